import { soundAlikes } from '../../data/soundAlikes.js';
import { pairOf } from './keyboards.js';
import { lazily } from './lazily.js';

/** One spelling and another that sounds or looks like it. */
export type SpellingPair = readonly [meant: string, typed: string];

/** Spellings that sound or look alike, both ways round, under the last letters of the two. */
export interface SpellingPairs {
  /** For each pair of letters a place in `lists`; 0 where there are none. */
  readonly places: Uint8Array<ArrayBuffer>;
  readonly lists: readonly (readonly SpellingPair[])[];
}

/** Those of the table. */
export const spellingPairs = lazily((): SpellingPairs => {
  const places = new Uint8Array(128 * 128);
  const lists: SpellingPair[][] = [[]];
  const add = (meant: string, typed: string) => {
    const last = pairOf(meant.charCodeAt(meant.length - 1), typed.charCodeAt(typed.length - 1));
    lists[(places[last] ||= lists.push([]) - 1)]!.push([meant, typed]);
  };
  for (const pair of soundAlikes.split(' ')) {
    const [one = '', other = ''] = pair.split('/');
    add(one, other);
    add(other, one);
  }
  return { places, lists };
});

/** What a spelling costs that is taken for another by ear or eye, in edits. */
const SPELLING = 0.69;
/** What one letter more or less costs at least: dzh for j is two of them. */
export const LEAST_SPELT_LETTER = SPELLING / 2;

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
