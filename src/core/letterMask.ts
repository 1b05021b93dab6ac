/** @returns which letters a text has: bits 0 to 25 for letters, the others shared by digits and signs */
export function letterMask(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) {
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

/** @returns the first two and the last two letters of a name, a byte each */
export function edgesOf(name: string): number {
  const { length } = name;
  return (
    (name.charCodeAt(0) & 255) |
    ((name.charCodeAt(1) & 255) << 8) |
    ((name.charCodeAt(length - 1) & 255) << 16) |
    ((name.charCodeAt(length - 2) & 255) << 24)
  );
}

/** @returns the same with the two letters of each end in the other order */
export const turned = (edges: number): number =>
  ((edges & 0x00ff00ff) << 8) | ((edges >>> 8) & 0x00ff00ff);

/**
 * @param edges - of one name
 * @param other - of another
 * @param otherTurned - those of the other, see `turned`
 * @returns whether two names meet in one of their first two letters, and in one of their last two: after one
 * slip at an end they do
 */
export function meet(edges: number, other: number, otherTurned: number): boolean {
  const straight = edges ^ other;
  const crossed = edges ^ otherTurned;
  return (
    ((straight & 0xff) === 0 ||
      (straight & 0xff00) === 0 ||
      (crossed & 0xff) === 0 ||
      (crossed & 0xff00) === 0) &&
    ((straight & 0xff0000) === 0 ||
      straight >>> 24 === 0 ||
      (crossed & 0xff0000) === 0 ||
      crossed >>> 24 === 0)
  );
}
