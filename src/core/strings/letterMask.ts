/**
 * @param from - where it begins to look
 * @param to - where it ends
 * @returns which letters a text has: bits 0 to 25 for letters, the others shared by digits and signs
 */
export function letterMask(text: string, from = 0, to = text.length): number {
  let mask = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    mask |= 1 << (unit > 96 && unit < 123 ? unit - 97 : 26 + (unit % 6));
  }
  return mask;
}

/**
 * Which pairs of neighbouring letters a text has, each pair one of 64 bits.
 *
 * @returns the 64 bits as two numbers
 */
export function pairMask(text: string): readonly [low: number, high: number] {
  let low = 0;
  let high = 0;
  for (let i = 1; i < text.length; i++) {
    const bit = (text.charCodeAt(i - 1) * 31 + text.charCodeAt(i) * 7) & 63;
    if (bit < 32) low |= 1 << bit;
    else high |= 1 << (bit & 31);
  }
  return [low, high];
}

/** @returns how many bits are set */
export function bitCount(mask: number): number {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Masks of the first two letters of a name and of the last two. One typo leaves one of each. */
export const edgesOf = (name: string): readonly [head: number, tail: number] => [
  letterMask(name, 0, Math.min(2, name.length)),
  letterMask(name, Math.max(0, name.length - 2)),
];
