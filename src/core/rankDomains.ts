import { editCost } from './editCost.js';
import { isEnding, LEAST_ENDING_COST } from './endings.js';
import { misplacedDots } from './misplacedDots.js';
import { forEachNear } from './nearBrands.js';
import type { Provider } from './provider.js';
import type { Brand } from './brand.js';
import type { ProviderIndex } from './providerIndex.js';
import { CERTAIN, SCORE, scoreOf } from './scoring.js';
import type { Candidate } from './scoring.js';
import type { Shortlist } from './shortlist.js';
import { brandsThatSoundLike } from './soundAlike.js';
import { splitDomain } from './splitDomain.js';
import { stuckText } from './stuckText.js';
import { readTyped } from './typedDomain.js';
import type { Typed } from './typedDomain.js';

/** A wholly different ending is a slip only of a provider that everybody knows … */
const WRONG_ENDING_WEIGHT = 5;
/** … or of one whose name is long enough to be nobody else's. */
const WRONG_ENDING_LONG = 6;
const WRONG_ENDING_LONG_WEIGHT = 5;
/** … or longer still. */
const WRONG_ENDING_LONGER = 9;
const WRONG_ENDING_LONGER_WEIGHT = 4;
/** Of so short a name, it is none. */
const WRONG_ENDING_LENGTH = 4;
/** The www of a provider that few have a mailbox with may be meant. */
const WWW_WEIGHT = 4;
/** Who types a provider's name to the letter hardly meant another one. In edits. */
const OTHER_NAME_COST = 0.23;
const OTHER_NAME_WEIGHT = 0.15;

/** Up to this cost the ending of an everyday name is put right too: live.co. In edits. */
const EVERYDAY_ENDING = 0.83;

/** What speaks against a slip of an everyday word, in nats, where the provider is no common one. */
const GENERIC_DOUBT = 0.49;
const GENERIC_WEIGHT = 4;
/** Of a brand that is everywhere only the common providers may be meant by another ending. */
const EVERYWHERE_WEIGHT = 4;
const EVERYWHERE_ENDING = 1.1;

/** A name that was written by ear, in edits. */
const SOUND_COST = 1.43;
/** A name that was not typed to its end: sezn.cz, hotma.com. In edits; of so many letters or more. */
const CUT_COST = 0.9;
const CUT_LENGTH = 4;
const CUT_WEIGHT = 3;

/** Below it, and with so short a word before it, a name in -mail is too easily another one. */
const COMPOUND_WEIGHT = 5;
const COMPOUND_LENGTH = 9;

/** Another letter costs that much where it is no neighbour of the one meant: see `editCost`. */
const OTHER_LETTER = 1.38;

/**
 * Any word may stand before mail: lastmail.com is no slip for fastmail.com. And any letter: nmail.com is
 * no slip for gmail.com, whose g is nowhere near the n. And an e or an i before an everyday word: esky.com.
 */
const isOtherCompound = (name: string, brand: Brand, nameCost: number): boolean =>
  (brand.generic && nameCost > 1 && (name === `e${brand.name}` || name === `i${brand.name}`)) ||
  (nameCost >= 1 &&
    name.endsWith('mail') &&
    brand.name.endsWith('mail') &&
    (brand.weight < COMPOUND_WEIGHT
      ? name.length < COMPOUND_LENGTH
      : brand.tailAfterLetter && name.length === brand.name.length && nameCost >= OTHER_LETTER));

/** A provider's domain or name typed twice, or its domain after its name or `www.`. */
function repeated(domain: string, index: ProviderIndex): Candidate | undefined {
  const [name, rest] = splitDomain(domain);
  const half = domain.slice(domain.length >> 1);
  const host = index.byDomain.get(rest);
  let provider: Provider | undefined;
  if (half + half === domain) provider = index.byDomain.get(half);
  else if (rest === name) provider = commonest(index.byName.get(name));
  else if (host && (name === host.name || (name === 'www' && host.weight >= WWW_WEIGHT))) {
    provider = host;
  }
  const kind = name === 'www' ? 'stuck' : 'repeated';
  return provider && { provider, kind, nameCost: 0, endingCost: 0, score: CERTAIN };
}

/** The provider that everybody knows of a name, if there is one. */
const commonest = (brand: Brand | undefined): Provider | undefined =>
  brand?.providers.find(({ weight }) => weight >= WRONG_ENDING_WEIGHT && weight === brand.weight);

/** The own site of an Internet provider has often the ending of its country, or .com where mail has .net: belgacom.be. */
const isOwnSite = (typed: Typed, provider: Provider): boolean =>
  typed.country === provider.country || (typed.ending === 'com' && provider.ending === 'net');

/** The providers of one brand that may have been meant. */
function addOfBrand(brand: Brand, nameCost: number, typed: Typed, shortlist: Shortlist): void {
  const { name, ending, possible } = typed;
  const distinct = name.length >= WRONG_ENDING_LENGTH && !brand.generic;
  const wellKnown =
    name.length >= WRONG_ENDING_LONGER
      ? WRONG_ENDING_LONGER_WEIGHT
      : name.length >= WRONG_ENDING_LONG
        ? WRONG_ENDING_LONG_WEIGHT
        : WRONG_ENDING_WEIGHT;
  for (const provider of brand.providers) {
    const { weight } = provider;
    if (weight === 0) continue;
    const least = provider.ending === ending ? 0 : LEAST_ENDING_COST;
    const prior = typed.prior + (typed.country === provider.country ? SCORE.home : 0);
    if (scoreOf(prior, weight, nameCost + least) < shortlist.least) continue;
    const tail = typed.endingCost(provider.ending);
    const doubt = brand.generic && possible && nameCost > 0 && weight < GENERIC_WEIGHT ? GENERIC_DOUBT : 0;
    const score = scoreOf(prior, weight, nameCost + tail) - doubt;
    const otherEnding = tail >= typed.otherEndingCost;
    const candidate = { provider, kind: 'name', nameCost, endingCost: tail, otherEnding, score } as const;
    // mail.hu, inbox.ro, orange.rs: an everyday word under an ending that exists is somebody's.
    const compound = isOtherCompound(name, brand, nameCost);
    // A bare word is not enough for a provider that few know: net.
    const bare = brand.generic && ending === '' && weight < WRONG_ENDING_WEIGHT;
    const everyday =
      bare ||
      (nameCost === 0 &&
        ((brand.generic && possible && tail > EVERYDAY_ENDING) ||
          (brand.everywhere && (possible || isEnding(ending)) && (tail > EVERYWHERE_ENDING || weight < EVERYWHERE_WEIGHT))));
    if (compound) shortlist.forbid({ ...candidate, veto: 'other-compound' });
    else if (everyday) shortlist.forbid({ ...candidate, veto: 'everyday-name' });
    else if (otherEnding && !(distinct && weight >= (isOwnSite(typed, provider) ? wellKnown + 1 : wellKnown))) {
      shortlist.forbid({ ...candidate, veto: 'other-ending' });
    } else shortlist.add(candidate);
  }
}

/** Providers with a similar name, whatever their ending. */
function addByName(typed: Typed, index: ProviderIndex, shortlist: Shortlist): void {
  const { name } = typed;
  const exact = index.byName.get(name);
  forEachNear(typed, index, shortlist, (brand) => {
    let nameCost = editCost(brand.name, name);
    if (exact && brand !== exact) nameCost += OTHER_NAME_COST + OTHER_NAME_WEIGHT * exact.weight;
    if (nameCost > CUT_COST && name.length >= CUT_LENGTH && brand.weight >= CUT_WEIGHT && brand.name.startsWith(name)) {
      nameCost = CUT_COST;
    }
    addOfBrand(brand, nameCost, typed, shortlist);
  });
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
  if (!typed.ending || !best || best.score < 0) {
    misplacedDots(typed, index, shortlist);
    for (const brand of brandsThatSoundLike(typed.name, index)) {
      addOfBrand(brand, SOUND_COST, typed, shortlist);
    }
  }
  return shortlist.sorted();
}
