import { distance } from 'fastest-levenshtein';
import { LEAST_EDIT_COST, LEAST_LENGTH_COST, LEAST_LETTER_COST } from './editCost.js';
import { bitCount, edgesOf, pairMask } from './letterMask.js';
import { COMMON_WEIGHT } from './brand.js';
import type { Brand } from './brand.js';
import type { ProviderIndex } from './providerIndex.js';
import { costWithin } from './scoring.js';
import type { Shortlist } from './shortlist.js';
import type { Typed } from './typedDomain.js';

/** How many letters a name of so many may differ in: short names have too many neighbours. */
export const maxEdits = (length: number): number => (length < 4 ? 1 : length < 6 ? 2 : 3);

/** In names of so many letters or more there may be one more, by the keys or by ear. */
const SHORT = 5;
/** How many more edits there may be where no letter differs, for they are swaps. */
const SWAPS = 3;
/** In names of fewer letters one swap is all. */
const TINY = 4;

/** Of a provider so common two letters may be missing even where three are left: yho.com. */
const COMMONEST = 7;
/** How many pairs of letters what costs one edit tears apart: a letter left out two, a swap three, most fewer. */
const PAIRS_AN_EDIT = 1.6;

/**
 * How far a name of so many letters may be off. A swap counts as two edits: the fewer letters differ, the more of
 * them there may be.
 *
 * @param edits - how many letters may differ
 * @param differing - how many letters one of two names has and the other hasn't
 */
export const mostDistance = (length: number, edits: number, differing: number): number =>
  edits + Math.max(length < SHORT ? 0 : 1, (length < TINY ? 1 : SWAPS) - differing);

/** @returns whether two letters of a name of five were left out, and not the first */
const isSkeleton = (typed: string, name: string): boolean =>
  name.length === typed.length + 2 && name[0] === typed[0];

/**
 * Visits the brands whose name is near enough to be looked at closely, the commonest first: first
 * by length and by which letters and pairs of letters they have, which costs next to nothing, then by edit distance, in
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
  const { name, prior, mask } = typed;
  const { brands, tiers, masks, pairs, edges } = index;
  const [head, tail] = edgesOf(name);
  const usual = maxEdits(name.length);
  const [low, high] = pairMask(name);
  for (const { weight, starts } of tiers) {
    const room = costWithin(shortlist.least, prior, weight);
    if (room < 0) return;
    const isRare = weight < COMMON_WEIGHT;
    const isCommonest = weight >= COMMONEST;
    const mostEdits = name.length === 3 && isCommonest ? 2 : usual;
    const missing = Math.min(mostEdits, Math.floor(room / LEAST_LETTER_COST));
    const edits = Math.floor(room / LEAST_EDIT_COST);
    const gap = Math.min(mostEdits, Math.floor(room / LEAST_LENGTH_COST));
    const torn = Math.floor(room * PAIRS_AN_EDIT) + 1;
    const last = starts.length - 1;
    const end = starts[Math.min(name.length + gap + 1, last)]!;
    for (let i = starts[Math.min(Math.max(name.length - gap, 0), last)]!; i < end; i++) {
      if (isRare && !(edges[2 * i]! & head && edges[2 * i + 1]! & tail)) continue;
      const letters = masks[i]!;
      const fewer = bitCount(letters & ~mask);
      if (fewer > missing) continue;
      const more = bitCount(mask & ~letters);
      if (more > missing) continue;
      const lost = bitCount(pairs[2 * i]! & ~low) + bitCount(pairs[2 * i + 1]! & ~high);
      if (lost > torn) continue;
      const most = mostDistance(name.length, mostEdits, fewer + more);
      const brand = brands[i]!;
      if (mostEdits > usual && fewer + more > 1 && !isSkeleton(name, brand.name)) continue;
      if (distance(brand.name, name) <= Math.min(edits, most)) visit(brand);
    }
  }
}

/** @returns whether two texts, given with their letters, are within so many edits */
export const areNear = (
  one: string,
  mask: number,
  other: string,
  otherMask: number,
  edits: number,
): boolean => bitCount(mask ^ otherMask) <= edits && distance(one, other) <= edits;
