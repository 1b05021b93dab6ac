import { usualSuffixes } from '../../data/usualSuffixes.js';
import { REPEATED, isJoinedCompound } from '../domain/index.js';
import { editDistance, lazily } from '../strings/index.js';

/** The suffix was left out. All costs are in edits. */
const MISSING = 0.65;
/** A dot of a compound suffix is missing or misplaced: .couk, .comb.r. */
const ONLY_DOTS = 0.15;
/** The least that any other typo costs. */
const LEAST_TYPO = 0.4;

/** @returns the least that it costs to have typed a suffix and meant another */
export const leastSuffixDistance = (typed: string): number =>
  typed.includes('.') || isJoinedCompound(typed) ? ONLY_DOTS : LEAST_TYPO;

/** A wholly different suffix that exists. */
const WRONG = 1.67;
/** Taken off for each step of how usual that suffix is. */
const WRONG_USUAL = 0.07;
/** A suffix that exists nowhere and is near to none; more for each letter beyond four. */
const GARBLED = 1.71;
const GARBLED_LETTER = 0.2;
/** The most that a suffix that exists may cost as a typo: a single one. */
const REAL_TYPO = 0.95;
/** The most that typos in a suffix may cost. */
const MOST_SUFFIX_COST = 2;
/** Added for a suffix that exists: it may be meant. */
const REAL = 0.23;
/** Surplus letters around a whole suffix: .comm, .comru. A start, and more for each letter. */
const SURPLUS = 0.73;
const SURPLUS_LETTER = 0.24;
/** Taken off where a dot follows a compound suffix: hotmail.co.uk.com. */
const SURPLUS_COMPOUND = 0.23;
/** A label was left out of a compound suffix, or put before a suffix: .uk, .com.ru. */
const LOST_LABEL = 0.6;
/** A number follows the suffix, such as a postcode. */
const STUCK_DIGITS = 0.63;
/** The suffix was typed twice: .com.com, .ru.ru. */
const TWICE = 0.65;
/** One letter tells little: how popular the provider is decides. */
const ONE_LETTER = 0.9;
/** Factor for typos in a suffix: it is typed last, and few read it again. */
const EASE = 0.6;

/** @returns whether two suffixes differ in nothing but their dots */
const hasSameLetters = (meant: string, typed: string): boolean =>
  // Stryker disable next-line all: saves what follows
  Math.abs(meant.length - typed.length) < 2 &&
  // Stryker disable next-line all: as does this
  (meant.includes('.') || typed.includes('.')) &&
  meant.replaceAll('.', '') === typed.replaceAll('.', '');

/** .com.com, .ruru, .co.uk.uk, .com.com.br */
const isTwice = (meant: string, typed: string): boolean =>
  // Stryker disable next-line all: saves what follows, which takes long in long texts
  typed.length > meant.length &&
  typed.length <= 2 * meant.length + 1 &&
  // Stryker disable next-line StringLiteral: without a dot nothing is there twice
  (typed === meant + meant || (typed.includes('.') && typed.replace(REPEATED, '$1$2') === meant));

/** @returns whether all but the end of a compound suffix was left out, or com. was put before another: .uk, .com.ru */
const isCutOrLabelled = (meant: string, typed: string): boolean =>
  typed.length < meant.length
    ? meant.endsWith(typed) && meant[meant.length - typed.length - 1] === '.'
    : typed.endsWith(meant) && (typed === `com.${meant}` || typed === `co.${meant}`);

/** @returns where the number begins that a text ends in, or 0 */
function digitsAt(typed: string): number {
  let at = typed.length;
  while (typed.charCodeAt(at - 1) < 58 && typed[at - 1] !== '.') at--;
  return at === typed.length ? 0 : at;
}

/** @returns whether dropping letters of `whole` leaves `part` */
function isPartOf(part: string, whole: string): boolean {
  let i = 0;
  for (const letter of whole) if (letter === part[i]) i++;
  return i === part.length;
}

/** The suffixes that most addresses have, and how common each is. */
export const USUAL_SUFFIXES = lazily(
  () =>
    new Map<string, number>(
      usualSuffixes.split(' ').map((entry) => [entry.slice(0, -1), Number(entry.at(-1))]),
    ),
);

/**
 * What it costs to have typed a suffix and meant a wholly different one.
 *
 * @param typed - what was typed after the first dot
 * @param real - whether it exists
 */
export const otherSuffixDistance = (typed: string, real: boolean): number =>
  real
    ? WRONG - WRONG_USUAL * (USUAL_SUFFIXES().get(typed) ?? 0)
    : GARBLED + GARBLED_LETTER * Math.max(0, typed.length - 4);

/**
 * What it costs to have typed one suffix and meant another that is near to it.
 *
 * @param meant - a suffix of the provider, without its dot
 * @param typed - what was typed after the first dot, or '' where there was none
 * @param real - whether the typed suffix exists
 */
export function suffixDistance(meant: string, typed: string, real: boolean): number {
  if (typed === meant) return 0;
  if (typed === '') return MISSING;
  if (hasSameLetters(meant, typed)) return ONLY_DOTS;
  if (isTwice(meant, typed)) return TWICE;
  if (isCutOrLabelled(meant, typed)) return LOST_LABEL;
  const digits = digitsAt(typed);
  if (digits > 1) return STUCK_DIGITS + suffixDistance(meant, typed.slice(0, digits), real);
  const part = isPartOf(typed, meant);
  if (typed.length === 1) return part ? ONE_LETTER : Infinity;
  // Of two letters one must be right: mail.zz is no typo for mail.ru.
  if (meant.length === 2 && !typed.includes(meant[0]!) && !typed.includes(meant[1]!))
    return Infinity;
  const typo = editDistance(meant, typed, 0, (real ? REAL_TYPO : MOST_SUFFIX_COST) / EASE) * EASE;
  if (real) return typo > REAL_TYPO ? Infinity : typo + (part ? 0.1 : REAL);
  const around = typed.startsWith(meant) || typed.endsWith(meant);
  const surplus = around ? SURPLUS + SURPLUS_LETTER * (typed.length - meant.length) : Infinity;
  const dotted = typed[meant.length] === '.' && meant.includes('.') ? SURPLUS_COMPOUND : 0;
  return Math.min(typo, surplus - dotted);
}
