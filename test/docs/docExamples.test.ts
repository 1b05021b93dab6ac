import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as core from '../../src/core/index.js';
import * as tlds from '../../src/data/tlds.js';
import { sourceFiles } from '../tools/sourceFiles.js';
import { expectResults } from './expectResults.js';

const locales = import.meta.glob<Record<string, unknown>>('../../src/locales/*.ts', {
  eager: true,
});
const names = Object.values(locales).reduce((all, file) => ({ ...all, ...file }), {
  ...core,
  ...tlds,
});

/** Every `@example` in a file. */
function examplesOf(path: string): string[] {
  const blocks = readFileSync(path, 'utf8').matchAll(/@example\n([\s\S]*?)(?=\n \* @|\n \*\/)/g);
  return [...blocks].map(([, block]) => block!.replace(/^ \* ?/gm, ''));
}

const files = ['core', 'locales'].flatMap(sourceFiles);
files.push('src/data/tlds.ts');
const examples = files.flatMap((path) =>
  examplesOf(path)
    .filter((example) => example.includes('// =>'))
    .map((example) => [path, example] as const),
);

describe('the examples in the doc comments', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
  });

  test.each(examples)('hold in %s', (_path, example) => {
    expectResults(example, { '': names });
  });
});
