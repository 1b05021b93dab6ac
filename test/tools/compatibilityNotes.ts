/** What docs/compatibility.md says of module systems and browsers; each claim names what holds it. */
export const MODULES = '## Modules';

export const modulesText =
  'The package is ESM only. `npm run test:ecosystem` runs what is said here.';

export const MODULE_ROWS = [
  ['from', 'what it takes'],
  ['an ES module, a bundler', 'nothing'],
  [
    '`require` in a CommonJS file',
    "Node 20.19, 22.12 or later; older ones take `await import('addressee')`",
  ],
  [
    'TypeScript, in a CommonJS file',
    '`"module": "nodenext"` or `"node20"`; `"node16"` stands for a Node without `require` of ES modules, and gives TS1479',
  ],
  [
    'TypeScript, in an ES module or for a bundler',
    '`"moduleResolution"` `"bundler"`, `"node16"` or `"nodenext"`',
  ],
  ['Jest', '`transformIgnorePatterns`, or its ESM mode: [testing.md](testing.md#jest)'],
] as const;

/** The first versions that know it, by MDN's browser-compat-data. */
export const FEATURES = [
  {
    name: 'lookbehind in regular expressions',
    part: 'the code',
    files: 'ts',
    pattern: /\(\?<[=!]/,
    versions: { Chrome: '62', Firefox: '78', Safari: '16.4' },
  },
  {
    name: '`Object.hasOwn`',
    part: 'the code',
    files: 'ts',
    pattern: /Object\.hasOwn\(/,
    versions: { Chrome: '93', Firefox: '92', Safari: '15.4' },
  },
  {
    name: 'private fields and methods',
    part: 'the code',
    files: 'ts',
    pattern: /^ {2}#\w+\(/m,
    versions: { Chrome: '84', Firefox: '90', Safari: '15' },
  },
  {
    name: '`color-mix()`',
    part: 'the stylesheet',
    files: 'css',
    pattern: /color-mix\(/,
    versions: { Chrome: '111', Firefox: '113', Safari: '16.2' },
  },
  {
    name: '`:where()`',
    part: 'the stylesheet',
    files: 'css',
    pattern: /:where\(/,
    versions: { Chrome: '88', Firefox: '78', Safari: '14' },
  },
] as const;

const BROWSERS = ['Chrome', 'Firefox', 'Safari'] as const;

export const modernBrowsers = '## Which browsers it needs';

/** The newest of what a part needs. */
function newest(part: string): string {
  const needed = FEATURES.filter((feature) => feature.part === part);
  return BROWSERS.map((browser) => {
    const versions = needed.map((feature) => Number(feature.versions[browser]));
    return `${browser === 'Chrome' ? 'Chrome and Edge' : browser} ${Math.max(...versions)}`;
  }).join(', ');
}

const because = (part: string): string =>
  FEATURES.filter((feature) => feature.part === part)
    .map(({ name }) => name)
    .join(', ');

export const browsersSection = `The code is ES2022: it takes ${newest('the code')} or later (${because('the code')}). Nothing is polyfilled; a build of yours may compile \`node_modules\` further down, but not the lookbehind.

The stylesheet takes ${newest('the stylesheet')} or later (${because('the stylesheet')}). In an older browser the field works, in colours that are missing.`;
