import { readdirSync, readFileSync } from 'node:fs';
import { compileFunction } from 'node:vm';
import { describe, expect, test } from 'vitest';
import * as core from '../../src/core/index.js';
import * as ru from '../../src/locales/ru.js';

const names = { ...core, ...ru };

/** The lines of every `@example` in a file that state a result after `// =>`, with those before. */
function examplesOf(path: string): string[] {
  const blocks = readFileSync(path, 'utf8').matchAll(/@example\n([\s\S]*?)(?=\n \* @|\n \*\/)/g);
  return [...blocks].map(([, block]) => block!.replace(/^ \* ?/gm, ''));
}

const files = ['src/core', 'src/locales'].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
);
const examples = files.flatMap((path) =>
  examplesOf(path)
    .filter((example) => example.includes('// =>') && !example.includes('fieldReducer'))
    .map((example) => [path, example] as const),
);

describe('the examples in the doc comments', () => {
  test('are there', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
  });

  test.each(examples)('hold in %s', (_path, example) => {
    const setUp: string[] = [];
    for (const line of example.split('\n')) {
      const [code = '', result] = line.split(' // => ');
      if (result === undefined) {
        setUp.push(code);
        continue;
      }
      const run = (text: string): unknown => {
        const body = `${setUp.join('\n')}; return (${text})`;
        const example = compileFunction(body, Object.keys(names)) as (...all: unknown[]) => unknown;
        return example(...Object.values(names));
      };
      expect(run(code), code).toEqual(run(result));
    }
  });
});
