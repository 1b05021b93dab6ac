import { describe, expect, test } from 'vitest';
import {
  leastSuffixDistance,
  otherSuffixDistance,
  suffixDistance,
} from '../../../src/core/model/suffixDistance.js';

const REAL = true;
const UNREAL = false;

// As in editCost.test.ts: who tunes a weight changes its lines here.
describe('what it costs to have typed a suffix and meant another', () => {
  describe.each<[string, [meant: string, typed: string, real: boolean, cost: number][]]>([
    [
      'none',
      [
        ['com', 'com', REAL, 0],
        ['co.uk', 'co.uk', REAL, 0],
      ],
    ],
    [
      'left out',
      [
        ['com', '', UNREAL, 0.65],
        ['co.uk', '', UNREAL, 0.65],
      ],
    ],
    [
      'a dot left out or misplaced, and nothing else',
      [
        ['co.uk', 'couk', UNREAL, 0.15],
        ['com.br', 'comb.r', UNREAL, 0.15],
        ['com.br', 'co.mbr', UNREAL, 0.15],
        ['com', 'c.om', UNREAL, 0.15],
      ],
    ],
    [
      'typed twice, wholly or a label of it',
      [
        ['com', 'com.com', UNREAL, 0.65],
        ['ru', 'ruru', UNREAL, 0.65],
        ['co.uk', 'co.uk.uk', UNREAL, 0.65],
        ['com.br', 'com.com.br', UNREAL, 0.65],
        ['com.br', 'com.br.br', UNREAL, 0.65],
      ],
    ],
    [
      'one label of two, or one too many before it',
      [
        ['co.uk', 'uk', REAL, 0.6],
        ['com.br', 'br', REAL, 0.6],
        ['ru', 'com.ru', REAL, 0.6],
        ['pl', 'co.pl', UNREAL, 0.6],
      ],
    ],
    [
      'a number after it',
      [
        ['com', 'com10115', UNREAL, 0.63],
        ['com', 'com1', UNREAL, 0.63],
        ['com', 'con10115', UNREAL, 1.044],
        ['com.br', 'com.br99', UNREAL, 0.63],
        ['com', 'com.123', UNREAL, 0.78],
        ['com', 'c12', UNREAL, 1.56],
        ['co.uk', 'co.ukx', UNREAL, 0.732],
        ['co.uk', 'co.uk.com', UNREAL, 1.46],
        ['com', 'comxx', UNREAL, 1.152],
        // No number after it, but letters mistaken for digits
        ['com', '123', UNREAL, 2.34],
        ['com', 'c0m', UNREAL, 0.414],
      ],
    ],
    [
      'cut to one letter, which must be one of its own',
      [
        ['com', 'c', UNREAL, 0.9],
        ['com', 'm', UNREAL, 0.9],
        ['com', 'x', UNREAL, Infinity],
      ],
    ],
    [
      'of two letters none right: never, even for keys side by side',
      [
        ['ru', 'ti', UNREAL, Infinity],
        ['ru', 'zz', UNREAL, Infinity],
        ['ru', 'rz', UNREAL, 0.6],
        ['ru', 'zu', UNREAL, 0.78],
        ['ru', 'ur', UNREAL, 0.42],
      ],
    ],
    [
      'a typo of letters: less than in a name',
      [
        ['com', 'con', UNREAL, 0.414],
        ['com', 'ocm', UNREAL, 0.42],
        ['com', 'dom', UNREAL, 0.48],
        ['ru', 'ry', UNREAL, 0.48],
        ['ru', 'rru', UNREAL, 0.48],
        ['com.br', 'com.nr', UNREAL, 0.48],
      ],
    ],
    [
      'a typo that is a suffix itself: more, and less where it was cut short',
      [
        ['com', 'cm', REAL, 0.526],
        ['com', 'co', REAL, 0.58],
        ['com', 'cim', REAL, 0.71],
        ['ru', 'su', REAL, 1.01],
        ['com', 'net', REAL, Infinity],
        ['ru', 'by', REAL, Infinity],
      ],
    ],
    [
      'text around it: something, and more for each letter',
      [
        ['com', 'comm', UNREAL, 0.48],
        ['com', 'comru', UNREAL, 1.21],
        ['com', 'rucom', UNREAL, 1.21],
        ['com', 'commmm', UNREAL, 1.45],
        ['com', 'comtoday', UNREAL, 1.93],
        ['com', 'com.x', UNREAL, 1.21],
        ['co.uk', 'co.uk.com', UNREAL, 1.46],
      ],
    ],
  ])('%s', (_, rows) => {
    test.each(rows)('.%s, typed as .%s: %#', (meant, typed, real, cost) => {
      if (cost === Infinity) expect(suffixDistance(meant, typed, real)).toBe(Infinity);
      else expect(suffixDistance(meant, typed, real)).toBeCloseTo(cost, 5);
    });
  });

  test.each([
    ['com', REAL, 1.04],
    ['ru', REAL, 1.11],
    ['net', REAL, 1.18],
    ['de', REAL, 1.18],
    ['xyz', REAL, 1.67],
    // What exists nowhere costs more the longer it is.
    ['x', UNREAL, 1.71],
    ['abcd', UNREAL, 1.71],
    ['abcde', UNREAL, 1.91],
    ['abcdef', UNREAL, 2.11],
  ])('.%s for a wholly other one (exists: %s): %f', (typed, real, cost) => {
    expect(otherSuffixDistance(typed, real)).toBeCloseTo(cost, 5);
  });

  test.each([
    ['com', 0.4],
    ['x', 0.4],
    ['', 0.4],
    ['co.uk', 0.15],
    ['c.om', 0.15],
    ['couk', 0.15],
  ])('nothing costs less for .%s than %f', (typed, least) => {
    expect(leastSuffixDistance(typed)).toBe(least);
  });
});
