import { cyrillicKeys, latinKeys, otherRows, qwertyRows } from '../../data/keyboards.js';
import { lookalikeLetters } from '../../data/lookalikeLetters.js';
import { transliteration } from '../../data/transliteration.js';
import { lazily } from './lazily.js';

/** The letter of a neighbouring key. In edits, as in `editDistance`. */
export const NEIGHBOUR = 0.8;
/** The key of a Russian letter in the English layout: lisn.ru, whose n key gives т. */
const OTHER_LAYOUT = 1;

/** Reasons to type one letter for another, as `replacements` has them: none, a neighbouring key, another layout. */
const BESIDE = 1;
const LAYOUT = 2;
/** What it costs to type one letter for another, by the reason; of none nothing is said. */
export const REPLACEMENT_COSTS = [0, NEIGHBOUR, OTHER_LAYOUT] as const;

/** A place in a table of pairs of ASCII letters; others share the last row. */
export const pairOf = (one: number, other: number): number => (one & 127) * 128 + (other & 127);

const isLetter = (unit: number): boolean => unit > 96 && unit < 123;

/** Why one letter is typed for another, for each pair: a place in `REPLACEMENT_COSTS`. */
export const replacements = lazily((): Uint8Array<ArrayBuffer> => {
  const table = new Uint8Array(128 * 128);
  // The Russian letter that is meant sits on a key, and the key gives an English letter.
  const meant = (russian: string, english: string) => {
    const key = cyrillicKeys.indexOf(russian);
    if (key >= 0 && english.length === 1)
      table[pairOf(english.charCodeAt(0), latinKeys.charCodeAt(key))] = LAYOUT;
  };
  for (const pair of transliteration.split(' ')) meant(pair[0]!, pair.slice(2));
  for (let i = 0; i < lookalikeLetters.length; i += 2) {
    meant(lookalikeLetters[i]!, lookalikeLetters[i + 1]!);
  }
  for (const rows of otherRows) {
    setNeighbours(table, rows, LAYOUT);
    // Who is used to another layout types the letter of the same place: zahoo for yahoo.
    rows.forEach((row, y) => {
      for (let x = 0; x < row.length; x++) {
        const [key, usual] = [row.charCodeAt(x), qwertyRows[y]!.charCodeAt(x)];
        if (isLetter(key) && isLetter(usual) && key !== usual) setBoth(table, key, usual, LAYOUT);
      }
    });
  }
  setNeighbours(table, qwertyRows, BESIDE);
  return table;
});

/** Sets a reason for two letters, where both are ASCII. */
function setBoth(table: Uint8Array, one: number, other: number, reason: number): void {
  if (one < 128 && other < 128) table[pairOf(one, other)] = table[pairOf(other, one)] = reason;
}

/** Sets a reason for each key and those that it touches. */
function setNeighbours(table: Uint8Array, rows: readonly string[], reason: number): void {
  rows.forEach((row, y) => {
    // Half a key further to the right with each row: a key touches two above and two below.
    const below = rows[y + 1] ?? '';
    for (let x = 0; x < row.length; x++) {
      const key = row.charCodeAt(x);
      setBoth(table, key, key, reason);
      setBoth(table, key, row.charCodeAt(x + 1), reason);
      setBoth(table, key, below.charCodeAt(x - 1), reason);
      setBoth(table, key, below.charCodeAt(x), reason);
    }
  });
}

/**
 * @param table - see `replacements`
 * @returns whether two keys touch; UTF-16 units of lower-case letters, digits and signs
 */
export const areNeighbours = (table: Uint8Array, one: number, other: number): boolean =>
  table[pairOf(one, other)] === BESIDE;
