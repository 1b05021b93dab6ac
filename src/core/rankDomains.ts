import { genericNames } from '../data/genericNames.js';
import { editCost } from './editCost.js';
import { endingCost, GARBLED_ENDING, isRealEnding } from './endings.js';
import { misplacedDots } from './misplacedDots.js';
import { nearBrands } from './nearBrands.js';
import { splitDomain } from './providerIndex.js';
import type { Provider, ProviderIndex } from './providerIndex.js';
import { CERTAIN, SCORE, scoreOf } from './scoring.js';
import type { Candidate } from './scoring.js';
import { stuckText } from './stuckText.js';

/** A wholly different ending is a slip only for a provider that everybody knows. */
const WRONG_ENDING_WEIGHT = 5;
/** Of so short a name, it is none. */
const WRONG_ENDING_LENGTH = 4;
/** Who types a provider's name to the letter hardly meant another one. In edits. */
const OTHER_NAME_COST = 0.6;

/** Any word may stand before mail: lastmail.com is no slip for fastmail.com. Large providers apart. */
const COMPOUND_WEIGHT = 5;

/** A provider's domain typed twice, or with its own name or `www.` before it. */
function repeated(domain: string, index: ProviderIndex): Candidate | undefined {
  const [name, rest] = splitDomain(domain);
  const half = domain.slice(domain.length >> 1);
  const host = index.byDomain.get(rest);
  let provider: Provider | undefined;
  if (half + half === domain) provider = index.byDomain.get(half);
  else if (host && (name === 'www' || name === host.name)) provider = host;
  const kind = name === 'www' ? 'stuck' : 'repeated';
  return provider && { provider, kind, nameCost: 0, endingCost: 0, score: CERTAIN };
}

/** Providers with a similar name, whatever their ending. */
function* byName(
  name: string,
  ending: string,
  possible: boolean,
  index: ProviderIndex,
): Generator<Candidate> {
  const exact = index.byName.has(name);
  const endingCosts = new Map<string, number>();
  for (const brand of nearBrands(name, index.brands)) {
    let nameCost = editCost(brand.name, name);
    if (exact && brand.name !== name) nameCost += OTHER_NAME_COST;
    const compound =
      nameCost >= 1 && name.endsWith('mail') && brand.name.endsWith('mail') && brand.weight < COMPOUND_WEIGHT;
    const known = name.length >= WRONG_ENDING_LENGTH && !genericNames.includes(` ${brand.name} `);
    if (compound) continue;
    for (const provider of brand.providers) {
      const { weight } = provider;
      if (weight === 0 || scoreOf(weight, nameCost, name.length, possible) < -SCORE.margin) continue;
      let cost = endingCosts.get(provider.ending);
      if (cost === undefined) {
        cost = endingCost(provider.ending, ending, possible);
        endingCosts.set(provider.ending, cost);
      }
      if (cost >= GARBLED_ENDING && !(known && weight >= WRONG_ENDING_WEIGHT)) continue;
      const score = scoreOf(weight, nameCost + cost, name.length, possible);
      yield { provider, kind: 'name', nameCost, endingCost: cost, score };
    }
  }
}

/**
 * The providers that may have been meant by a domain that is none, the likeliest first.
 *
 * @param domain - in lower case, its punctuation tidied
 */
export function rankDomains(domain: string, index: ProviderIndex): Candidate[] {
  const twice = repeated(domain, index);
  if (twice) return [twice];
  const [name, ending] = splitDomain(domain);
  const possible = ending !== '' && isRealEnding(ending);
  const found = [...byName(name, ending, possible, index), ...stuckText(name, ending, possible, index)];
  if (!found.some(({ score }) => score > 0)) found.push(...misplacedDots(domain, possible, index));
  found.sort((a, b) => b.score - a.score);
  const seen = new Set<Provider>();
  return found.filter(({ provider }) => !seen.has(provider) && seen.add(provider));
}
