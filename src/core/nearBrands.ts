import { distance } from 'fastest-levenshtein';
import type { Brand } from './providerIndex.js';
import { letterMask } from './providerIndex.js';

/** @returns how many bits are set */
function bitCount(mask: number): number {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many edits a name of so many letters may be away: short names have too many neighbours. */
const maxEdits = (length: number): number => (length < 4 ? 1 : length < 7 ? 2 : 3);

/**
 * The brands near enough to a name to be looked at closely: first by length and by which letters
 * they have, then by edit distance, which counts a swap as two.
 */
export function nearBrands(name: string, brands: readonly Brand[]): Brand[] {
  const edits = maxEdits(name.length);
  const mask = letterMask(name);
  const near: Brand[] = [];
  for (const brand of brands) {
    const gap = brand.name.length - name.length;
    if (gap > edits || -gap > edits) continue;
    if (bitCount(brand.mask & ~mask) > edits || bitCount(mask & ~brand.mask) > edits) continue;
    if (distance(brand.name, name) <= Math.min(edits * 2, edits + 1)) near.push(brand);
  }
  return near;
}

/** @returns whether two texts of about the same length are within two edits */
export const areNear = (one: string, other: string): boolean =>
  bitCount(letterMask(one) ^ letterMask(other)) <= 2 && distance(one, other) <= 2;
