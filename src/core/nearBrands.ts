import { distance } from 'fastest-levenshtein';
import type { Brand } from './providerIndex.js';
import { letterMask } from './providerIndex.js';

/** @returns how many bits are set */
function bitCount(mask: number): number {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many letters a name of so many may differ in: short names have too many neighbours. */
const maxEdits = (length: number): number => (length < 4 ? 1 : length < 6 ? 2 : 3);

/**
 * A measure of how far names are from a typed one: first by length and by which letters they have,
 * which costs next to nothing, then by edit distance, in which a swap counts as two.
 *
 * @returns for each brand the distance in edits, or -1 where it is too far to be looked at closely
 */
export function distanceFrom(name: string): (brand: Brand) => number {
  const edits = maxEdits(name.length);
  const most = Math.max(edits, 2) + (name.length > 8 ? 1 : 0);
  const mask = letterMask(name);
  return (brand) => {
    const gap = brand.name.length - name.length;
    if (gap > edits || -gap > edits) return -1;
    if (bitCount(brand.mask & ~mask) > edits || bitCount(mask & ~brand.mask) > edits) return -1;
    const edited = distance(brand.name, name);
    return edited > most ? -1 : edited;
  };
}

/** @returns whether two texts, given with their letters, are within two edits */
export const areNear = (one: string, mask: number, other: string, otherMask: number): boolean =>
  bitCount(mask ^ otherMask) <= 2 && distance(one, other) <= 2;
