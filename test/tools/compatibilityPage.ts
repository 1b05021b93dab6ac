import { readFileSync } from 'node:fs';
import {
  browsersSection,
  modernBrowsers,
  MODULES,
  MODULE_ROWS,
  modulesText,
} from './compatibilityNotes.ts';

/** What holds: `forms|behaviour|library|engine` and `browser|file|subject|engine`, by outcome. */
export type Facts = Map<string, string>;

/** In the order of the columns. */
const ENGINES = ['Chromium', 'Firefox', 'WebKit'];

const PACKAGES = [
  'react',
  'react-hook-form',
  '@tanstack/react-form',
  'formik',
  '@conform-to/react',
  'react-aria-components',
  '@base-ui/react',
  '@mui/material',
];

const FORMS = '## Form libraries';
const BROWSERS = '## Browsers';

/** The page of facts, as Prettier would leave it. */
export function renderPage(facts: Facts): string {
  return (
    [
      '# Compatibility',
      'Made of the results of the tests by `npm run compatibility`; a run that disagrees with it fails.',
      FORMS,
      `One small form with each, used with a real keyboard and mouse (\`test/forms\`); [forms.md](forms.md) has the recipes. “Yes” means ${ENGINES.join(', ')}; where it is fewer, they are named. Tried with ${versions()}.`,
      formsTable(facts),
      BROWSERS,
      'What the field does in a real browser (`test/browser`), by the files and groups of the tests. “In part”: some of it can’t be tried in that engine, and is skipped. “–”: none of it can, or it is no affair of the engine.',
      browserTable(facts),
      modernBrowsers,
      browsersSection,
      MODULES,
      MODULE_ROWS,
      modulesText,
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}

/** What a page says, as facts. */
export function factsOf(page: string): Facts {
  const facts: Facts = new Map();
  const parts = page.split(new RegExp(`${FORMS}|${BROWSERS}\n|${modernBrowsers}`));
  const [, forms = '', browsers = ''] = parts;
  const [libraries = [], ...behaviours] = rowsOf(forms);
  for (const [behaviour, ...cells] of behaviours) {
    cells.forEach((cell, index) => {
      for (const engine of ENGINES) {
        const holds = cell === 'yes' || cell.split(', ').includes(engine);
        facts.set(`forms|${behaviour!}|${libraries[index + 1]!}|${engine}`, holds ? 'yes' : '–');
      }
    });
  }
  for (const [file, subject, ...cells] of rowsOf(browsers).slice(1)) {
    cells.forEach((cell, index) =>
      facts.set(`browser|${file!}|${subject!}|${ENGINES[index]!}`, cell),
    );
  }
  return facts;
}

function formsTable(facts: Facts): string {
  const keys = partsOf(facts, 'forms');
  const libraries = unique(keys.map(([, library]) => library!));
  const behaviours = unique(keys.map(([behaviour]) => behaviour!));
  const cell = (behaviour: string, library: string): string => {
    const good = ENGINES.filter(
      (engine) => facts.get(`forms|${behaviour}|${library}|${engine}`) === 'yes',
    );
    return good.length === ENGINES.length ? 'yes' : good.join(', ') || '–';
  };
  return table([
    ['', ...libraries],
    ...behaviours.map((behaviour) => [
      behaviour,
      ...libraries.map((library) => cell(behaviour, library)),
    ]),
  ]);
}

function browserTable(facts: Facts): string {
  const rows = unique(partsOf(facts, 'browser').map(([file, subject]) => `${file!}|${subject!}`));
  return table([
    ['File', 'Subject', ...ENGINES],
    ...rows
      .sort()
      .map((row) => [
        ...row.split('|'),
        ...ENGINES.map((engine) => facts.get(`browser|${row}|${engine}`) ?? '–'),
      ]),
  ]);
}

function partsOf(facts: Facts, kind: string): string[][] {
  return [...facts.keys()]
    .map((key) => key.split('|'))
    .filter(([first]) => first === kind)
    .map((parts) => parts.slice(1));
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The cells of a table, but for the line under its head. */
function rowsOf(section: string): string[][] {
  return section
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[-| ]+$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

function versions(): string {
  const lock = new URL('../../package-lock.json', import.meta.url);
  const { packages } = JSON.parse(readFileSync(lock, 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  return PACKAGES.map((name) => `${name} ${packages[`node_modules/${name}`]!.version}`).join(', ');
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
