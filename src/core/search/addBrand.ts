import { SCORE, costWithin, doubtAgainst, scoreOf, vetoOf } from '../model/index.js';
import type { TypedDomain } from '../model/index.js';
import type { Brand } from '../providers/index.js';
import type { TopCandidates } from './topCandidates.js';

/**
 * Adds the providers of one brand that may have been meant.
 *
 * @param nameCost - what the typos in the name cost, in edits
 */
export function addBrand(
  brand: Brand,
  nameCost: number,
  typed: TypedDomain,
  top: TopCandidates,
): void {
  const { name, suffix, possible, country } = typed;
  for (const provider of brand.providers) {
    const { popularity } = provider;
    if (popularity === 0) break;
    // Stryker disable next-line all: saves the rest, which are rarer still; the top takes none of them
    if (costWithin(top.least, typed.prior, popularity) < nameCost) break;
    // Stryker disable next-line all: see below
    const least = provider.suffix === suffix ? 0 : typed.leastSuffixCost;
    const isHome = country !== '' && country === provider.country;
    const prior = typed.prior + (isHome ? SCORE.home : 0);
    // Stryker disable next-line all: saves the suffix's cost; the top takes none that come to less
    if (scoreOf(prior, popularity, nameCost + least) < top.least) continue;
    const cost = typed.suffixCost(provider.suffix);
    const doubt =
      possible && nameCost > 0 ? doubtAgainst(brand, popularity, name.length, nameCost) : 0;
    const candidate = {
      provider,
      kind: 'name',
      nameCost,
      suffixCost: cost,
      otherSuffix: cost >= typed.otherSuffixCost,
      score: scoreOf(prior, popularity, nameCost + cost) - doubt,
    } as const;
    const veto = vetoOf(brand, provider, typed, nameCost, cost);
    if (veto) top.forbid({ ...candidate, veto });
    else top.add(candidate);
  }
}
