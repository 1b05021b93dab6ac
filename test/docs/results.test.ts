/** What README.md and docs/ say after `// =>` is what comes out. */
import { expect, it } from 'vitest';
import * as core from '../../src/core/index.js';
import * as tlds from '../../src/data/tlds.js';
import * as all from '../../src/index.js';
import { checkFor, docBlocks, placeOf } from '../tools/docBlocks.js';
import { runExample, type Modules } from '../tools/runExample.js';
import { expectResults } from './expectResults.js';

const locales = import.meta.glob<Record<string, unknown>>('../../src/locales/*.ts', {
  eager: true,
});

const MODULES: Modules = {
  addressee: all,
  'addressee/core': core,
  'addressee/tlds': tlds,
  ...Object.fromEntries(
    Object.entries(locales).map(([path, module]) => [
      path.replace(/^.*\/(.*)\.ts$/, 'addressee/locales/$1'),
      module,
    ]),
  ),
};

const blocks = docBlocks()
  .filter((block) => !block.excuse && checkFor(block) === 'results')
  .map((block) => [placeOf(block), block.code] as const);

it('there are some', () => {
  expect(blocks.length).toBeGreaterThan(0);
});

it.each(blocks)('what %s tells comes out', (_, code) => {
  expectResults(code, MODULES);
});

it('what is told on several lines is one result', () => {
  const code = 'const a = 1;\n[a, 2];\n// => [\n//   1, 2,\n// ]\na; // => 1';
  expect(runExample(code, {}).map(({ is, told }) => [is, told])).toEqual([
    [
      [1, 2],
      [1, 2],
    ],
    [1, 1],
  ]);
});

it('another result is noticed', () => {
  expect(() => expectResults('1 + 1; // => 3', {})).toThrow();
  expect(() => expectResults('({ a: 1, b: 2 }); // => { a: 2, … }', {})).toThrow();
  expect(() => expectResults('if (1) {\n  2; // => 2\n}', {})).toThrow();
});

it('a name that a module does not export is noticed', () => {
  expect(() => runExample("import { nothing } from 'addressee';\n1; // => 1", MODULES)).toThrow(
    'addressee exports no nothing',
  );
});
