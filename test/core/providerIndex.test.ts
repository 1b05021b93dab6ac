import { describe, expect, test } from 'vitest';
import { indexFor } from '../../src/core/providerIndex.js';
import { bitCount, edgesOf, letterMask, pairMask } from '../../src/core/letterMask.js';
import { areNear, maxEdits, mostDistance } from '../../src/core/nearBrands.js';
import { isNearTie, shareOf } from '../../src/core/rivals.js';
import { ownProvider } from '../../src/core/provider.js';
import { SCORE, type Candidate } from '../../src/core/scoring.js';
import { splitDomain } from '../../src/core/splitDomain.js';

/** The index of the tables, made anew: nobody lives in zz. */
const fresh = () => indexFor({ countries: ['zz'] });

describe('the index of the providers', () => {
  test('of the tables alone is made once, that of options as long as they live', () => {
    expect(indexFor({})).toBe(indexFor({ domains: [], knownDomains: [], countries: [] }));
    const options = { domains: ['corp.example'] };
    expect(indexFor(options)).toBe(indexFor(options));
    expect(indexFor(options)).not.toBe(indexFor({ domains: ['corp.example'] }));
    expect(indexFor({ knownDomains: ['corp.example'] })).not.toBe(indexFor({}));
    expect(indexFor({ countries: ['ru'] })).not.toBe(indexFor({}));
  });

  test('has the brands by weight, then by length, and knows where each begins', () => {
    const { brands, tiers } = fresh();
    const order = brands.map(({ weight, name }) => -100 * weight + name.length);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    let all = 0;
    for (const { weight, starts } of tiers) {
      const tier = brands.filter((brand) => brand.weight === weight);
      for (let length = 0; length < starts.length - 1; length++) {
        const found = brands.slice(starts[length], starts[length + 1]);
        expect(found).toEqual(tier.filter(({ name }) => name.length === length));
        all += found.length;
      }
    }
    expect(all).toBe(brands.length);
    expect(tiers.map(({ weight }) => weight)).toEqual([
      ...new Set(brands.map(({ weight }) => weight)),
    ]);
  });

  test('has their letters side by side', () => {
    const { brands, masks, edges, pairs } = fresh();
    brands.forEach(({ name }, i) => {
      expect(masks[i]).toBe(letterMask(name));
      expect([edges[2 * i], edges[2 * i + 1]]).toEqual(edgesOf(name));
      expect([pairs[2 * i], pairs[2 * i + 1]]).toEqual(pairMask(name));
    });
    expect([masks.length, edges.length, pairs.length]).toEqual(
      [1, 2, 2].map((many) => many * brands.length),
    );
  });

  test('has the common ones by their first letter, their last, and their sound', () => {
    const { brands, commonByFirst, commonByLast, commonBySound, soundBeginnings } = fresh();
    const common = brands.filter(({ weight }) => weight >= 5);
    const g = 'g'.charCodeAt(0);
    expect(commonByFirst.get(g)).toEqual(common.filter(({ name }) => name.startsWith('g')));
    expect(commonByLast.get(g)).toEqual(
      common.some(({ name }) => name.endsWith('g'))
        ? common.filter(({ name }) => name.endsWith('g'))
        : undefined,
    );
    expect(commonByLast.get('l'.charCodeAt(0))).toEqual(
      common.filter(({ name }) => name.endsWith('l')),
    );
    expect(commonBySound.get('gml')?.map(({ name }) => name)).toContain('gmail');
    expect([...commonByFirst.values()].flat()).toHaveLength(common.length);
    for (const beginning of ['g', 'gm', 'gml']) expect(soundBeginnings).toContain(beginning);
    expect(soundBeginnings).not.toContain('');
  });

  test.each([
    ['gmail.com', true],
    ['ymail.com', true],
    ['gmial.com', false],
    // By a rule, if they are long enough and their ending is real.
    ['hotel-ru.example', false],
  ])('knows %s: %s', (domain, known) => expect(fresh().isKnown(domain)).toBe(known));

  test('knows the domains of the options, however they are written', () => {
    const index = indexFor({ knownDomains: [' Gmial.COM '] });
    expect(index.isKnown('gmial.com')).toBe(true);
    expect(index.isBeginning('gmial.c')).toBe(true);
    expect(index.isBeginning('gmial.com')).toBe(false);
    expect(fresh().isBeginning('gmial.c')).toBe(false);
  });

  test('takes the weight of the options for a domain that the tables have', () => {
    const index = indexFor({ domains: [['hotmail.de', 9]] });
    expect(index.providerOf('hotmail.de')).toMatchObject({ weight: 9, own: true });
    expect(index.providerOf('nobody.example')).toBeUndefined();
    expect(index.brandOf('hotmail')?.providers[0]?.domain).toMatch(/^hotmail\.(com|de)$/);
    expect(index.brandOf('nobody')).toBeUndefined();
  });

  test('has each provider by its letters', () => {
    const index = fresh();
    const { byLength, commonByLength, byLetters, masks } = index.lettered();
    expect(index.lettered()).toBe(index.lettered());
    expect(byLength.flat()).toHaveLength(index.byDomain.size);
    byLength.forEach((all, length) => {
      for (const { letters, mask, provider } of all) {
        expect(letters).toBe(provider.domain.split('.').join(''));
        expect(letters).toHaveLength(length);
        expect(mask).toBe(letterMask(letters));
        expect(masks).toContain(mask);
        expect(byLetters.has(letters)).toBe(true);
      }
      expect(commonByLength[length]).toEqual(all.filter(({ provider }) => provider.weight >= 5));
    });
    expect(commonByLength.flat().some(({ provider }) => provider.weight === 5)).toBe(true);
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

  test('letters are compared before their order', () => {
    expect(bitCount(letterMask('abcd') ^ letterMask('abxy'))).toBe(4);
  });
});

const candidate = (domain: string, score: number, weight = 6): Candidate => ({
  provider: { ...ownProvider(domain, weight) },
  kind: 'name',
  nameCost: 0,
  endingCost: 0,
  score,
});

describe('rivals', () => {
  test('are near when one is nearly as likely, and nearer yet under endings of one brand', () => {
    const best = candidate('acme.com', 2);
    const tie = (domain: string, behind: number) => isNearTie(best, candidate(domain, 2 - behind));
    expect(tie('acne.com', SCORE.margin - 0.01)).toBe(true);
    expect(tie('acne.com', SCORE.margin + 0.01)).toBe(false);
    expect(tie('acme.de', SCORE.brandMargin - 0.01)).toBe(true);
    expect(tie('acme.de', SCORE.brandMargin + 0.01)).toBe(false);
  });

  test('share the confidence, if they are endings of one brand and near', () => {
    const best = candidate('acme.com', 2);
    expect(shareOf(best, [best])).toBe(1);
    expect(shareOf(best, [best, candidate('acne.com', 2)])).toBe(1);
    expect(shareOf(best, [best, candidate('acme.de', 2)])).toBe(0.5);
    expect(shareOf(best, [best, candidate('acme.de', 2 - SCORE.margin)])).toBe(1);
    const close = 1 / (1 + Math.exp(-0.5));
    expect(shareOf(best, [best, candidate('acme.de', 1.5)])).toBeCloseTo(close, 10);
  });

  test('that are rare are mistyped as well, but are fewer', () => {
    const best = candidate('acme.com', 2, 6);
    const rarer = shareOf(best, [best, candidate('acme.de', 2, 4)]);
    expect(rarer).toBeCloseTo(1 / (1 + Math.exp(-2 * (Math.log(3) - SCORE.weight))), 10);
  });
});

describe('a domain', () => {
  test.each([
    ['gmail.com', ['gmail', 'com']],
    ['yahoo.co.uk', ['yahoo', 'co.uk']],
    ['gmail', ['gmail', '']],
    ['.com', ['', 'com']],
    ['gmail.', ['gmail', '']],
    ['', ['', '']],
  ])('%j has the name and the ending %j', (domain, parts) =>
    expect(splitDomain(domain)).toEqual(parts),
  );
});
