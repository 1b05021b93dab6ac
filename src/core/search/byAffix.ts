import { priorOf, scoreOf } from '../model/index.js';
import type { TypedDomain } from '../model/index.js';
import { COMMON } from '../providers/index.js';
import type { Brand, ProviderIndex } from '../providers/index.js';
import type { TopCandidates } from './topCandidates.js';

/** Digits are what sticks most: a year, a house number, a login that ends in digits. */
const DIGITS_COST = 1.02;
const LETTERS_COST = 1.01;
/** What follows a name sticks to it less; only of the largest providers. */
const AFTER_COST = 1.3;
const AFTER_POPULARITY = 7;
/** Only large providers: a small one's name inside a longer name is chance. */
const LETTERS_POPULARITY = 6;
/** Short names inside longer ones are chance too, but for the largest providers. */
const SHORT_NAME = 5;
const SHORT_POPULARITY = 7;
/** After these letters one more makes a word: racing, sing, frog. */
const GOES_ON = /[aeioun]$/;
/** The suffix must be nearly right. */
const MAX_SUFFIX_COST = 0.98;

const isDigit = (unit: number): boolean => unit > 47 && unit < 58;

/** @returns whether all of `text` from `start` to `end` are digits */
function isNumber(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return true;
}

/**
 * Providers with something stuck to their name: `59gmail.com`, `mariahotmail.com`, `gmail1.com`.
 */
export function byAffix(typed: TypedDomain, index: ProviderIndex, top: TopCandidates): void {
  const { name } = typed;
  const { dictionary } = index;
  const last = name.charCodeAt(name.length - 1);
  for (const brand of index.commonByLast(last)) addBefore(brand, typed, top);
  for (const brand of index.commonByFirst(name.charCodeAt(0))) {
    addAfter(brand, typed, top);
  }
  if (!dictionary) return;
  for (const brand of dictionary.brandsWithin(name, true)) addBefore(brand, typed, top);
  for (const brand of dictionary.brandsWithin(name, false)) addAfter(brand, typed, top);
}

/** A brand that something was typed before. */
function addBefore(brand: Brand, typed: TypedDomain, top: TopCandidates): void {
  const { name } = typed;
  const more = name.length - brand.name.length;
  if (more < 1 || !name.endsWith(brand.name)) return;
  if (isNumber(name, 0, more)) addStuck(brand, DIGITS_COST, typed, top);
  else if (isNoWord(name, brand)) addStuck(brand, LETTERS_COST, typed, top);
}

/** A brand that something was typed after. */
function addAfter(brand: Brand, typed: TypedDomain, top: TopCandidates): void {
  const { name } = typed;
  const { length } = brand.name;
  if (name.length <= length || !name.startsWith(brand.name)) return;
  if (isNumber(name, length, name.length)) addStuck(brand, DIGITS_COST, typed, top);
  else if (isMailOnly(brand) && name[length] !== '-') addStuck(brand, AFTER_COST, typed, top);
}

/** Whether nothing but mail goes by a name, so that what follows it is stuck to it: hotmailcom.com. */
const isMailOnly = (brand: Brand): boolean =>
  brand.name.includes('mail') && !brand.generic && brand.popularity >= AFTER_POPULARITY;

/**
 * Whether the letters before a provider's name are hardly those of a longer name. Where the name
 * is itself a letter and a word, the letter may end the word before: racing and mail.
 */
const isNoWord = (name: string, brand: Brand): boolean =>
  !brand.tail &&
  // Who types a hyphen means it: my-gmail.com.
  name[name.length - brand.name.length - 1] !== '-' &&
  brand.name.length >= SHORT_NAME &&
  !(brand.tailAfterLetter && GOES_ON.test(name.slice(0, -brand.name.length)));

function addStuck(brand: Brand, nameCost: number, typed: TypedDomain, top: TopCandidates): void {
  const { possible } = typed;
  const least = nameCost === DIGITS_COST ? COMMON : LETTERS_POPULARITY;
  const generic = (brand.name.length < SHORT_NAME && possible) || brand.generic;
  const prior = priorOf(brand.name.length, typed.suffix, possible);
  for (const provider of brand.providers) {
    if (provider.popularity < (generic ? SHORT_POPULARITY : least)) continue;
    const tail = typed.suffixCost(provider.suffix);
    if (tail > MAX_SUFFIX_COST) continue;
    const score = scoreOf(prior, provider.popularity, nameCost + tail);
    top.add({ provider, kind: 'stuck', nameCost, suffixCost: tail, score });
  }
}
