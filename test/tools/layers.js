/**
 * The layers of the source, for ESLint: `data <- core <- react <- ui <- demo`, and beside them
 * `locales`, which take only types from core. Imports point left, through the other folder's index.
 */

/** Globals of a browser or a clock: core gives the same answer everywhere and always. */
const IMPURE_GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'history', 'self', 'globalThis'],
  ...['localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest', 'process', 'crypto'],
  ...['Node', 'Element', 'HTMLElement', 'HTMLInputElement', 'Event', 'customElements'],
  ...['Date', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'Intl'],
];

/** What each folder may import: packages, other folders through their index, and single files. */
const LAYERS = {
  data: {},
  core: { packages: ['fastest-levenshtein'], files: ['data/\\w+'] },
  // A field needs no index of thousands of domains, which `createEmailChecker` brings along.
  react: { packages: ['react'], files: ['core/index', 'core/checkOptions', 'core/checker'] },
  ui: { packages: ['react'], files: ['core/index', 'react/index'] },
  locales: { types: ['core/index'] },
};

/** Keeps the folders of src/ to their layers. */
export const layers = [
  ...Object.entries(LAYERS).map(([folder, { packages = [], files = [], types = [] }]) => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\.)(?!(${packages.join('|') || '-'})$)`,
              message: `src/${folder} imports no other package than: ${packages.join(', ') || 'none'}.`,
            },
            {
              regex: outside([...files, ...types]),
              message: `src/${folder} may not import this: data <- core <- react <- ui <- demo, by index.js.`,
            },
            ...types.map((file) => ({
              regex: `^\\.\\./${file}\\.js$`,
              allowTypeImports: true,
              message: `src/${folder} imports only types from here.`,
            })),
          ],
        },
      ],
    },
  })),
  {
    // English is at home in core, which falls back to it; here it is only passed on.
    files: ['src/locales/en.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    files: ['src/{core,data}/**'],
    rules: {
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
];

/** Any path that leaves the folder, except to these files; and its own index, which makes a circle. */
function outside(files) {
  return `^(\\.\\./(?!(${files.join('|') || '-'})\\.js$)|\\./index\\.js$)`;
}
