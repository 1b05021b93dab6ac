import { distance } from 'fastest-levenshtein';
import type { Brand, ProviderIndex } from './providerIndex.js';
import { letterMask } from './providerIndex.js';

/** @returns how many bits are set */
function bitCount(mask: number): number {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many letters a name of so many may differ in: short names have too many neighbours. */
const maxEdits = (length: number): number => (length < 4 ? 1 : length < 6 ? 2 : 3);

/** A brand and how far its name is away, in edits; `distance()` counts a swap as two. */
export type NearBrand = readonly [brand: Brand, distance: number];

/**
 * The brands near enough to a name to be looked at closely: first by length and by which letters
 * they have, then by edit distance.
 */
export function nearBrands(name: string, byLength: ProviderIndex['byLength']): NearBrand[] {
  const edits = maxEdits(name.length);
  const most = Math.max(edits, 2) + (name.length > 8 ? 1 : 0);
  const mask = letterMask(name);
  const near: NearBrand[] = [];
  for (let length = name.length - edits; length <= name.length + edits; length++) {
    for (const brand of byLength[length] ?? []) {
      if (bitCount(brand.mask & ~mask) > edits || bitCount(mask & ~brand.mask) > edits) continue;
      const edited = distance(brand.name, name);
      if (edited <= most) near.push([brand, edited]);
    }
  }
  return near.sort((a, b) => b[0].weight - a[0].weight);
}

/** @returns whether two texts, given with their letters, are within two edits */
export const areNear = (one: string, mask: number, other: string, otherMask: number): boolean =>
  bitCount(mask ^ otherMask) <= 2 && distance(one, other) <= 2;
