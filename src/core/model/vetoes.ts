import { isCompoundSuffix, isTld } from '../domain/index.js';
import type { SuggestionOutcome } from '../explanationTypes.js';
import type { Brand, Provider } from '../providers/index.js';
import type { TypedDomain } from './typedDomain.js';

/** A wholly different suffix counts as a typo from this popularity on. */
const WRONG_SUFFIX_POPULARITY = 6;
/** Shortest name for that. A name of just this length also needs a suffix in `HABITUAL`. */
const WRONG_SUFFIX_LENGTH = 3;
const HABITUAL: ReadonlySet<string> = new Set(['com', 'net', 'ru', 'org']);
/** A rarer provider needs a longer name, which nobody else has, and a worldwide suffix. */
const LONG = 6;
const LONG_POPULARITY = 5;
const VERY_LONG = 9;
const VERY_LONG_POPULARITY = 4;
const WORLDWIDE: ReadonlySet<string> = new Set(['com', 'net', 'org']);
/** A brand with “mail” in its name has little but mailboxes, so less is needed: hanmail.com. */
const MAIL_POPULARITY = 4;
/** From this popularity on a short or everyday name is enough. */
const COMMONEST = 7;

/** A near suffix that exists counts as a typo from this popularity on. */
const NEAR_SUFFIX_POPULARITY = 5;
/** A suffix that was cut short costs no more than this, and counts for any provider. In edits. */
const CUT_SUFFIX = 0.59;

/** The most that a suffix may cost after an everyday name: live.co. In edits. */
const EVERYDAY_SUFFIX = 0.6;
/** The same where the suffix is compound, which tells more: terra.com.nr. */
const EVERYDAY_COMPOUND = 0.8;
/** A name without a suffix must be right if it has fewer letters. */
const BARE_LENGTH = 4;
/** A brand that owns its name everywhere needs this popularity, and a suffix this near. In edits. */
const EVERYWHERE_POPULARITY = 5;
const EVERYWHERE_SUFFIX = 1.17;

/** Below this popularity a name in -mail of fewer letters is another one. */
const COMPOUND_POPULARITY = 5;
const COMPOUND_LENGTH = 9;

/**
 * Why a provider can't be meant, however near it is.
 *
 * @param nameCost - what the typos in the name cost, in edits
 * @param suffixCost - what the typos in the suffix cost, in edits
 * @returns the outcome that tells it, or `null` where it can
 */
export function vetoOf(
  brand: Brand,
  provider: Provider,
  typed: TypedDomain,
  nameCost: number,
  suffixCost: number,
): SuggestionOutcome | null {
  if (isOtherCompound(typed.name, brand, provider, nameCost)) return 'other-compound';
  if (isEveryday(brand, provider, typed, nameCost, suffixCost)) return 'everyday-name';
  if (suffixCost < typed.otherSuffixCost) {
    // netia.com.pl is the site of netia.pl, and nordnet.fi is no typo for nordnet.fr.
    const rare = provider.popularity < NEAR_SUFFIX_POPULARITY && typed.possible && nameCost === 0;
    return rare && suffixCost > CUT_SUFFIX ? 'other-tld' : null;
  }
  return mayHaveOtherSuffix(brand, provider, typed, nameCost) ? null : 'other-tld';
}

/**
 * Any word may stand before mail: lastmail.com is no typo for fastmail.com. An e or an i before an everyday word or a
 * rarer name makes another one, and so does a number after an everyday word: esky.com, efrontier.com, mail8.dk.
 */
function isOtherCompound(
  name: string,
  brand: Brand,
  { popularity }: Provider,
  nameCost: number,
): boolean {
  if (nameCost < 1) return false;
  const rare = popularity < COMPOUND_POPULARITY;
  if ((brand.generic || rare) && (name === `e${brand.name}` || name === `i${brand.name}`))
    return true;
  if (brand.generic && rare && name.startsWith(brand.name) && /\d$/.test(name)) return true;
  if (!name.endsWith('mail') || !brand.name.endsWith('mail')) return false;
  return brand.popularity < COMPOUND_POPULARITY && name.length < COMPOUND_LENGTH;
}

/**
 * mail.hu, inbox.ro, orange.rs: an everyday word under a suffix that exists is somebody's. So is the name of
 * a brand that has it everywhere, yandex.net. And a bare word is not enough for a provider that few know: net.
 * One of three letters must be right: ru.
 */
function isEveryday(
  brand: Brand,
  { popularity }: Provider,
  { name, suffix, possible }: TypedDomain,
  nameCost: number,
  suffixCost: number,
): boolean {
  if (suffix === '') {
    if (brand.generic && popularity < WRONG_SUFFIX_POPULARITY) return true;
    if (nameCost > 0 && name.length < BARE_LENGTH) return true;
  }
  if (nameCost > 0) return false;
  const most = suffix.includes('.') ? EVERYDAY_COMPOUND : EVERYDAY_SUFFIX;
  if (brand.generic && possible && suffixCost > most) return true;
  return (
    brand.everywhere &&
    (possible || isTld(suffix)) &&
    (suffixCost > EVERYWHERE_SUFFIX || popularity < EVERYWHERE_POPULARITY)
  );
}

/** Whether a wholly different suffix may have been typed for the provider's. */
function mayHaveOtherSuffix(
  brand: Brand,
  provider: Provider,
  typed: TypedDomain,
  nameCost: number,
): boolean {
  const { length } = typed.name;
  const distinct = length >= WRONG_SUFFIX_LENGTH && !brand.generic;
  // Under a suffix that exists nowhere it can't be somebody else's.
  if (nameCost === 0 && !isTld(typed.country)) return distinct || provider.popularity >= COMMONEST;
  // A company has its name under other suffixes, and an institution has hosts of any name.
  if (!distinct || (typed.possible && (provider.own || isHost(typed, provider)))) return false;
  if (length === WRONG_SUFFIX_LENGTH && !HABITUAL.has(typed.suffix)) return false;
  const { popularity } = provider;
  if (brand.name.includes('mail')) return popularity >= MAIL_POPULARITY;
  if (isOwnSite(typed, provider)) return popularity >= WRONG_SUFFIX_POPULARITY;
  if (popularity >= WRONG_SUFFIX_POPULARITY) return true;
  const least =
    length >= VERY_LONG ? VERY_LONG_POPULARITY : length >= LONG ? LONG_POPULARITY : Infinity;
  return popularity >= least && (WORLDWIDE.has(typed.suffix) || !typed.possible);
}

/** Whether what follows the name is a domain itself, hotmail.uni.edu, and not the suffix with text after it. */
const isHost = ({ suffix }: TypedDomain, provider: Provider): boolean =>
  suffix.includes('.') && !isCompoundSuffix(suffix) && !suffix.startsWith(provider.suffix);

/**
 * The own site of an Internet provider often has .com where mail has .net, or the other way round: earthlink.com,
 * bigpond.net. Under the suffix of its country, belgacom.be, a rarer one is left alone in any case.
 */
const isOwnSite = ({ suffix }: TypedDomain, provider: Provider): boolean =>
  COM_NET.includes(`${suffix} ${provider.suffix}`);

const COM_NET = ['com net', 'net com'];
