import { describe, expect, test } from 'vitest';
import { toBrand } from '../../../src/core/providers/brand.js';
import { ownProvider } from '../../../src/core/providers/provider.js';
import { indexFor } from '../../../src/core/providers/providerIndex.js';
import {
  areNear,
  forEachNear,
  maxEdits,
  mostDistance,
  toScanIndex,
} from '../../../src/core/providers/scanIndex.js';
import {
  LEAST_EDIT_COST,
  LEAST_LENGTH_COST,
  LEAST_LETTER_COST,
} from '../../../src/core/strings/editDistance.js';
import { edgesOf, letterMask, pairMask } from '../../../src/core/strings/letterMask.js';

describe('brands side by side', () => {
  const index = toScanIndex(indexFor({}).brands.toReversed());

  test('has the brands by weight, then by length, and knows where each begins', () => {
    const { brands, tiers } = index;
    const order = brands.map(({ popularity, name }) => -100 * popularity + name.length);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    let all = 0;
    for (const { popularity, starts } of tiers) {
      const tier = brands.filter((brand) => brand.popularity === popularity);
      for (let length = 0; length < starts.length - 1; length++) {
        const found = brands.slice(starts[length], starts[length + 1]);
        expect(found).toEqual(tier.filter(({ name }) => name.length === length));
        all += found.length;
      }
    }
    expect(all).toBe(brands.length);
    expect(tiers.map(({ popularity }) => popularity)).toEqual([
      ...new Set(brands.map(({ popularity }) => popularity)),
    ]);
  });

  test('has their letters side by side', () => {
    const { brands, masks, edges, pairs } = index;
    brands.forEach(({ name }, i) => {
      expect(masks[i]).toBe(letterMask(name));
      expect([edges[2 * i], edges[2 * i + 1]]).toEqual(edgesOf(name));
      expect([pairs[2 * i], pairs[2 * i + 1]]).toEqual(pairMask(name));
    });
    expect([masks.length, edges.length, pairs.length]).toEqual(
      [1, 2, 2].map((many) => many * brands.length),
    );
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
    const brands = names.split(' ').map((name) => toBrand(name, [ownProvider(name, popularity)]));
    const name = { name: typed, mask: letterMask(typed), suffix: 'com', leastSuffixCost: 0.4 };
    forEachNear(
      name,
      toScanIndex(brands),
      () => room,
      ({ name }) => found.push(name),
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

  test('the commonest come first, and where there is no budget the rest is left out', () => {
    const brands = [4, 9, 6].map((popularity) =>
      toBrand(`harbour${popularity}`, [ownProvider('harbour.com', popularity)]),
    );
    const name = { name: 'harbour', mask: letterMask('harbour'), suffix: '', leastSuffixCost: 0 };
    const found: number[] = [];
    const budget = (popularity: number) => (popularity > 4 ? 1 : -1);
    forEachNear(name, toScanIndex(brands), budget, ({ popularity }) => found.push(popularity));
    expect(found).toEqual([9, 6]);
  });
});
