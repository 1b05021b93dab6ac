import { NEIGHBOUR, REPLACEMENT_COSTS, areNeighbours, pairOf, replacements } from './keyboards.js';
import { LEAST_SPELT_LETTER, spellingCost, spellingPairs } from './spellingPairs.js';
import type { SpellingPairs } from './spellingPairs.js';

/**
 * What one typo costs, in edits. The more often a kind is seen for its number of chances, the less it costs.
 * Fitted together with `SCORE`.
 */
const DOUBLE = 0.82;
const SWAP = 0.7;
const OMIT = 0.8;
/** A vowel is left out more easily: yndx, icld. */
const OMIT_VOWEL = 0.71;
const EXTRA = 1.1;
/** What a letter more costs on top in a name of two: most names of three are somebody's. */
const SHORT_EXTRA = 0.3;
/** What a letter before or after the whole name costs on top: another name is made like that. */
const EDGE = 0.12;
const OTHER = 1.3;
/** A hyphen is hardly a letter: 1-und-1.de. */
const HYPHEN_COST = 0.39;
/** The least that a plain edit can come to: a swap is two of them. */
export const LEAST_EDIT_COST = SWAP / 2;
/** What a letter costs that only one of two texts has. For pruning: a vowel or a hyphen may cost less. */
export const LEAST_LETTER_COST = Math.min(NEIGHBOUR, OMIT);
/** What one letter more or less costs. For pruning: a vowel or a hyphen may cost less. */
export const LEAST_LENGTH_COST = DOUBLE;
/** People look at the first letter: typos there are rarer. */
const FIRST = 0.44;

const HYPHEN_UNIT = 45;
/** An s at the end is put there by habit: gmails.com. */
const PLURAL = 115;

const LATIN_VOWEL = /[aeiouy]/;
const OMITTED: Float32Array = Float32Array.from({ length: 128 }, (_, unit) =>
  unit === HYPHEN_UNIT
    ? HYPHEN_COST
    : LATIN_VOWEL.test(String.fromCharCode(unit))
      ? OMIT_VOWEL
      : OMIT,
);

/** Room for the names and suffixes that there are, used again and again. */
const CELLS = new Float64Array(40 * 40);

// Made at the first call. A variable of the module is read faster in a loop than what a function returns.
let reasons = new Uint8Array();
let [places, lists] = [reasons, [] as SpellingPairs['lists']];

/**
 * A weighted edit distance (optimal string alignment) that knows keys, doubled and swapped
 * letters, and spellings that sound or look alike.
 *
 * @param meant - what the person may have meant, lower case
 * @param typed - what was typed, lower case
 * @param first - what a typo at the first letter costs on top
 * @param limit - where it costs more for certain, the rest is not looked at
 * @returns the cost, about 1 a typo; 0 when the two are equal, `Infinity` when it is beyond the limit
 */
export function editDistance(
  meant: string,
  typed: string,
  first = FIRST,
  limit = Infinity,
): number {
  if (Math.abs(meant.length - typed.length) * LEAST_SPELT_LETTER > limit) return Infinity;
  // What is the same at both sides costs nothing; one letter of it may belong to a typo: oo for o.
  let [from, meantEnd, typedEnd] = [0, meant.length, typed.length];
  while (isSame(meant, from, typed, from)) from++;
  while (meantEnd > from && typedEnd > from && isSame(meant, meantEnd - 1, typed, typedEnd - 1)) {
    meantEnd--;
    typedEnd--;
  }
  // Stryker disable next-line ConditionalExpression: saves the table, which comes to 0 as well
  if (meantEnd === from && typedEnd === from) return 0;
  if (from > 0) from--;
  if (reasons.length === 0) {
    reasons = replacements();
    ({ places, lists } = spellingPairs());
  }
  const width = typedEnd - from + 1;
  const cells = width * (meantEnd - from + 1);
  // Stryker disable next-line all: saves the room, and whatever stood in it is written over
  const cost = cells > CELLS.length ? new Float64Array(cells) : CELLS;
  cost[0] = 0;
  for (let j = from + 1; j <= typedEnd; j++) {
    cost[j - from] = cost[j - from - 1]! + extraCost(meant, typed, from, j) + (j === 1 ? first : 0);
  }
  // What a row costs at least; a swap or a spelling pair goes back up to three.
  let [last, before] = [0, 0];
  for (let i = from + 1; i <= meantEnd; i++) {
    const least = fillRow(cost, from, width, meant, typed, i, first);
    if (Math.min(least, last, before) > limit) return Infinity;
    [last, before] = [least, last];
  }
  return cost[cells - 1]!;
}

const isSame = (meant: string, i: number, typed: string, j: number): boolean =>
  meant.charCodeAt(i) === typed.charCodeAt(j);

/**
 * Fills the row of having meant the first `i` letters.
 *
 * @param from - how many letters at the beginning are the same, and left out of the table
 * @returns its least cost
 */
function fillRow(
  cost: Float64Array,
  from: number,
  width: number,
  meant: string,
  typed: string,
  i: number,
  first: number,
): number {
  const m = meant.charCodeAt(i - 1);
  const above = meant.charCodeAt(i - 2);
  const omitted = omitCost(meant, i) + (i === 1 ? first : 0);
  const row = (i - from) * width;
  let left = (cost[row] = cost[row - width]! + omitted);
  let least = left;
  for (let column = 1; column < width; column++) {
    const j = from + column;
    const t = typed.charCodeAt(j - 1);
    const here = row + column;
    const before = cost[here - width - 1]!;
    let best: number;
    if (m === t) {
      // Of two equal letters one may still be surplus or left out, at less than any other typo.
      best = Math.min(
        before,
        left + (t === typed.charCodeAt(j - 2) ? DOUBLE : EXTRA),
        cost[here - width]! + (m === above ? DOUBLE : OMIT),
      );
    } else {
      const edge = i === 1 || j === 1 ? first : 0;
      const pair = pairOf(m, t);
      best = Math.min(
        before + edge + (REPLACEMENT_COSTS[reasons[pair]!] || OTHER),
        cost[here - width]! + omitted,
      );
      const double = t === typed.charCodeAt(j - 2);
      if (left + (double ? DOUBLE : t === HYPHEN_UNIT ? HYPHEN_COST : NEIGHBOUR) < best) {
        best = Math.min(best, left + extraCost(meant, typed, i, j) + (j === 1 ? first : 0));
      }
      const back = here - 2 * width - 2;
      if (back >= 0 && t === above && m === typed.charCodeAt(j - 2)) {
        best = Math.min(best, cost[back]! + SWAP + (i === 2 ? first : 0));
      }
      const place = places[pair]!;
      if (place) {
        best = Math.min(best, spellingCost(cost, from, width, meant, typed, i, j, lists[place]!));
      }
    }
    cost[here] = left = best;
    if (best < least) least = best;
  }
  return least;
}

function omitCost(meant: string, i: number): number {
  const m = meant.charCodeAt(i - 1);
  return m === meant.charCodeAt(i - 2) ? DOUBLE : OMITTED[m & 127]!;
}

function extraCost(meant: string, typed: string, i: number, j: number): number {
  const t = typed.charCodeAt(j - 1);
  if (t === typed.charCodeAt(j - 2)) return DOUBLE;
  if (t === HYPHEN_UNIT) return HYPHEN_COST;
  // A key hit along with the one before or after it.
  const touches =
    areNeighbours(reasons, t, meant.charCodeAt(i - 1)) ||
    areNeighbours(reasons, t, meant.charCodeAt(i));
  if (touches) return NEIGHBOUR;
  if (meant.length === 2) return EXTRA + SHORT_EXTRA;
  const atEdge = i === 0 || (j === typed.length && t !== PLURAL);
  return atEdge ? EXTRA + EDGE : EXTRA;
}
