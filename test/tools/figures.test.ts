/** The pages of figures and the files that the demo page draws hold the same. */
import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import accuracy from '../../docs/accuracy.json' with { type: 'json' };
import benchmarks from '../../docs/benchmarks.json' with { type: 'json' };
import * as report from '../accuracy/report.mjs';
import { fileOf, pageOf } from '../bench/page.mjs';

const read = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

it('docs/benchmarks.md is what docs/benchmarks.json makes', () => {
  expect(pageOf(benchmarks)).toBe(read('benchmarks.md'));
});

describe('docs/accuracy.md has of docs/accuracy.json', () => {
  const page = read('accuracy.md');
  it.each([
    ['the packages', report.besidePeers(accuracy.tools)],
    ['the typos that nobody worked with', report.besidePeersFresh(accuracy.tools)],
    ['the levels', report.curve(accuracy.levels)],
    ['the confidence', report.reliability(accuracy.reliability)],
    ['the mechanisms', report.byColumn('mechanism', accuracy.mechanisms)],
    ['the markets', report.byColumn('market', accuracy.markets)],
    ['the domains', report.touchedList(accuracy.touched)],
  ])('%s', async (_, markdown) => {
    expect(page).toContain(await format(markdown, { parser: 'markdown', printWidth: 100 }));
  });
});

it('a number stays one, and what reads as more than a number stays a text', () => {
  const result = {
    title: 'A',
    text: 'B.',
    tables: [{ columns: ['', 'µs'], rows: [['a', '0.1', '5,000', '3.58 ×', '16.0', '']] }],
  };
  expect(fileOf({}, { a: result })).toEqual({
    command: 'npm run bench',
    benchmarks: [
      {
        name: 'a',
        title: 'A',
        text: 'B.',
        tables: [{ columns: ['', 'µs'], rows: [['a', 0.1, '5,000', '3.58 ×', '16.0', '']] }],
        targets: [],
      },
    ],
  });
});
