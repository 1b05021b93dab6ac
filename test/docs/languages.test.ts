/** docs/languages.md has every language, by the import that there is, and tells what its file tells. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPage, ROOT } from '../tools/docBlocks.js';

const page = readPage('docs/languages.md');
const files = Object.entries(
  import.meta.glob<object>('../../src/locales/*.ts', { eager: true }),
).map(([path, file]) => [/([^/]+)\.ts$/.exec(path)![1]!, Object.keys(file)[0]!] as const);

const { exports } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {
  exports: Record<string, unknown>;
};

it('every language has a row, and a row a language', () => {
  const rows = [...page.matchAll(/\| `([\w-]+)` +\| `import \{ (\w+) \} from '(.+?)'` +\|/g)];
  expect(rows.map(([, tag, name, path]) => [tag, name, path]).sort()).toEqual(
    files.map(([tag, name]) => [tag, name, `addressee/locales/${tag}`]).sort(),
  );
});

it.each(files)('%s can be imported from the package', (tag) => {
  expect(exports[`./locales/${tag}`]).toEqual({
    types: `./dist/locales/${tag}.d.ts`,
    default: `./dist/locales/${tag}.js`,
  });
});

it.each(files)(
  'of %s the page says whether a native speaker has read it, as its file does',
  (tag) => {
    const source = tag === 'en' ? 'src/core/messages/en.ts' : `src/locales/${tag}.ts`;
    const words = readFileSync(ROOT + source, 'utf8').replace(/\s*\n \*\s*/g, ' ');
    expect(words).toMatch(/[Rr]ead by a native speaker/);
    const isRead = !/Not yet read by a native speaker/.test(words);
    const row = page.split('\n').find((line) => line.includes(`| \`${tag}\` `))!;
    expect(row.includes('not yet')).toBe(!isRead);
  },
);
