import { genericNames } from '../data/genericNames.js';
import { editCost, LEAST_EDIT_COST } from './editCost.js';
import { GARBLED_ENDING, LEAST_ENDING_COST } from './endings.js';
import { misplacedDots } from './misplacedDots.js';
import { forEachNear } from './nearBrands.js';
import { splitDomain } from './splitDomain.js';
import type { Brand, ProviderIndex } from './providerIndex.js';
import type { Provider } from './provider.js';
import { CERTAIN, SCORE, scoreOf } from './scoring.js';
import type { Candidate } from './scoring.js';
import { stuckText } from './stuckText.js';
import { readTyped } from './typedDomain.js';
import type { Typed } from './typedDomain.js';

/** A wholly different ending is a slip only of a provider that everybody knows … */
const WRONG_ENDING_WEIGHT = 6;
/** … or of one whose name is long enough to be nobody else's. */
const WRONG_ENDING_LONG = 7;
const WRONG_ENDING_LONG_WEIGHT = 5;
/** Of so short a name, it is none. */
const WRONG_ENDING_LENGTH = 4;
/** Who types a provider's name to the letter hardly meant another one. In edits. */
const OTHER_NAME_COST = 0.6;

/** Below it, and with so short a word before it, a name in -mail is too easily another one. */
const COMPOUND_WEIGHT = 5;
const COMPOUND_LENGTH = 9;

/** Any word may stand before mail: lastmail.com is no slip for fastmail.com. */
const isOtherCompound = (name: string, brand: Brand): boolean =>
  name.length < COMPOUND_LENGTH &&
  brand.weight < COMPOUND_WEIGHT &&
  name.endsWith('mail') &&
  brand.name.endsWith('mail');

/** A provider's domain or name typed twice, or its domain after its name or `www.`. */
function repeated(domain: string, index: ProviderIndex): Candidate | undefined {
  const [name, rest] = splitDomain(domain);
  const half = domain.slice(domain.length >> 1);
  const host = index.byDomain.get(rest);
  let provider: Provider | undefined;
  if (half + half === domain) provider = index.byDomain.get(half);
  else if (rest === name) provider = commonest(index.byName.get(name));
  else if (host && (name === 'www' || name === host.name)) provider = host;
  const kind = name === 'www' ? 'stuck' : 'repeated';
  return provider && { provider, kind, nameCost: 0, endingCost: 0, score: CERTAIN };
}

/** The provider that everybody knows of a name, if there is one. */
const commonest = (brand: Brand | undefined): Provider | undefined =>
  brand?.providers.find(({ weight }) => weight >= WRONG_ENDING_WEIGHT && weight === brand.weight);

/** The providers of one brand that may have been meant, but for those that the best outdoes. */
function ofBrand(brand: Brand, nameCost: number, typed: Typed, best: number): Candidate[] {
  const { name, ending, possible } = typed;
  const found: Candidate[] = [];
  const generic = genericNames.includes(` ${brand.name} `);
  const distinct = name.length >= WRONG_ENDING_LENGTH && !generic;
  const wellKnown =
    name.length >= WRONG_ENDING_LONG ? WRONG_ENDING_LONG_WEIGHT : WRONG_ENDING_WEIGHT;
  for (const provider of brand.providers) {
    const { weight } = provider;
    const least = provider.ending === ending ? 0 : LEAST_ENDING_COST;
    const hope = scoreOf(weight, nameCost + least, name.length, possible);
    if (weight === 0 || hope < best - SCORE.margin) continue;
    const tail = typed.endingCost(provider.ending);
    // mail.hu, inbox.ro, orange.rs: an everyday word under an ending that exists is somebody's.
    if (generic && possible && tail > 0 && nameCost === 0) continue;
    if (tail >= GARBLED_ENDING && !(distinct && weight >= wellKnown)) continue;
    const score = scoreOf(weight, nameCost + tail, name.length, possible);
    best = Math.max(best, score);
    found.push({ provider, kind: 'name', nameCost, endingCost: tail, score });
  }
  return found;
}

/** Providers with a similar name, whatever their ending. */
function byName(typed: Typed, index: ProviderIndex): Candidate[] {
  const { name, possible } = typed;
  const exact = index.byName.has(name);
  const found: Candidate[] = [];
  let best = 0;
  forEachNear(name, index, {
    isHopeless(weight, distance) {
      const least = distance === 0 ? LEAST_ENDING_COST : distance * LEAST_EDIT_COST;
      return scoreOf(weight, least, name.length, possible) < best - SCORE.margin;
    },
    visit(brand) {
      let nameCost = editCost(brand.name, name);
      if (exact && brand.name !== name) nameCost += OTHER_NAME_COST;
      if (nameCost >= 1 && isOtherCompound(name, brand)) return;
      for (const candidate of ofBrand(brand, nameCost, typed, best)) {
        best = Math.max(best, candidate.score);
        found.push(candidate);
      }
    },
  });
  return found;
}

/**
 * The providers that may have been meant by a domain that is none, the likeliest first.
 *
 * @param domain - in lower case, its punctuation tidied
 */
export function rankDomains(domain: string, index: ProviderIndex): Candidate[] {
  const twice = repeated(domain, index);
  if (twice) return [twice];
  const typed = readTyped(domain);
  const { possible } = typed;
  const found = [...byName(typed, index), ...stuckText(typed, index)];
  if (!typed.ending || !found.some(({ score }) => score > 0))
    found.push(...misplacedDots(domain, possible, index));
  found.sort((a, b) => b.score - a.score);
  const seen = new Set<Provider>();
  return found.filter(({ provider }) => !seen.has(provider) && seen.add(provider));
}
