import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EmailChange } from '../../../src/core/index.js';
import { runs } from '../../tools/runs.js';
import { diff } from '../../../src/core/suggest/diff.js';

const apply = (input: string, changes: readonly EmailChange[]) =>
  changes.reduceRight(
    (text, { start, end, text: to }) => text.slice(0, start) + to + text.slice(end),
    input,
  );

/** The least number of letters that must go or come, by the plain recursion. */
function fewest(from: string, to: string): number {
  if (!from || !to) return from.length + to.length;
  if (from[0] === to[0]) return fewest(from.slice(1), to.slice(1));
  return 1 + Math.min(fewest(from.slice(1), to), fewest(from, to.slice(1)));
}

describe('the changes that lead from what was typed to the suggestion', () => {
  test.each<[string, string, EmailChange[]]>([
    ['ann@mail.ru', 'ann@mail.ru', []],
    ['', '', []],
    ['', 'ann', [{ start: 0, end: 0, text: 'ann' }]],
    ['ann', '', [{ start: 0, end: 3, text: '' }]],
    ['ann@maill.ru', 'ann@mail.ru', [{ start: 8, end: 9, text: '' }]],
    ['ann@mal.ru', 'ann@mail.ru', [{ start: 6, end: 6, text: 'i' }]],
    ['ann@yandeks.ru', 'ann@yandex.ru', [{ start: 9, end: 11, text: 'x' }]],
    ['ann@gmail.c', 'ann@gmail.com', [{ start: 11, end: 11, text: 'om' }]],
    ['nn@gmail.com', 'ann@gmail.com', [{ start: 0, end: 0, text: 'a' }]],
    // Not one stretch from the first typo to the last
    [
      'ann@gnail.cim',
      'ann@gmail.com',
      [
        { start: 5, end: 6, text: 'm' },
        { start: 11, end: 12, text: 'o' },
      ],
    ],
    [
      ' ann@gmail.com. ',
      'ann@gmail.com',
      [
        { start: 0, end: 1, text: '' },
        { start: 14, end: 16, text: '' },
      ],
    ],
    [
      'ann@gmial.com',
      'ann@gmail.com',
      [
        { start: 6, end: 7, text: '' },
        { start: 8, end: 8, text: 'i' },
      ],
    ],
    [
      'ac',
      'cba',
      [
        { start: 0, end: 1, text: '' },
        { start: 2, end: 2, text: 'ba' },
      ],
    ],
  ])('%j → %j', (input, email, changes) => {
    expect(diff(input, email)).toEqual(changes);
  });

  const text = fc.string({ unit: fc.constantFrom(...'aab.@'), maxLength: 9 });

  test('give the suggestion, touch no letter more than they must, and leave a letter between two', () => {
    fc.assert(
      fc.property(text, text, (input, email) => {
        const changes = diff(input, email);
        expect(apply(input, changes)).toBe(email);
        const touched = changes.reduce(
          (sum, { start, end, text: to }) => sum + end - start + to.length,
          0,
        );
        expect(touched).toBe(fewest(input, email));
        changes.slice(1).forEach(({ start }, i) => expect(start).toBeGreaterThan(changes[i]!.end));
      }),
      { numRuns: runs(2000) },
    );
  });

  test('of two long texts that differ all over are one change, after and before what is the same', () => {
    const [typed, meant] = ['xy'.repeat(51), 'yz'.repeat(50)];
    expect(diff(`ann@${typed}.com`, `ann@${meant}.com`)).toEqual([
      { start: 4, end: 106, text: meant },
    ]);
    // 100 letters by 100 are still gone through.
    expect(diff(`ann@${'xy'.repeat(50)}.com`, `ann@${meant}.com`).length).toBeGreaterThan(1);
  });
});
