import { distance } from 'fastest-levenshtein';
import {
  LEAST_EDIT_COST,
  LEAST_LENGTH_COST,
  LEAST_LETTER_COST,
  bitCount,
  edgesOf,
  pairMask,
} from '../strings/index.js';
import { COMMON } from './brand.js';
import type { Brand } from './brand.js';

/** A typed name that the names of brands may be near to. */
export interface TypedName {
  readonly name: string;
  /** Which letters it has, see `letterMask`. */
  readonly mask: number;
  /** What stands after the name. */
  readonly suffix: string;
  /** The least that it costs to have meant another suffix, in edits. */
  readonly leastSuffixCost: number;
}

/** What the typos may cost for a brand so popular, in edits: the less, the better what was found already. */
export type Budget = (popularity: number) => number;

/** The brands of one popularity. */
interface Tier {
  readonly popularity: number;
  /** Where in `ScanIndex.brands` those begin whose name has so many letters, and where they end. */
  readonly starts: readonly number[];
}

/** Brands side by side, for a search that goes through all of them. */
export interface ScanIndex {
  /** The most popular first, and of those that are as popular, the shortest. */
  readonly brands: readonly Brand[];
  readonly tiers: readonly Tier[];
  /** The letters of their names. */
  readonly masks: Int32Array;
  /** Their first two letters and their last two, two numbers a name: see `edgesOf`. */
  readonly edges: Int32Array;
  /** Their pairs of letters, two numbers a name: see `pairMask`. */
  readonly pairs: Int32Array;
}

/** Puts brands side by side. */
export function toScanIndex(all: Iterable<Brand>): ScanIndex {
  const brands = [...all].sort(
    (a, b) => b.popularity - a.popularity || a.name.length - b.name.length,
  );
  return {
    brands,
    tiers: tiersOf(brands),
    masks: Int32Array.from(brands, ({ mask }) => mask),
    edges: Int32Array.from(brands.flatMap(({ name }) => edgesOf(name))),
    pairs: Int32Array.from(brands.flatMap(({ name }) => pairMask(name))),
  };
}

/** Where each popularity and each length begins, among brands that are sorted by both. */
function tiersOf(brands: readonly Brand[]): Tier[] {
  const tiers: (Tier & { starts: number[] })[] = [];
  brands.forEach(({ popularity, name }, i) => {
    let tier = tiers.at(-1);
    if (tier?.popularity !== popularity) tiers.push((tier = { popularity, starts: [] }));
    while (tier.starts.length <= name.length) tier.starts.push(i);
  });
  tiers.forEach(({ starts }, i) => starts.push(tiers[i + 1]?.starts[0] ?? brands.length));
  return tiers;
}

/** How many letters a name of so many may differ in: short names have too many neighbours. */
export const maxEdits = (length: number): number => (length < 4 ? 1 : length < 6 ? 2 : 3);

/** Names of so many letters may have one more edit, by the keys or by ear. */
const FEW_LETTERS = 5;
/** How many more edits there may be where no letter differs, for they are swaps. */
const SWAPS = 3;
/** In names of fewer letters one swap is all. */
const TINY_NAME = 4;

/** Of a provider so common two letters may be missing even where three are left: yho.com. */
const SKELETON_POPULARITY = 7;
/** Pairs of neighbouring letters that an edit tears apart: an omission two, a swap three, most fewer. */
const PAIRS_AN_EDIT = 1.6;

/**
 * How far a name of so many letters may be off. A swap counts as two edits: the fewer letters differ, the more of
 * them there may be.
 *
 * @param edits - how many letters may differ
 * @param differing - how many letters one of two names has and the other hasn't
 */
export const mostDistance = (length: number, edits: number, differing: number): number =>
  edits + Math.max(length < FEW_LETTERS ? 0 : 1, (length < TINY_NAME ? 1 : SWAPS) - differing);

/** @returns whether two letters of a name of five were left out, and not the first */
const isSkeleton = (typed: string, name: string): boolean =>
  name.length === typed.length + 2 && name[0] === typed[0];

/**
 * Visits the brands whose name is near enough to be looked at closely, the commonest first: first
 * by length and by which letters and pairs of letters they have, which costs next to nothing, then by edit distance, in
 * which a swap counts as two. The rarer a brand, the nearer it must be.
 *
 * @param visit - is called with each; the budget may shrink by what it finds
 */
export function forEachNear(
  { name, mask }: TypedName,
  index: ScanIndex,
  budget: Budget,
  visit: (brand: Brand) => void,
): void {
  const { brands, tiers, masks, pairs, edges } = index;
  const [head, tail] = edgesOf(name);
  const usual = maxEdits(name.length);
  const [low, high] = pairMask(name);
  for (const { popularity, starts } of tiers) {
    const room = budget(popularity);
    if (room < 0) return;
    const isRare = popularity < COMMON;
    const isCommonest = popularity >= SKELETON_POPULARITY;
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
