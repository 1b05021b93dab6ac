import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../tools/runs.js';
import { DeleteIndex } from '../../../src/core/providers/deleteIndex.js';

const indexOf = (names: readonly string[]) => new DeleteIndex(names.length, (n) => names[n]!);

const inOrder = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

describe('DeleteIndex', () => {
  test('has every name within two typos of what is looked for', () => {
    const letter = fc.constantFrom(...'abcd-');
    const name = fc.array(letter, { minLength: 1, maxLength: 14 }).map((all) => all.join(''));
    const typo = fc.tuple(fc.nat(), fc.nat({ max: 3 }), letter);
    const withTypo = (text: string, [at, kind, typed]: [number, number, string]) => {
      const i = at % (text.length + 1);
      const [before, here, next, after] = [0, i, i + 1, i + 2].map((from, n) =>
        n === 0 ? text.slice(0, i) : n === 3 ? text.slice(from) : text.slice(from, from + 1),
      ) as [string, string, string, string];
      const typos = [before + next, before + typed + here + next, before + typed + next];
      return kind === 3 ? before + next + here + after : typos[kind]! + after;
    };
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.array(typo, { maxLength: 2 }),
        (names, n, typos) => {
          const number = n % names.length;
          const typed = typos.reduce(withTypo, names[number]!);
          expect(indexOf(names).near(typed)).toContain(number);
        },
      ),
      { numRuns: runs(5000), seed: 1 },
    );
  });

  test('has few others', () => {
    const names = ['moscow', 'madrid', 'lisbon', 'berlin', 'vienna', 'warsaw', 'prague', 'dublin'];
    const index = indexOf(names);
    expect(inOrder(index.near('moscwo'))).toEqual([0]);
    expect(inOrder(index.near('dubbling'))).toEqual([7]);
    expect(inOrder(index.near('helsinki'))).toEqual([]);
  });

  test('knows those that begin alike by their first nine letters', () => {
    const names = ['abcdefghij', 'abcdefghik', 'abcdefghi', 'abcdefgh', 'abcdefghj', 'bcdefghij'];
    const index = indexOf(names);
    expect(inOrder(index.alike('abcdefghix'))).toEqual([0, 1, 2]);
    // Among them may be some that have a letter more.
    expect(index.alike('abcdefgh')).toContain(3);
    expect(inOrder(index.alike('moscow'))).toEqual([]);
  });

  test('may be empty, or hold a single name', () => {
    expect([...indexOf([]).near('moscow')]).toEqual([]);
    expect([...indexOf([]).alike('moscow')]).toEqual([]);
    expect(inOrder(indexOf(['moscow']).near('mosco'))).toEqual([0]);
    expect(inOrder(indexOf(['a']).near('b'))).toEqual([0]);
  });

  test.each([
    ['a', 2],
    ['ab', 4],
    ['abcdefghi', 46],
    ['abcdefghijk', 46],
  ])('%s has %i ways to lose none, one or two of its first nine letters', (name, ways) => {
    expect([...indexOf([name]).near(name)]).toEqual(Array.from({ length: ways }, () => 0));
  });
});
