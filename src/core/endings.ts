import { commonEndings } from '../data/commonEndings.js';
import { countryEndings } from '../data/countryEndings.js';
import { editCost } from './editCost.js';

/** Labels that stand before a country's ending: .co.uk, .com.br, .ac.jp. */
const SECOND_LEVEL = ' co com net org gov edu ac ne or go gob ';

/** @returns whether one label is an ending that exists and is in common use */
export function isEnding(label: string): boolean {
  if (label.length !== 2) return commonEndings.includes(` ${label} `);
  for (let i = 0; i < countryEndings.length; i += 2) {
    if (countryEndings.startsWith(label, i)) return true;
  }
  return false;
}

/** @returns whether what follows a domain's first dot can be meant: `com`, `co.uk`, `univ.edu` */
export function isRealEnding(ending: string): boolean {
  const labels = ending.split('.');
  const last = labels.pop()!;
  if (!isEnding(last)) return false;
  if (labels.length === 0) return true;
  // com.br is an ending, com.com and com.ru are slips; any other label may be a domain's name.
  const before = labels.pop()!;
  if (SECOND_LEVEL.includes(` ${before} `)) return last.length === 2 && !/^(ru|de|fr|it)$/.test(last);
  return before !== last && !isCommonSlip(before);
}

const isCommonSlip = (label: string): boolean => /^(co|com|net|org|ru)+$/.test(label);

/** What an ending costs that was left out. */
const MISSING = 0.8;
/** What an ending costs that exists but is none of the brand's. */
const WRONG = 1.9;
/** What an ending costs that exists nowhere and is near to nothing. */
const GARBLED = 1.9;
/** A real ending one slip away may be meant. */
const REAL = 0.5;
/** What surplus letters after a whole ending cost: .comm, .com.com, .ru1. */
const SURPLUS = 0.9;

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
  const slip = editCost(meant, typed, 0);
  if (real) return Math.min(slip + REAL, WRONG);
  const surplus = typed.startsWith(meant) ? SURPLUS : Infinity;
  return Math.min(slip * 0.9, GARBLED, surplus);
}
