import { qwertyRows } from '../data/keyboards.js';
import { soundAlikes } from '../data/soundAlikes.js';

/**
 * What one slip costs, in plain edits. The order is that of how often each is seen when people
 * type addresses: letters doubled or not, letters swapped, a letter dropped, a neighbouring key.
 */
const DOUBLE = 0.6;
const SWAP = 0.7;
const OMIT = 0.9;
const NEIGHBOUR = 0.8;
const EXTRA_NEIGHBOUR = 0.8;
const ALIKE = 0.8;
const EXTRA = 1.1;
const OTHER = 1.4;
/** People look at the first letter: slips there are rarer. */
const FIRST = 0.3;

/** Where keys lie: `[row, column]`, the column in halves of a key. */
const KEYS: ReadonlyMap<string, readonly [number, number]> = new Map(
  qwertyRows.flatMap((keys, row) =>
    [...keys].map((key, column) => [key, [row, column * 2 + row]] as const),
  ),
);

/** @returns whether two keys touch on a QWERTY keyboard */
export function areNeighbours(one: string, other: string): boolean {
  const a = KEYS.get(one);
  const b = KEYS.get(other);
  if (!a || !b) return false;
  const rows = Math.abs(a[0] - b[0]);
  return rows < 2 && Math.abs(a[1] - b[1]) <= 2 - rows;
}

/** Both ways round: meant → typed, under the last letter of what was meant. */
const ALIKES: ReadonlyMap<string, readonly (readonly [string, string])[]> = (() => {
  const map = new Map<string, (readonly [string, string])[]>();
  const add = (meant: string, typed: string) => {
    const list = map.get(meant.at(-1)!) ?? [];
    list.push([meant, typed]);
    map.set(meant.at(-1)!, list);
  };
  for (const pair of soundAlikes.split(' ')) {
    const [one, other] = pair.split('/') as [string, string];
    add(one, other);
    add(other, one);
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
  const rows = meant.length;
  const columns = typed.length;
  const width = columns + 1;
  const cost = new Float64Array((rows + 1) * width);
  for (let i = 1; i <= rows; i++) cost[i * width] = cost[(i - 1) * width]! + OMIT + first;
  for (let j = 1; j <= columns; j++) cost[j] = cost[j - 1]! + EXTRA + (j === 1 ? first : 0);
  for (let i = 1; i <= rows; i++) {
    const m = meant[i - 1]!;
    const alikes = ALIKES.get(m);
    for (let j = 1; j <= columns; j++) {
      const t = typed[j - 1]!;
      const start = i === 1 || j === 1 ? first : 0;
      let best = cost[(i - 1) * width + j - 1]!;
      if (m !== t) best += start + (areNeighbours(m, t) ? NEIGHBOUR : OTHER);
      const omitted = cost[(i - 1) * width + j]! + (m === meant[i - 2] ? DOUBLE : OMIT);
      if (omitted + (i === 1 ? first : 0) < best) best = omitted + (i === 1 ? first : 0);
      const extra = cost[i * width + j - 1]! + extraCost(meant, typed, i, j);
      if (extra < best) best = extra;
      if (i > 1 && j > 1 && m === typed[j - 2] && t === meant[i - 2] && m !== t) {
        const swapped = cost[(i - 2) * width + j - 2]! + SWAP + (i === 2 ? first : 0);
        if (swapped < best) best = swapped;
      }
      if (alikes) {
        for (const [from, to] of alikes) {
          if (meant.endsWith(from, i) && typed.endsWith(to, j)) {
            const alike = cost[(i - from.length) * width + j - to.length]! + ALIKE;
            if (alike < best) best = alike;
          }
        }
      }
      cost[i * width + j] = best;
    }
  }
  return cost[rows * width + columns]!;
}

function extraCost(meant: string, typed: string, i: number, j: number): number {
  const t = typed[j - 1]!;
  if (t === typed[j - 2]) return DOUBLE;
  const next = meant[i];
  if (areNeighbours(t, meant[i - 1]!) || (next !== undefined && areNeighbours(t, next))) {
    return EXTRA_NEIGHBOUR;
  }
  return EXTRA;
}
