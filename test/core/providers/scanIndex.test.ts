import { describe, expect, test } from 'vitest';
import {
  areNear,
  forEachNear,
  maxEdits,
  mostDistance,
  toColumns,
} from '../../../src/core/providers/scanIndex.js';
import type { ScanTier } from '../../../src/core/providers/scanIndex.js';
import { builtInLines } from '../../../src/core/providers/providerTable.js';
import {
  LEAST_EDIT_COST,
  LEAST_LENGTH_COST,
  LEAST_LETTER_COST,
} from '../../../src/core/strings/editDistance.js';
import { letterMask, roomForMasks, writeMasks } from '../../../src/core/strings/letterMask.js';

describe('names side by side', () => {
  const all = [...builtInLines().keys(), ''];
  const { names, starts, letters, edges, pairs } = toColumns(all);

  test('are sorted by their length, and it is known where each begins', () => {
    for (let length = 0; length < starts.length - 1; length++) {
      const found = names.slice(starts[length], starts[length + 1]);
      expect(found).toEqual(all.filter((name) => name.length === length));
    }
    expect(starts).toHaveLength(Math.max(...all.map(({ length }) => length)) + 2);
    expect(starts.at(-1)).toBe(all.length);
    expect(names).toHaveLength(all.length);
  });

  test('have their letters beside them', () => {
    const expected = roomForMasks(all.length);
    names.forEach((name, i) => writeMasks(name, expected, i));
    expect({ letters, edges, pairs }).toEqual(expected);
  });
});

describe('how far a name may be off', () => {
  test('grows with its length', () => {
    expect([1, 3, 4, 5, 6, 20].map(maxEdits)).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test('and there may be swaps, the fewer letters differ', () => {
    const most = (length: number, edits: number) =>
      [0, 1, 2, 3, 4].map((differing) => mostDistance(length, edits, differing));
    expect(most(3, 1)).toEqual([2, 1, 1, 1, 1]);
    expect(most(4, 2)).toEqual([5, 4, 3, 2, 2]);
    expect(most(5, 2)).toEqual([5, 4, 3, 3, 3]);
    expect(most(8, 3)).toEqual([6, 5, 4, 4, 4]);
  });

  test.each([
    ['gmail', 'gmail', 0, true],
    ['gmail', 'gmai', 1, true],
    ['gmail', 'gmai', 0, false],
    ['gmail', 'gmial', 2, true],
    ['gmail', 'gmial', 1, false],
    ['abcd', 'abxy', 3, false],
  ])('%s and %s are within %d: %s', (one, other, edits, near) =>
    expect(areNear(one, letterMask(one), other, letterMask(other), edits)).toBe(near),
  );
});

describe('the brands that are near to a typed name', () => {
  const near = (typed: string, names: string, popularity: number, room = 9) => {
    const found: string[] = [];
    const name = { name: typed, mask: letterMask(typed), suffix: 'com', leastSuffixCost: 0.4 };
    const tier = { popularity, all: names.split(' '), columns: undefined };
    forEachNear(
      name,
      [tier],
      () => room,
      (name) => found.push(name),
    );
    return found.join(' ');
  };

  test.each([
    ['three letters may differ', 'harbour', 'xyzbour hxrxoxr', 5, 'xyzbour hxrxoxr'],
    ['but not four', 'harbour', 'wxyzour wxyzbour harbourwxyz', 5, ''],
    [
      'of a rarer one, but for one of the first two and of the last two',
      'harbour',
      'qqqqqqq xarboux',
      4,
      'xarboux',
    ],
    ['not both of the first two', 'harbour', 'xyrbour', 4, ''],
    ['nor of the last two', 'harbour', 'harboxy', 4, ''],
    ['two letters left out of five, of the commonest', 'vxn', 'vexon', 7, 'vexon'],
    ['not of one less common', 'vxn', 'vexon', 6, ''],
    ['nor the first of them', 'exn', 'vexon', 7, ''],
    ['nor more than two, nor any others', 'vxn', 'vexonk vkq vxkq', 7, ''],
  ])('%s', (_, typed, names, popularity, found) => {
    expect(near(typed, names, popularity)).toBe(found);
  });

  test.each([
    ['a letter more', 'harbour', 'harbourx', LEAST_LENGTH_COST],
    ['another letter', 'harbour', 'harbxur', LEAST_LETTER_COST],
    ['two letters swapped', 'harbour', 'habrour', 2 * LEAST_EDIT_COST],
  ])('%s must be within the budget', (_, typed, name, least) => {
    expect(near(typed, name, 5, least + 1e-9)).toBe(name);
    expect(near(typed, name, 5, least - 1e-9)).toBe('');
  });

  const typed = { name: 'harbour', mask: letterMask('harbour'), suffix: '', leastSuffixCost: 0 };
  const tierOf = (popularity: number, name: string): ScanTier => ({
    popularity,
    all: [name],
    columns: undefined,
  });

  test('come tier by tier, and where there is no budget the rest is not even made', () => {
    const tiers = [tierOf(9, 'harbour9'), tierOf(6, 'harbour6')];
    const rare = tierOf(4, 'harbour4');
    const found: string[] = [];
    const budget = (popularity: number) => (popularity > 4 ? 1 : -1);
    forEachNear(typed, [...tiers, rare], budget, (name, tier) => {
      expect(tiers).toContain(tier);
      found.push(name);
    });
    expect(found).toEqual(['harbour9', 'harbour6']);
    expect(rare.columns).toBeUndefined();
    expect(tiers[0]!.columns).toEqual(toColumns(['harbour9']));
  });

  test('are looked for on one budget where two tiers have the same popularity', () => {
    const tiers = [tierOf(9, 'harbour1'), tierOf(9, 'harbour2'), tierOf(5, 'harbour3')];
    const asked: number[] = [];
    const found: string[] = [];
    const budget = (popularity: number) => asked.push(popularity);
    forEachNear(typed, tiers, budget, (name) => found.push(name));
    expect(asked).toEqual([9, 5]);
    expect(found).toEqual(['harbour1', 'harbour2', 'harbour3']);
  });
});
