import { distance } from 'fastest-levenshtein';
import type { Brand, ProviderIndex } from './providerIndex.js';
import { letterMask } from './letterMask.js';

/** @returns how many bits are set */
function bitCount(mask: number): number {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many letters a name of so many may differ in: short names have too many neighbours. */
const maxEdits = (length: number): number => (length < 4 ? 1 : length < 6 ? 2 : 3);

/** What `forEachNear` asks and tells. */
interface NearVisitor {
  /** @returns whether a brand of this weight and distance can no longer matter */
  isHopeless(weight: number, distance: number): boolean;
  visit(brand: Brand): void;
}

/**
 * Visits the brands whose name is near enough to be looked at closely, the commonest first: first
 * by length and by which letters they have, which costs next to nothing, then by edit distance, in
 * which a swap counts as two.
 */
export function forEachNear(name: string, index: ProviderIndex, visitor: NearVisitor): void {
  const { brands, weights, lengths, masks } = index;
  const edits = maxEdits(name.length);
  const most = Math.max(edits, 2) + (name.length > 8 ? 1 : 0);
  const mask = letterMask(name);
  for (let i = 0; i < brands.length; i++) {
    if (weights[i] !== weights[i - 1] && visitor.isHopeless(weights[i]!, 0)) return;
    const gap = lengths[i]! - name.length;
    if (gap > edits || -gap > edits) continue;
    const letters = masks[i]!;
    if (bitCount(letters & ~mask) > edits || bitCount(mask & ~letters) > edits) continue;
    const edited = distance(brands[i]!.name, name);
    if (edited <= most && !visitor.isHopeless(weights[i]!, edited)) visitor.visit(brands[i]!);
  }
}

/** @returns whether two texts, given with their letters, are within two edits */
export const areNear = (one: string, mask: number, other: string, otherMask: number): boolean =>
  bitCount(mask ^ otherMask) <= 2 && distance(one, other) <= 2;
