import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bitCount, edgesOf, letterMask } from '../../src/core/letterMask.js';
import { runs } from '../tools/runs.js';

/** One slip somewhere in a name: a letter left out, put in, replaced, or swapped with the next. */
const slip = (text: string, at: number, letter: string, kind: number): string => {
  const i = at % text.length;
  const [before, after] = [text.slice(0, i), text.slice(i + 1)];
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + text.slice(i);
  if (kind === 2) return before + letter + after;
  return before + after.slice(0, 1) + text[i]! + after.slice(1);
};

const forEverySlip = (holds: (text: string, slipped: string) => void) => {
  const name = fc.stringMatching(/^[a-z0-9-]{2,14}$/);
  const letter = fc.stringMatching(/^[a-z]$/);
  fc.assert(
    fc.property(name, fc.nat(), letter, fc.nat({ max: 3 }), (text, at, typed, kind) => {
      holds(text, slip(text, at, typed, kind));
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
  test('one slip leaves two names meeting at both ends', () => {
    forEverySlip((text, slipped) => {
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
  test('one slip changes at most one letter on either side', () => {
    forEverySlip((text, slipped) => {
      const [meant, typed] = [letterMask(text), letterMask(slipped)];
      expect(bitCount(meant & ~typed)).toBeLessThanOrEqual(1);
      expect(bitCount(typed & ~meant)).toBeLessThanOrEqual(1);
    });
  });
});
