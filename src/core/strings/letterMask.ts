/**
 * @param from - where it begins to look
 * @param to - where it ends
 * @returns which letters a text has: bits 0 to 25 for letters, the others shared by digits and signs
 */
export function letterMask(text: string, from = 0, to = text.length): number {
  let mask = 0;
  for (let i = from; i < to; i++) mask |= bitOf(text.charCodeAt(i));
  return mask;
}

const bitOf = (unit: number): number =>
  1 << (unit > 96 && unit < 123 ? unit - 97 : 26 + (unit % 6));

/** What a search asks of names, side by side. */
export interface NameMasks {
  /** Which letters each has, see `letterMask`. */
  readonly letters: Int32Array;
  /** The first two letters of each and the last two, two numbers a name. One typo leaves one of each. */
  readonly edges: Int32Array;
  /** The pairs of neighbouring letters, each pair one of 64 bits: two numbers a name, the low bits first. */
  readonly pairs: Int32Array;
}

/** Room for the masks of so many names. */
export const roomForMasks = (names: number): NameMasks => ({
  letters: new Int32Array(names),
  edges: new Int32Array(2 * names),
  pairs: new Int32Array(2 * names),
});

/** Writes what a search asks of a name, in one pass over its letters. */
export function writeMasks(name: string, { letters, edges, pairs }: NameMasks, at: number): void {
  const { length } = name;
  let mask = 0;
  let head = 0;
  let tail = 0;
  let low = 0;
  let high = 0;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const unit = name.charCodeAt(i);
    const bit = bitOf(unit);
    mask |= bit;
    if (i < 2) head |= bit;
    if (i >= length - 2) tail |= bit;
    if (i > 0) {
      const pair = (before * 31 + unit * 7) & 63;
      if (pair < 32) low |= 1 << pair;
      else high |= 1 << (pair & 31);
    }
    before = unit;
  }
  letters[at] = mask;
  edges[2 * at] = head;
  edges[2 * at + 1] = tail;
  pairs[2 * at] = low;
  pairs[2 * at + 1] = high;
}

/** @returns how many bits are set */
export function bitCount(mask: number): number {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
