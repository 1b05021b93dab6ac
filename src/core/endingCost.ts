import { usualEndings } from '../data/usualEndings.js';
import { editCost } from './editCost.js';
import { isJoinedCompound, REPEATED } from './endings.js';

/** What an ending costs that was left out. */
const MISSING = 0.65;
/** A dot left out of a compound ending, or in the wrong place: .couk, .comb.r. */
const DOTS = 0.15;
/** The least that any other slip of an ending costs. */
const LEAST_SLIP = 0.4;

/** @returns the least that it costs to have typed an ending and meant another */
export const leastEndingCost = (typed: string): number =>
  typed.includes('.') || isJoinedCompound(typed) ? DOTS : LEAST_SLIP;

/** What an ending costs that exists but is none of the brand's … */
const WRONG = 1.67;
/** … less, the more common it is: on the scale of the weights. */
const WRONG_USUAL = 0.07;
/** What an ending costs that exists nowhere and is near to nothing, and more for each letter beyond four. */
const GARBLED = 1.71;
const GARBLED_LETTER = 0.2;
/** An ending that exists may be a slip for another, if it is a single one. */
const REAL_SLIP = 0.95;
/** No ending is meant where slips cost more. */
const MOST = 2;
/** A real ending one slip away may be meant. */
const REAL = 0.23;
/** What surplus letters around a whole ending cost, .comm or .comru: something, and more for each. */
const SURPLUS = 0.73;
const SURPLUS_LETTER = 0.24;
/** A dot after a compound ending speaks for that: hotmail.co.uk.com. */
const SURPLUS_COMPOUND = 0.23;
/** A label that was left out of a compound ending, or put before another. */
const LABEL = 0.6;
/** A number after the ending: a postcode, say. */
const STUCK_DIGITS = 0.63;
/** An ending typed twice: .com.com, .ru.ru. */
const TWICE = 0.65;
/** One letter tells little of which ending was meant; how common the provider is decides. */
const ONE_LETTER = 0.9;
/** Slips in the ending are likelier than in the name: it is typed last, and few read it again. */
const EASE = 0.6;

/** @returns whether two endings differ in nothing but their dots */
const hasSameLetters = (meant: string, typed: string): boolean =>
  // Stryker disable next-line all: saves what follows
  Math.abs(meant.length - typed.length) < 2 &&
  // Stryker disable next-line all: as does this
  (meant.includes('.') || typed.includes('.')) &&
  meant.replaceAll('.', '') === typed.replaceAll('.', '');

/** .com.com, .ruru, .co.uk.uk, .com.com.br */
const isTwice = (meant: string, typed: string): boolean =>
  // Stryker disable next-line all: saves what follows
  typed.length > meant.length &&
  // Stryker disable next-line StringLiteral: without a dot nothing is there twice
  (typed === meant + meant || (typed.includes('.') && typed.replace(REPEATED, '$1$2') === meant));

/** @returns whether all but the end of a compound ending was left out, or com. was put before another: .uk, .com.ru */
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

const USUAL: ReadonlyMap<string, number> = new Map(
  usualEndings.split(' ').map((entry) => [entry.slice(0, -1), Number(entry.at(-1))]),
);

/**
 * What it costs to have typed an ending and meant a wholly different one.
 *
 * @param typed - what was typed after the first dot
 * @param real - whether it exists
 */
export const otherEndingCost = (typed: string, real: boolean): number =>
  real
    ? WRONG - WRONG_USUAL * (USUAL.get(typed) ?? 0)
    : GARBLED + GARBLED_LETTER * Math.max(0, typed.length - 4);

/**
 * What it costs to have typed one ending and meant another that is near to it.
 *
 * @param meant - an ending of the provider, without its dot
 * @param typed - what was typed after the first dot, or '' where there was none
 * @param real - whether the typed ending exists
 */
export function endingCost(meant: string, typed: string, real: boolean): number {
  if (typed === meant) return 0;
  if (typed === '') return MISSING;
  if (hasSameLetters(meant, typed)) return DOTS;
  if (isTwice(meant, typed)) return TWICE;
  if (isCutOrLabelled(meant, typed)) return LABEL;
  const digits = digitsAt(typed);
  if (digits > 1) return STUCK_DIGITS + endingCost(meant, typed.slice(0, digits), real);
  const part = isPartOf(typed, meant);
  if (typed.length === 1) return part ? ONE_LETTER : Infinity;
  // Of two letters one must be right: mail.zz is no slip for mail.ru.
  if (meant.length === 2 && !typed.includes(meant[0]!) && !typed.includes(meant[1]!))
    return Infinity;
  const slip = editCost(meant, typed, 0, (real ? REAL_SLIP : MOST) / EASE) * EASE;
  if (real) return slip > REAL_SLIP ? Infinity : slip + (part ? 0.1 : REAL);
  const around = typed.startsWith(meant) || typed.endsWith(meant);
  const surplus = around ? SURPLUS + SURPLUS_LETTER * (typed.length - meant.length) : Infinity;
  const dotted = typed[meant.length] === '.' && meant.includes('.') ? SURPLUS_COMPOUND : 0;
  return Math.min(slip, surplus - dotted);
}
