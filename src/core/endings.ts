import { commonEndings } from '../data/commonEndings.js';
import { compoundEndings } from '../data/compoundEndings.js';
import { shortEndings } from '../data/shortEndings.js';
import { editCost } from './editCost.js';

/** @returns whether one label is an ending that exists; of more than four letters, one in common use */
export function isEnding(label: string): boolean {
  if (label.startsWith('xn--')) return true;
  return ENDINGS.has(label);
}

const ENDINGS: ReadonlySet<string> = new Set([
  ...shortEndings.flatMap((run, i) => run.match(new RegExp(`.{${i + 2}}`, 'g'))!),
  ...commonEndings.trim().split(' '),
]);

const COMPOUND: ReadonlyMap<string, string> = new Map(
  compoundEndings
    .trim()
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
);

/** @returns whether what follows a domain's first dot can be meant: `com`, `co.uk`, `univ.edu` */
export function isRealEnding(ending: string): boolean {
  const dot = ending.lastIndexOf('.');
  const last = ending.slice(dot + 1);
  if (!isEnding(last)) return false;
  if (dot < 0) return !RARELY_MEANT.includes(` ${last} `);
  const before = ending.slice(ending.lastIndexOf('.', dot - 1) + 1, dot);
  const countries = COMPOUND.get(before);
  if (countries) return countries.includes(last);
  // com.com and ru.com are slips of one ending; any other label may be a domain's own name.
  return before !== last && !isEnding(before) && before.length > 1;
}

/** Countries whose endings are typed by mistake for .com and .net far more often than meant. */
const RARELY_MEANT = ' cm om ne et ';

/** What an ending costs that was left out. */
const MISSING = 0.61;
/** A dot left out of a compound ending, or in the wrong place: .couk, .comb.r. */
const DOTS = 0.15;
/** The least that any slip of an ending costs. */
export const LEAST_ENDING_COST = DOTS;
/** What an ending costs that exists but is none of the brand's. */
export const WRONG_ENDING = 1.67;
/** What an ending costs that exists nowhere and is near to nothing. */
export const GARBLED_ENDING = 1.6;
/** A real ending one slip away may be meant. */
const REAL = 0.42;
/** What surplus letters around a whole ending cost, .comm or .comru: something, and more for each. */
const SURPLUS = 0.59;
const SURPLUS_LETTER = 0.14;
/** A dot after the ending speaks for a compound one: yahoo.com.nr. */
const SURPLUS_DOT = 0.16;
/** An ending typed twice: .com.com, .ru.ru. */
const TWICE = 0.7;
/** One letter tells little of which ending was meant; how common the provider is decides. */
const ONE_LETTER = 0.76;
/** Slips in the ending are likelier than in the name: it is typed last, and few read it again. */
const EASE = 0.8;

const withoutDots = (ending: string): string => ending.replaceAll('.', '');

/** @returns whether dropping letters of `whole` leaves `part` */
function isPartOf(part: string, whole: string): boolean {
  let i = 0;
  for (const letter of whole) if (letter === part[i]) i++;
  return i === part.length;
}

/**
 * What it costs to have typed one ending and meant another.
 *
 * @param meant - an ending of the provider, without its dot
 * @param typed - what was typed after the first dot, or '' where there was none
 * @param real - whether the typed ending exists
 */
export function endingCost(meant: string, typed: string, real: boolean): number {
  if (typed === meant) return 0;
  if (typed === '') return MISSING;
  if (withoutDots(typed) === withoutDots(meant)) return DOTS;
  if (typed === `${meant}.${meant}` || typed === meant + meant) return TWICE;
  const part = isPartOf(typed, meant);
  if (typed.length === 1) return part ? ONE_LETTER : GARBLED_ENDING;
  const slip = editCost(meant, typed, 0) * EASE;
  if (real) return Math.min(slip + (part ? 0.1 : REAL), WRONG_ENDING);
  const around = typed.startsWith(meant) || typed.endsWith(meant);
  const surplus = around ? SURPLUS + SURPLUS_LETTER * (typed.length - meant.length) : Infinity;
  const dotted = typed[meant.length] === '.' ? SURPLUS_DOT : 0;
  return Math.min(slip, surplus + dotted, GARBLED_ENDING);
}
