import { describe, expect, test } from 'vitest';
import { costWithin } from '../../../src/core/model/score.js';
import { readTyped } from '../../../src/core/model/typedDomain.js';
import { toBrand } from '../../../src/core/providers/brand.js';
import { ownProvider } from '../../../src/core/providers/provider.js';
import type { ProviderIndex } from '../../../src/core/providers/providerIndex.js';
import type { Budget } from '../../../src/core/providers/scanIndex.js';
import { bySimilarName } from '../../../src/core/search/bySimilarName.js';
import { TopCandidates } from '../../../src/core/search/topCandidates.js';
import { editDistance } from '../../../src/core/strings/editDistance.js';

/** Looks at all brands of an index: what each name costs, and what a search may let it cost. */
const search = (typed: string, popularities: Record<string, number>) => {
  const brands = Object.entries(popularities).map(([name, popularity]) =>
    toBrand(name, [ownProvider(`${name}.com`, popularity)]),
  );
  const budgets: Budget[] = [];
  const index: Pick<ProviderIndex, 'brandOf' | 'near'> = {
    brandOf: (name) => brands.find((brand) => brand.name === name),
    near(_, budget, visit) {
      budgets.push(budget);
      brands.forEach(visit);
    },
  };
  const top = new TopCandidates(0, 99);
  bySimilarName(readTyped(typed), index as ProviderIndex, top);
  const costs = new Map(top.sorted().map(({ provider, nameCost }) => [provider.name, nameCost]));
  return { budget: budgets[0]!, costs };
};

describe('providers with a similar name', () => {
  test.each(['harbour.com', 'harbuor.com', 'hrbour.com'])(
    'cost what the typos in %s do',
    (typed) => {
      const cost = editDistance('harbour', typed.slice(0, -4));
      expect(search(typed, { harbour: 6 }).costs.get('harbour')).toBe(cost);
    },
  );

  test.each([5, 8])('cost more where a name is right, of a popularity of %i', (popularity) => {
    const { costs } = search('quartz.com', { quartz: popularity, quarts: 4 });
    expect(costs.get('quartz')).toBe(0);
    const other = editDistance('quarts', 'quartz') + 0.11 + 0.17 * popularity;
    expect(costs.get('quarts')).toBeCloseTo(other, 9);
  });

  test.each([
    ['harb.com', 'harbour', 3, true, 'of four letters'],
    ['har.com', 'harbour', 3, false, 'of three'],
    ['harb.com', 'harbour', 2, false, 'of a provider too rare'],
    ['harp.com', 'harbour', 3, false, 'not its beginning'],
  ])('%s is %s cut, of popularity %i: %s (%s)', (typed, name, popularity, isCut) => {
    const plain = editDistance(name, typed.slice(0, -4));
    expect(plain).toBeGreaterThan(0.85);
    expect(search(typed, { [name]: popularity }).costs.get(name)).toBe(isCut ? 0.85 : plain);
  });

  test('that lost less than a cut costs count with that', () => {
    const cost = editDistance('harbour', 'harbou');
    expect(cost).toBeLessThan(0.85);
    expect(search('harbou.com', { harbour: 6 }).costs.get('harbour')).toBe(cost);
  });

  test.each([2, 7])(
    'are looked for as far as a popularity of %i lets them be off',
    (popularity) => {
      const { prior } = readTyped('harbour.com');
      const { budget } = search('harbour.com', {});
      expect(budget(popularity)).toBeCloseTo(costWithin(-99, prior, popularity), 9);
    },
  );
});
