import { editCost } from './editCost.js';
import { doubtOf } from './doubts.js';
import { isEnding } from './endings.js';
import { misplacedDots } from './misplacedDots.js';
import { forEachNear } from './nearBrands.js';
import type { Provider } from './provider.js';
import { COMMON_WEIGHT } from './brand.js';
import type { Brand } from './brand.js';
import type { ProviderIndex } from './providerIndex.js';
import { CERTAIN, costWithin, SCORE, scoreOf } from './scoring.js';
import type { Candidate } from './scoring.js';
import type { Shortlist } from './shortlist.js';
import { brandsThatSoundLike } from './soundAlike.js';
import { splitDomain } from './splitDomain.js';
import { stuckText } from './stuckText.js';
import { readTyped } from './typedDomain.js';
import type { Typed } from './typedDomain.js';
import { vetoOf } from './vetoes.js';

/** The www of a provider that few have a mailbox with may be meant. */
const WWW_WEIGHT = 4;
/** Who types a provider's name to the letter hardly meant another one. In edits. */
const OTHER_NAME_COST = 0.11;
/** … and less so, the commoner that one is. */
const OTHER_NAME_WEIGHT = 0.17;

/** Where the best is above this, in nats, nothing odder is looked for. */
const SURE = 0.5;

/** A name that was written by ear, in edits. */
const SOUND_COST = 2;
/** A name that was not typed to its end: sezn.cz, hotma.com. In edits; of so many letters or more. */
const CUT_COST = 0.85;
const CUT_LENGTH = 4;
const CUT_WEIGHT = 3;

/** A provider's domain or name typed twice, or its domain after its name or `www.`. */
function repeated(domain: string, index: ProviderIndex): Candidate | undefined {
  const [name, rest] = splitDomain(domain);
  const half = domain.slice(domain.length >> 1);
  const host = index.providerOf(rest);
  let provider: Provider | undefined;
  if (2 * half.length === domain.length && domain.startsWith(half)) {
    provider = index.providerOf(half);
  } else if (rest === name && !isEnding(rest)) provider = commonest(index.brandOf(name));
  else if (host && (name === host.name || (name === 'www' && host.weight >= WWW_WEIGHT))) {
    provider = host;
  }
  const kind = name === 'www' ? 'stuck' : 'repeated';
  return provider && { provider, kind, nameCost: 0, endingCost: 0, score: CERTAIN };
}

/** The provider that everybody knows of a name, if there is one. */
const commonest = (brand: Brand | undefined): Provider | undefined =>
  brand?.providers.find(({ weight }) => weight >= COMMON_WEIGHT);

/** The providers of one brand that may have been meant. */
function addOfBrand(brand: Brand, nameCost: number, typed: Typed, shortlist: Shortlist): void {
  const { name, ending, possible, country } = typed;
  for (const provider of brand.providers) {
    const { weight } = provider;
    if (weight === 0) break;
    // Stryker disable next-line all: saves the rest, which are rarer still; the shortlist takes none of them
    if (costWithin(shortlist.least, typed.prior, weight) < nameCost) break;
    // Stryker disable next-line all: see below
    const least = provider.ending === ending ? 0 : typed.leastEndingCost;
    const isHome = country !== '' && country === provider.country;
    const prior = typed.prior + (isHome ? SCORE.home : 0);
    // Stryker disable next-line all: saves the ending's cost; the shortlist takes none that come to less
    if (scoreOf(prior, weight, nameCost + least) < shortlist.least) continue;
    const cost = typed.endingCost(provider.ending);
    const doubt = possible && nameCost > 0 ? doubtOf(brand, weight, name.length, nameCost) : 0;
    const candidate = {
      provider,
      kind: 'name',
      nameCost,
      endingCost: cost,
      otherEnding: cost >= typed.otherEndingCost,
      score: scoreOf(prior, weight, nameCost + cost) - doubt,
    } as const;
    const veto = vetoOf(brand, provider, typed, nameCost, cost);
    if (veto) shortlist.forbid({ ...candidate, veto });
    else shortlist.add(candidate);
  }
}

const isCut = (name: string, brand: Brand): boolean =>
  name.length >= CUT_LENGTH && brand.weight >= CUT_WEIGHT && brand.name.startsWith(name);

/** Providers with a similar name, whatever their ending. */
function addByName(typed: Typed, index: ProviderIndex, shortlist: Shortlist): void {
  const { name } = typed;
  const exact = index.brandOf(name);
  const consider = (brand: Brand) => {
    const room = costWithin(shortlist.least, typed.prior, brand.weight);
    let nameCost = editCost(brand.name, name, undefined, room);
    if (exact && brand.name !== name)
      nameCost += OTHER_NAME_COST + OTHER_NAME_WEIGHT * exact.weight;
    if (nameCost > CUT_COST && isCut(name, brand)) nameCost = CUT_COST;
    addOfBrand(brand, nameCost, typed, shortlist);
  };
  forEachNear(typed, index, shortlist, consider);
  index.dictionary?.forEachNear(typed, shortlist, consider);
}

/**
 * The providers that may have been meant by a domain that is none, the likeliest first.
 *
 * @param domain - in lower case, its punctuation tidied
 * @param shortlist - where they are put; it says from which score on they are of interest
 */
export function rankDomains(
  domain: string,
  index: ProviderIndex,
  shortlist: Shortlist,
): readonly Candidate[] {
  const twice = repeated(domain, index);
  if (twice) return [twice];
  const typed = readTyped(domain);
  if (!typed.name) return [];
  addByName(typed, index, shortlist);
  stuckText(typed, index, shortlist);
  const [best] = shortlist.sorted();
  const unsure = !typed.ending || !best || best.score < SURE;
  if (unsure || typed.lacksDot) misplacedDots(typed, index, shortlist);
  if (unsure) {
    for (const brand of brandsThatSoundLike(typed.name, index)) {
      addOfBrand(brand, SOUND_COST, typed, shortlist);
    }
  }
  return shortlist.sorted();
}
