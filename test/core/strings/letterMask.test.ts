import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../tools/runs.js';
import {
  bitCount,
  letterMask,
  roomForMasks,
  writeMasks,
} from '../../../src/core/strings/letterMask.js';

const masksOf = (...names: string[]) => {
  const masks = roomForMasks(names.length);
  names.forEach((name, i) => writeMasks(name, masks, i));
  return masks;
};
const edgesOf = (name: string) => [...masksOf(name).edges] as [number, number];

/** One typo somewhere in a name: a letter left out, put in, replaced, or swapped with the next. */
const typo = (text: string, at: number, letter: string, kind: number): string => {
  const i = at % text.length;
  const [before, after] = [text.slice(0, i), text.slice(i + 1)];
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + text.slice(i);
  if (kind === 2) return before + letter + after;
  return before + after.slice(0, 1) + text[i]! + after.slice(1);
};

const forEveryTypo = (holds: (text: string, slipped: string) => void) => {
  const name = fc.stringMatching(/^[a-z0-9-]{2,14}$/);
  const letter = fc.stringMatching(/^[a-z]$/);
  fc.assert(
    fc.property(name, fc.nat(), letter, fc.nat({ max: 3 }), (text, at, typed, kind) => {
      holds(text, typo(text, at, typed, kind));
    }),
    { numRuns: runs(2000) },
  );
};

/** Whether two names have one of their first two letters in common, and one of their last two. */
const meet = (one: string, other: string): boolean => {
  const [[head, tail], [otherHead, otherTail]] = [edgesOf(one), edgesOf(other)];
  return (head & otherHead) !== 0 && (tail & otherTail) !== 0;
};

describe('the edges of names', () => {
  test('one typo leaves two names meeting at both ends', () => {
    forEveryTypo((text, slipped) => {
      expect(meet(text, slipped)).toBe(true);
    });
  });

  test.each([
    ['yandex', 'bigmir', false],
    ['yandex', 'yahoo', false],
    ['yandex', 'andex', true],
    ['yandex', 'yandekx', true],
    ['yandex', 'ayndxe', true],
  ])('%s and %s meet: %s', (one, other, expected) => {
    expect(meet(one, other)).toBe(expected);
  });
});

describe('the letters of names', () => {
  test('one typo changes at most one letter on either side', () => {
    forEveryTypo((text, slipped) => {
      const [meant, typed] = [letterMask(text), letterMask(slipped)];
      expect(bitCount(meant & ~typed)).toBeLessThanOrEqual(1);
      expect(bitCount(typed & ~meant)).toBeLessThanOrEqual(1);
    });
  });
});

describe('a mask', () => {
  test.each([
    ['', 0],
    ['a', 1],
    ['z', 2 ** 25],
    ['abba', 3],
    // What is no letter has one of six bits, by its code: 96 and 123 lie at either side of the letters.
    ['`', 2 ** 26],
    ['{', 2 ** 29],
    ['0', 2 ** 26],
    ['1', 2 ** 27],
    ['-', 2 ** 29],
  ])('of “%s” is %d', (text, mask) => expect(letterMask(text)).toBe(mask));

  test('is of a part, where that is asked for', () => {
    expect(letterMask('abcd', 1, 3)).toBe(letterMask('bc'));
    expect(letterMask('abcd', 2)).toBe(letterMask('cd'));
    expect(edgesOf('abcd')).toEqual([letterMask('ab'), letterMask('cd')]);
    expect(edgesOf('a')).toEqual([1, 1]);
    expect(edgesOf('')).toEqual([0, 0]);
  });

  test('of pairs has one of 64 bits for each two letters that follow each other', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{0,12}$/), (text) => {
        const bits = new Set(
          [...text]
            .slice(1)
            .map((letter, i) => (text.charCodeAt(i) * 31 + letter.charCodeAt(0) * 7) % 64),
        );
        const mask = [...bits].reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n);
        const masks = masksOf(text);
        const [low, high] = [...masks.pairs] as [number, number];
        expect(masks.letters[0]).toBe(letterMask(text));
        expect((BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)).toBe(mask);
      }),
      { numRuns: runs(2000) },
    );
  });

  test('of one name stands beside those of others', () => {
    const names = ['gmail', 'yandex', 'a'];
    const { letters, edges, pairs } = masksOf(...names);
    expect([...letters]).toEqual(names.map((name) => letterMask(name)));
    expect([...edges]).toEqual(names.flatMap(edgesOf));
    expect([...pairs]).toEqual(names.flatMap((name) => [...masksOf(name).pairs]));
  });

  test('has as many letters as bits are set', () => {
    fc.assert(
      fc.property(fc.integer(), (mask) => {
        expect(bitCount(mask)).toBe((mask >>> 0).toString(2).replaceAll('0', '').length);
      }),
      { numRuns: runs(2000) },
    );
    expect([0, 1, -1, 2 ** 31].map(bitCount)).toEqual([0, 1, 32, 1]);
  });
});
