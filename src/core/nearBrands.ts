import { distance } from 'fastest-levenshtein';
import { LEAST_EDIT_COST, LEAST_LENGTH_COST, LEAST_LETTER_COST } from './editCost.js';
import { letterMask } from './letterMask.js';
import type { Brand } from './brand.js';
import type { ProviderIndex } from './providerIndex.js';
import { costWithin } from './scoring.js';
import type { Shortlist } from './shortlist.js';
import type { Typed } from './typedDomain.js';

/** @returns how many bits are set */
function bitCount(mask: number): number {
  let n = mask - ((mask >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** How many letters a name of so many may differ in: short names have too many neighbours. */
const maxEdits = (length: number): number => (length < 4 ? 1 : length < 6 ? 2 : 3);

/**
 * Visits the brands whose name is near enough to be looked at closely, the commonest first: first
 * by length and by which letters they have, which costs next to nothing, then by edit distance, in
 * which a swap counts as two. The rarer a brand, the nearer it must be.
 *
 * @param visit - puts what it finds on the shortlist, by which the search narrows
 */
export function forEachNear(
  typed: Typed,
  index: ProviderIndex,
  shortlist: Shortlist,
  visit: (brand: Brand) => void,
): void {
  const { name, prior } = typed;
  const { brands, tiers, masks } = index;
  const mostEdits = maxEdits(name.length);
  const most = Math.max(mostEdits, 2) + (name.length > 8 ? 1 : 0);
  const mask = letterMask(name);
  for (const { weight, starts } of tiers) {
    const room = costWithin(shortlist.least, prior, weight);
    if (room < 0) return;
    const letters = Math.min(2 * mostEdits, Math.floor(room / LEAST_LETTER_COST));
    const edits = Math.min(most, Math.floor(room / LEAST_EDIT_COST));
    const gap = Math.min(mostEdits, Math.floor(room / LEAST_LENGTH_COST));
    const last = starts.length - 1;
    const end = starts[Math.min(name.length + gap + 1, last)]!;
    for (let i = starts[Math.min(Math.max(name.length - gap, 0), last)]!; i < end; i++) {
      if (bitCount(masks[i]! ^ mask) > letters) continue;
      if (distance(brands[i]!.name, name) <= edits) visit(brands[i]!);
    }
  }
}

/** @returns whether two texts, given with their letters, are within two edits */
export const areNear = (one: string, mask: number, other: string, otherMask: number): boolean =>
  bitCount(mask ^ otherMask) <= 2 && distance(one, other) <= 2;
