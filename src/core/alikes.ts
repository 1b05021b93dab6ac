import { soundAlikes } from '../data/soundAlikes.js';
import { pairOf } from './letterCost.js';

/** One spelling and another that sounds or looks like it. */
export type Alike = readonly [meant: string, typed: string];

/** Spellings that sound or look alike, both ways round, under the last letters of the two. */
export const ALIKES: readonly (readonly Alike[] | undefined)[] = (() => {
  const table = new Array<Alike[] | undefined>(128 * 128).fill(undefined);
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
