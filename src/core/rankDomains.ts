import { distance } from 'fastest-levenshtein';
import { editCost } from './editCost.js';
import { endingCost, isRealEnding } from './endings.js';
import { letterMask, splitDomain } from './providerIndex.js';
import type { Brand, Provider, ProviderIndex } from './providerIndex.js';

/** A provider that may have been meant. */
export interface Candidate {
  readonly provider: Provider;
  /** What the slips in the name cost. */
  readonly nameCost: number;
  /** What the slips in the ending cost. */
  readonly endingCost: number;
  /** How much speaks for it; above 0 it is worth suggesting. */
  readonly score: number;
}

export const K = {
  weight: 0.42, cost: 2.4, base: 1.2, perLetter: 0.75, fake: 1.6, country: 0.5,
};

const bits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest; rest &= rest - 1) count++;
  return count;
};

/** How many edits a name of so many letters may be away: short names have too many neighbours. */
const maxEdits = (length: number): number => (length < 4 ? 1 : length < 7 ? 2 : 3);

/** Brands whose name is near enough to be looked at closely. */
function* nearBrands(name: string, index: ProviderIndex): Generator<Brand> {
  const mask = letterMask(name);
  const edits = maxEdits(name.length);
  for (const brand of index.brands) {
    const gap = brand.name.length - name.length;
    if (gap > edits || gap < -edits) continue;
    if (bits(brand.mask & ~mask) > edits || bits(mask & ~brand.mask) > edits) continue;
    // distance() counts a swap as two.
    if (distance(brand.name, name) <= Math.min(edits * 2, edits + 1)) yield brand;
  }
}

export function rank(domain: string, index: ProviderIndex, countries: readonly string[] = []): Candidate[] {
  const [name, ending] = splitDomain(domain);
  const real = isRealEnding(ending);
  const found: Candidate[] = [];
  for (const brand of nearBrands(name, index)) {
    const nameCost = editCost(brand.name, name);
    for (const provider of brand.providers) {
      if (provider.weight === 0) continue;
      const tail = endingCost(provider.ending, ending, real);
      const score = K.base + K.weight * provider.weight - K.cost * (nameCost + tail) + K.perLetter * (Math.min(name.length, 9) - 5) * (real || !ending ? 1 : 0.5)
        + (real || !ending ? 0 : K.fake);
      found.push({ provider, nameCost, endingCost: tail, score });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}
