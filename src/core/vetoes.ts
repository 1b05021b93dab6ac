import type { Brand } from './brand.js';
import { isCompoundEnding, isEnding } from './endings.js';
import type { SuggestionOutcome } from './explanationTypes.js';
import type { Provider } from './provider.js';
import type { Typed } from './typedDomain.js';

/** A wholly different ending is a slip of a provider that everybody knows … */
const WRONG_ENDING_WEIGHT = 6;
/** … if the name isn't too short, and of three letters only if it is an ending that hands type by habit. */
const WRONG_ENDING_LENGTH = 3;
const HABITUAL: ReadonlySet<string> = new Set(['com', 'net', 'ru', 'org']);
/** Of a rarer one it is if the name is so long that it is nobody else's, and the ending one for all the world. */
const LONG = 6;
const LONG_WEIGHT = 5;
const LONGER = 9;
const LONGER_WEIGHT = 4;
const WORLDWIDE: ReadonlySet<string> = new Set(['com', 'net', 'org']);
/** Who calls itself mail has mailboxes and hardly anything else: hanmail.com. */
const MAIL_WEIGHT = 4;
/** One so common is meant even by a name that says little. */
const COMMONEST = 7;

/** Another ending that exists may be a slip for one that is near to it, if the provider is so common … */
const NEAR_ENDING_WEIGHT = 5;
/** … or if the ending is cut short: in edits. */
const CUT_ENDING = 0.59;

/** Up to this cost the ending of an everyday name is put right too, in edits: live.co. */
const EVERYDAY_ENDING = 0.6;
/** … and up to this one where both are compound, and tell more: terra.com.nr. */
const EVERYDAY_COMPOUND = 0.8;
/** A bare word of fewer letters must be right. */
const BARE_LENGTH = 4;
/** Of a brand that is everywhere only the common providers may be meant by an ending so near. */
const EVERYWHERE_WEIGHT = 5;
const EVERYWHERE_ENDING = 1.17;

/** Below it, and with so short a word before it, a name in -mail is too easily another one. */
const COMPOUND_WEIGHT = 5;
const COMPOUND_LENGTH = 9;

/**
 * Why a provider can't be meant, however near it is.
 *
 * @param nameCost - what the slips in the name cost, in edits
 * @param endingCost - what those in the ending do
 * @returns the outcome that tells it, or `null` where it can
 */
export function vetoOf(
  brand: Brand,
  provider: Provider,
  typed: Typed,
  nameCost: number,
  endingCost: number,
): SuggestionOutcome | null {
  if (isOtherCompound(typed.name, brand, provider, nameCost)) return 'other-compound';
  if (isEveryday(brand, provider, typed, nameCost, endingCost)) return 'everyday-name';
  if (endingCost < typed.otherEndingCost) {
    // netia.com.pl is the site of those who have mailboxes at netia.pl, and nordnet.fi is no slip for nordnet.fr.
    const rare = provider.weight < NEAR_ENDING_WEIGHT && typed.possible && nameCost === 0;
    return rare && endingCost > CUT_ENDING ? 'other-ending' : null;
  }
  return mayHaveOtherEnding(brand, provider, typed, nameCost) ? null : 'other-ending';
}

/**
 * Any word may stand before mail: lastmail.com is no slip for fastmail.com. An e or an i before an everyday word or a
 * rarer name makes another one, and so does a number after an everyday word: esky.com, efrontier.com, mail8.dk.
 */
function isOtherCompound(
  name: string,
  brand: Brand,
  { weight }: Provider,
  nameCost: number,
): boolean {
  if (nameCost < 1) return false;
  const rare = weight < COMPOUND_WEIGHT;
  if ((brand.generic || rare) && (name === `e${brand.name}` || name === `i${brand.name}`))
    return true;
  if (brand.generic && rare && name.startsWith(brand.name) && /\d$/.test(name)) return true;
  if (!name.endsWith('mail') || !brand.name.endsWith('mail')) return false;
  return brand.weight < COMPOUND_WEIGHT && name.length < COMPOUND_LENGTH;
}

/**
 * mail.hu, inbox.ro, orange.rs: an everyday word under an ending that exists is somebody's. So is the name of
 * a brand that has it everywhere, yandex.net. And a bare word is not enough for a provider that few know: net.
 * One of three letters must be right: ru.
 */
function isEveryday(
  brand: Brand,
  { weight }: Provider,
  { name, ending, possible }: Typed,
  nameCost: number,
  endingCost: number,
): boolean {
  if (ending === '') {
    if (brand.generic && weight < WRONG_ENDING_WEIGHT) return true;
    if (nameCost > 0 && name.length < BARE_LENGTH) return true;
  }
  if (nameCost > 0) return false;
  const most = ending.includes('.') ? EVERYDAY_COMPOUND : EVERYDAY_ENDING;
  if (brand.generic && possible && endingCost > most) return true;
  return (
    brand.everywhere &&
    (possible || isEnding(ending)) &&
    (endingCost > EVERYWHERE_ENDING || weight < EVERYWHERE_WEIGHT)
  );
}

/** Whether a wholly different ending may have been typed for the provider's. */
function mayHaveOtherEnding(
  brand: Brand,
  provider: Provider,
  typed: Typed,
  nameCost: number,
): boolean {
  const { length } = typed.name;
  const distinct = length >= WRONG_ENDING_LENGTH && !brand.generic;
  // Under an ending that exists nowhere it can't be somebody else's.
  if (nameCost === 0 && !isEnding(typed.country)) return distinct || provider.weight >= COMMONEST;
  // A company has its name under other endings, and an institution has hosts of any name.
  if (!distinct || (typed.possible && (provider.own || isHost(typed, provider)))) return false;
  if (length === WRONG_ENDING_LENGTH && !HABITUAL.has(typed.ending)) return false;
  const { weight } = provider;
  if (brand.name.includes('mail')) return weight >= MAIL_WEIGHT;
  if (isOwnSite(typed, provider)) return weight >= WRONG_ENDING_WEIGHT;
  if (weight >= WRONG_ENDING_WEIGHT) return true;
  const least = length >= LONGER ? LONGER_WEIGHT : length >= LONG ? LONG_WEIGHT : Infinity;
  return weight >= least && (WORLDWIDE.has(typed.ending) || !typed.possible);
}

/** Whether what follows the name is a domain itself, hotmail.uni.edu, and not the ending with text after it. */
const isHost = ({ ending }: Typed, provider: Provider): boolean =>
  ending.includes('.') && !isCompoundEnding(ending) && !ending.startsWith(provider.ending);

/**
 * The own site of an Internet provider often has .com where mail has .net, or the other way round: earthlink.com,
 * bigpond.net. Under the ending of its country, belgacom.be, a rarer one is left alone in any case.
 */
const isOwnSite = ({ ending }: Typed, provider: Provider): boolean =>
  COM_NET.includes(`${ending} ${provider.ending}`);

const COM_NET = ['com net', 'net com'];
