import { describe, expect, test } from 'vitest';
import { beginsOne, lowerBound } from '../../../src/core/strings/lowerBound.js';

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
