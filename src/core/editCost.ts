import { qwertyRows } from '../data/keyboards.js';
import { soundAlikes } from '../data/soundAlikes.js';

/**
 * What one slip costs, in plain edits. The order is that of how often each is seen when people
 * type addresses: letters doubled or not, letters swapped, a neighbouring key, a letter dropped.
 */
const DOUBLE = 0.6;
const SWAP = 0.7;
const NEIGHBOUR = 0.8;
const ALIKE = 0.8;
const OMIT = 0.9;
const EXTRA = 1.1;
const OTHER = 1.4;
/** The least that a plain edit can come to: a swap is two of them. */
export const LEAST_EDIT_COST = SWAP / 2;
/** People look at the first letter: slips there are rarer. */
const FIRST = 0.3;

/** A place in a table of pairs of ASCII letters; others share the last row. */
const pairOf = (one: number, other: number): number => (one & 127) * 128 + (other & 127);

/** Pairs of keys that touch on a QWERTY keyboard. */
const TOUCHING: Uint8Array = (() => {
  const touching = new Uint8Array(128 * 128);
  const keys = qwertyRows.flatMap((row, y) =>
    Array.from(row, (key, x) => ({ unit: key.charCodeAt(0), x: x * 2 + y, y })),
  );
  for (const { unit, x, y } of keys) {
    for (const other of keys) {
      // Half a key further to the right with each row: a key touches two above and two below.
      const rows = Math.abs(other.y - y);
      if (rows < 2 && Math.abs(other.x - x) <= 2 - rows) touching[pairOf(unit, other.unit)] = 1;
    }
  }
  return touching;
})();

/** @returns whether two keys touch; UTF-16 units of lower-case letters, digits and signs */
const areNeighbours = (one: number, other: number): boolean => TOUCHING[pairOf(one, other)] === 1;

/** Spellings that sound or look alike, both ways round, under the last letters of the two. */
const ALIKES: ReadonlyMap<number, readonly (readonly [meant: string, typed: string])[]> = (() => {
  const map = new Map<number, (readonly [string, string])[]>();
  for (const pair of soundAlikes.split(' ')) {
    const [one = '', other = ''] = pair.split('/');
    for (const [meant, typed] of [
      [one, other],
      [other, one],
    ] as const) {
      const last = pairOf(meant.charCodeAt(meant.length - 1), typed.charCodeAt(typed.length - 1));
      map.set(last, [...(map.get(last) ?? []), [meant, typed]]);
    }
  }
  return map;
})();

/**
 * A weighted edit distance (optimal string alignment) that knows keys, doubled and swapped
 * letters, and spellings that sound or look alike.
 *
 * @param meant - what the person may have meant, lower case
 * @param typed - what was typed, lower case
 * @param first - what a slip at the first letter costs on top
 * @returns the cost, about 1 a slip; 0 when the two are equal
 */
export function editCost(meant: string, typed: string, first = FIRST): number {
  const width = typed.length + 1;
  const cost = new Float64Array((meant.length + 1) * width);
  for (let i = 1; i <= meant.length; i++) {
    cost[i * width] = cost[(i - 1) * width]! + OMIT + (i === 1 ? first : 0);
  }
  for (let j = 1; j < width; j++) cost[j] = cost[j - 1]! + EXTRA + (j === 1 ? first : 0);
  for (let i = 1; i <= meant.length; i++) {
    for (let j = 1; j < width; j++) {
      cost[i * width + j] = cellCost(
        cost,
        width,
        meant,
        typed,
        i,
        j,
        i === 1 || j === 1 ? first : 0,
      );
    }
  }
  return cost[meant.length * width + typed.length]!;
}

/** The cheapest way to have typed the first `j` letters, meaning the first `i`. */
function cellCost(
  cost: Float64Array,
  width: number,
  meant: string,
  typed: string,
  i: number,
  j: number,
  first: number,
): number {
  const here = i * width + j;
  const m = meant.charCodeAt(i - 1);
  const t = typed.charCodeAt(j - 1);
  if (m === t) {
    // Of two equal letters one may still be surplus or left out, at less than any other slip.
    return Math.min(
      cost[here - width - 1]!,
      cost[here - 1]! + (t === typed.charCodeAt(j - 2) ? DOUBLE : EXTRA),
      cost[here - width]! + (m === meant.charCodeAt(i - 2) ? DOUBLE : OMIT),
    );
  }
  const near = areNeighbours(m, t);
  let best = cost[here - width - 1]! + first + (near ? NEIGHBOUR : OTHER);
  best = Math.min(
    best,
    cost[here - width]! + (m === meant.charCodeAt(i - 2) ? DOUBLE : OMIT) + (i === 1 ? first : 0),
    cost[here - 1]! + extraCost(meant, typed, i, j, near),
  );
  if (i > 1 && j > 1 && m === typed.charCodeAt(j - 2) && t === meant.charCodeAt(i - 2)) {
    best = Math.min(best, cost[here - 2 * width - 2]! + SWAP + (i === 2 ? first : 0));
  }
  const alikes = ALIKES.get(pairOf(m, t));
  if (!alikes) return best;
  for (const [from, to] of alikes) {
    if (!meant.endsWith(from, i) || !typed.endsWith(to, j)) continue;
    best = Math.min(best, cost[here - from.length * width - to.length]! + ALIKE);
  }
  return best;
}

function extraCost(meant: string, typed: string, i: number, j: number, near: boolean): number {
  const t = typed.charCodeAt(j - 1);
  if (t === typed.charCodeAt(j - 2)) return DOUBLE;
  return near || areNeighbours(t, meant.charCodeAt(i)) ? NEIGHBOUR : EXTRA;
}
