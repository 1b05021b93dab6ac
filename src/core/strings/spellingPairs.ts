import { soundAlikes } from '../../data/soundAlikes.js';
import { pairOf } from './keyboards.js';

/** One spelling and another that sounds or looks like it. */
export type SpellingPair = readonly [meant: string, typed: string];

/** Spellings that sound or look alike, both ways round, under the last letters of the two. */
export const SPELLING_PAIRS: readonly (readonly SpellingPair[] | undefined)[] = (() => {
  const table = new Array<SpellingPair[] | undefined>(128 * 128).fill(undefined);
  for (const pair of soundAlikes.split(' ')) {
    const [one = '', other = ''] = pair.split('/');
    for (const [meant, typed] of [
      [one, other],
      [other, one],
    ] as const) {
      const last = pairOf(meant.charCodeAt(meant.length - 1), typed.charCodeAt(typed.length - 1));
      (table[last] ??= []).push([meant, typed]);
    }
  }
  return table;
})();

/** What a spelling costs that is taken for another by ear or eye, in edits. */
const SPELLING = 0.69;

/**
 * The cheapest way in which letters stand for others that are heard or seen alike: see `editDistance`,
 * whose table and place this is given.
 */
export function spellingCost(
  cost: Float64Array,
  from: number,
  width: number,
  meant: string,
  typed: string,
  i: number,
  j: number,
  pairs: readonly SpellingPair[],
): number {
  let best = Infinity;
  for (const [one, other] of pairs) {
    const [row, column] = [i - from - one.length, j - from - other.length];
    if (row < 0 || column < 0 || !meant.endsWith(one, i) || !typed.endsWith(other, j)) continue;
    best = Math.min(best, cost[row * width + column]! + SPELLING);
  }
  return best;
}
