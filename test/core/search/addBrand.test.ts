import { describe, expect, test } from 'vitest';
import { doubtAgainst } from '../../../src/core/model/background.js';
import { SCORE, scoreOf } from '../../../src/core/model/score.js';
import { readTyped } from '../../../src/core/model/typedDomain.js';
import { toBrand } from '../../../src/core/providers/brand.js';
import { ownProvider } from '../../../src/core/providers/provider.js';
import { addBrand } from '../../../src/core/search/addBrand.js';
import { TopCandidates } from '../../../src/core/search/topCandidates.js';

/** Everything that is found, and everything that a rule forbids. */
const add = (typed: string, nameCost: number, domains: Record<string, number>, country = '') => {
  const providers = Object.entries(domains).map(([domain, popularity]) => ({
    ...ownProvider(domain, popularity),
    country,
  }));
  const top = new TopCandidates(0, 99);
  addBrand(toBrand(providers[0]!.name, providers), nameCost, readTyped(typed), top);
  return { found: top.sorted(), vetoed: top.vetoed };
};

describe('the providers of a brand', () => {
  test('count with what their name and their suffix cost', () => {
    const typed = readTyped('harbuor.con');
    const cost = typed.suffixCost('com');
    const [found] = add('harbuor.con', 0.7, { 'harbour.com': 6 }).found;
    expect(cost).toBeGreaterThan(0);
    expect(found).toMatchObject({ kind: 'name', nameCost: 0.7, suffixCost: cost });
    expect(found!.otherSuffix).toBe(false);
    expect(found!.score).toBeCloseTo(scoreOf(typed.prior, 6, 0.7 + cost), 9);
  });

  test('are told of when their suffix is a wholly different one', () => {
    const { found } = add('harbour.zzz', 0, { 'harbour.com': 6 });
    expect(found).toMatchObject([{ otherSuffix: true }]);
    expect(found[0]!.suffixCost).toBe(readTyped('harbour.zzz').otherSuffixCost);
  });

  test('are all added, but for those of the popularity 0', () => {
    const { found } = add('harbuor.con', 0.7, {
      'harbour.com': 6,
      'harbour.co': 1,
      'harbour.cm': 0,
    });
    expect(found.map(({ provider }) => provider.domain)).toEqual(['harbour.com', 'harbour.co']);
  });

  test.each([
    [
      'what could exist',
      'harb.com',
      0.7,
      doubtAgainst(toBrand('harp', [ownProvider('harp.com', 2)]), 2, 4, 0.7),
    ],
    ['not what is right', 'harp.com', 0, 0],
    ['nor what could not exist', 'harb.con', 0.7, 0],
  ])('are doubted: %s', (_, domain, nameCost, doubt) => {
    const typed = readTyped(domain);
    const [found] = add(domain, nameCost, { 'harp.com': 2 }).found;
    const score = scoreOf(typed.prior, 2, nameCost + typed.suffixCost('com'));
    expect(found!.score).toBeCloseTo(score - doubt, 9);
  });

  test.each([
    ['of the country whose suffix was typed', 'harbuor.de', 'de', SCORE.home],
    ['not of another', 'harbuor.de', 'fr', 0],
    ['nor of the world', 'harbuor.de', '', 0],
    ['nor where no suffix was typed', 'harbuor', '', 0],
  ])('are at home: %s', (_, domain, country, home) => {
    const typed = readTyped(domain);
    const [found] = add(domain, 0.7, { 'harbour.de': 6 }, country).found;
    const score = scoreOf(typed.prior + home, 6, 0.7 + typed.suffixCost('de'));
    expect(found!.score).toBeCloseTo(score, 9);
  });

  test('that a rule forbids are set aside, with the rule', () => {
    const { found, vetoed } = add('acme.de', 0, { 'acme.com': 6 });
    expect(found).toEqual([]);
    expect(vetoed).toMatchObject([{ provider: { domain: 'acme.com' }, veto: 'other-tld' }]);
  });
});
