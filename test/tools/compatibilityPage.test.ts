/** That it agrees with the results of the browser tests is looked after by their reporter. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FEATURES } from './compatibilityNotes.js';
import { factsOf, renderPage } from './compatibilityPage.js';

const page = readFileSync(new URL('../../docs/compatibility.md', import.meta.url), 'utf8');

it('docs/compatibility.md is as it was written, and names the versions that are installed', () => {
  expect(renderPage(factsOf(page))).toBe(page);
});

const src = new URL('../../src/', import.meta.url);
const shipped = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => !path.startsWith('demo'))
  .filter((path) => /\.(tsx?|css)$/.test(path));

it.each(FEATURES.map((feature) => [feature.name, feature] as const))(
  '%s, which decides on the browsers, is used',
  (_name, { files, pattern }) => {
    const texts = shipped
      .filter((path) => path.replace('.tsx', '.ts').endsWith(files))
      .map((path) => readFileSync(new URL(path, src), 'utf8'));
    expect(texts.some((text) => pattern.test(text))).toBe(true);
  },
);

/** Newer than what the page asks for. */
const NEWER =
  /\.(toSorted|toReversed|toSpliced|findLast|findLastIndex|isWellFormed|union)\(|structuredClone|Promise\.withResolvers|Object\.groupBy|AbortSignal\.any/;

it('the code uses nothing newer', () => {
  const newer = shipped
    .filter((path) => !path.endsWith('.css'))
    .filter((path) => NEWER.test(readFileSync(new URL(path, src), 'utf8')));
  expect(newer).toEqual([]);
});
