import { cyrillicKeys, latinKeys, otherRows, qwertyRows } from '../../data/keyboards.js';
import { lookalikeLetters } from '../../data/lookalikeLetters.js';
import { transliteration } from '../../data/transliteration.js';

/** The letter of a neighbouring key. In edits, as in `editDistance`. */
export const NEIGHBOUR = 0.8;
/** The key of a Russian letter in the English layout: lisn.ru, whose n key gives т. */
const OTHER_LAYOUT = 1.0;

/** A place in a table of pairs of ASCII letters; others share the last row. */
export const pairOf = (one: number, other: number): number => (one & 127) * 128 + (other & 127);

const isLetter = (unit: number): boolean => unit > 96 && unit < 123;

/** What it costs to type one letter for another. 0: no reason is known. */
export const REPLACEMENT_COST: Float32Array = (() => {
  const cost = new Float32Array(128 * 128);
  // The Russian letter that is meant sits on a key, and the key gives an English letter.
  const keyOf = new Map(Array.from(cyrillicKeys, (letter, i) => [letter, latinKeys.charCodeAt(i)]));
  const meant = (russian: string, english: string) => {
    const key = keyOf.get(russian);
    if (key && english.length === 1) cost[pairOf(english.charCodeAt(0), key)] = OTHER_LAYOUT;
  };
  for (const pair of transliteration.split(' ')) meant(pair[0]!, pair.slice(2));
  for (const [, russian, english] of lookalikeLetters.matchAll(/(.)(.)/gsu)) {
    meant(russian!, english!);
  }
  for (const rows of otherRows) setNeighbours(cost, rows, OTHER_LAYOUT);
  // Who is used to another layout types the letter of the same place: zahoo for yahoo.
  for (const [rows, usual] of otherRows.map((rows) => [rows, qwertyRows] as const)) {
    rows.forEach((row, y) =>
      Array.from(row, (key, x) => {
        const other = usual[y]!.charCodeAt(x);
        if (isLetter(key.charCodeAt(0)) && isLetter(other) && key.charCodeAt(0) !== other) {
          cost[pairOf(key.charCodeAt(0), other)] = cost[pairOf(other, key.charCodeAt(0))] =
            OTHER_LAYOUT;
        }
      }),
    );
  }
  setNeighbours(cost, qwertyRows, NEIGHBOUR);
  return cost;
})();

/** Sets what a letter costs that sits on a neighbouring key. */
function setNeighbours(cost: Float32Array, rows: readonly string[], neighbour: number): void {
  const keys = rows.flatMap((row, y) =>
    Array.from(row, (key, x) => ({ unit: key.charCodeAt(0), x: x * 2 + y, y })),
  );
  for (const { unit, x, y } of keys) {
    for (const other of keys) {
      if (unit > 127 || other.unit > 127) continue;
      // Half a key further to the right with each row: a key touches two above and two below.
      const apart = Math.abs(other.y - y);
      if (apart < 2 && Math.abs(other.x - x) <= 2 - apart) {
        cost[pairOf(unit, other.unit)] = neighbour;
      }
    }
  }
}

/** @returns whether two keys touch; UTF-16 units of lower-case letters, digits and signs */
export const areNeighbours = (one: number, other: number): boolean =>
  REPLACEMENT_COST[pairOf(one, other)] === Math.fround(NEIGHBOUR);
