import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DeleteIndex } from '../../src/core/deleteIndex.js';
import { beginsOne, lowerBound } from '../../src/core/sortedTexts.js';
import { runs } from '../tools/runs.js';

const indexOf = (names: readonly string[]) => new DeleteIndex(names.length, (n) => names[n]!);

const inOrder = (numbers: Iterable<number>) => [...new Set(numbers)].sort((a, b) => a - b);

describe('DeleteIndex', () => {
  test('has every name within two slips of what is looked for', () => {
    const letter = fc.constantFrom(...'abcd-');
    const name = fc.array(letter, { minLength: 1, maxLength: 14 }).map((all) => all.join(''));
    const slip = fc.tuple(fc.nat(), fc.nat({ max: 3 }), letter);
    const withSlip = (text: string, [at, kind, typed]: [number, number, string]) => {
      const i = at % (text.length + 1);
      const [before, here, next, after] = [0, i, i + 1, i + 2].map((from, n) =>
        n === 0 ? text.slice(0, i) : n === 3 ? text.slice(from) : text.slice(from, from + 1),
      ) as [string, string, string, string];
      const slips = [before + next, before + typed + here + next, before + typed + next];
      return kind === 3 ? before + next + here + after : slips[kind]! + after;
    };
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.array(slip, { maxLength: 2 }),
        (names, n, slips) => {
          const number = n % names.length;
          const typed = slips.reduce(withSlip, names[number]!);
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

describe('sorted texts', () => {
  const sorted = ['ab', 'abc', 'b', 'cd'];

  test.each([
    ['', 0],
    ['a', 0],
    ['ab', 0],
    ['aba', 1],
    ['abc', 1],
    ['abd', 2],
    ['b', 2],
    ['c', 3],
    ['cd', 3],
    ['d', 4],
  ])('%j comes before number %i', (text, at) => {
    expect(lowerBound(sorted, text)).toBe(at);
    expect(lowerBound([], text)).toBe(0);
  });

  test.each([
    ['a', true],
    ['ab', true],
    ['abc', false],
    ['b', false],
    ['c', true],
    ['cd', false],
    ['d', false],
    ['abcd', false],
  ])('whether %j goes on: %s', (text, goesOn) => {
    expect(beginsOne(text, sorted)).toBe(goesOn);
  });
});
