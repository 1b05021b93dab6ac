import { describe, expect, test } from 'vitest';
import { soundAlikes } from '../../../src/data/soundAlikes.js';
import { pairOf } from '../../../src/core/strings/keyboards.js';
import { spellingCost, spellingPairs } from '../../../src/core/strings/spellingPairs.js';

test('spellings that sound alike are found by their last letters, both ways round', () => {
  const { places, lists } = spellingPairs();
  const pairs = soundAlikes.split(' ').map((pair) => pair.split('/') as [string, string]);
  for (const [one, other] of pairs) {
    for (const [meant, typed] of [
      [one, other],
      [other, one],
    ] as const) {
      const place = pairOf(meant.charCodeAt(meant.length - 1), typed.charCodeAt(typed.length - 1));
      expect(lists[places[place]!]).toContainEqual([meant, typed]);
    }
  }
  expect(lists.flat()).toHaveLength(2 * pairs.length);
  expect(lists[0]).toEqual([]);
  expect(places).toHaveLength(128 * 128);
  expect(places.filter((each) => each > 0)).toHaveLength(lists.length - 1);
});

describe('the cost of a spelling that is taken for another', () => {
  /** A table in which having meant `i` letters of having typed `j` cost `i + j / 10` so far. */
  const costOf = (meant: string, typed: string, i: number, j: number, from = 0) => {
    const width = typed.length - from + 1;
    const cells = Float64Array.from(
      { length: width * (meant.length - from + 1) },
      (_, cell) => Math.floor(cell / width) + (cell % width) / 10,
    );
    const pairs = [
      ['ph', 'f'],
      ['h', 'f'],
    ] as const;
    return spellingCost(cells, from, width, meant, typed, i, j, pairs);
  };

  test.each([
    ['the cheapest of what fits, from before it on', 'xphx', 'xfx', 3, 2, 0, 1.1 + 0.69],
    ['what fits alone', 'xshx', 'xfx', 3, 2, 0, 2.1 + 0.69],
    ['at the very beginning', 'ph', 'f', 2, 1, 0, 0.69],
    ['in a table that begins later', 'xphx', 'xfx', 3, 2, 1, 0.69],
    ['of which one begins before the table', 'xphx', 'xfx', 3, 2, 2, Infinity],
    ['of which the other one does', 'xphx', 'fx', 3, 1, 1, Infinity],
    ['where nothing is meant like that', 'xppx', 'xfx', 3, 2, 0, Infinity],
    ['where nothing is typed like that', 'xphx', 'xvx', 3, 2, 0, Infinity],
  ])('%s', (_, meant, typed, i, j, from, cost) => {
    expect(costOf(meant, typed, i, j, from)).toBeCloseTo(cost, 9);
  });
});
