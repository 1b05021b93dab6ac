import { distance } from 'fastest-levenshtein';
import {
  LEAST_EDIT_COST,
  LEAST_LENGTH_COST,
  LEAST_LETTER_COST,
  bitCount,
  roomForMasks,
  writeMasks,
} from '../strings/index.js';
import type { NameMasks } from '../strings/index.js';
import { COMMON } from './brand.js';

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
export interface ScanTier {
  readonly popularity: number;
  readonly all: readonly string[];
  /** Made when a search first comes to the tier: most end before the rare ones. */
  columns: ScanColumns | undefined;
}

/** Names side by side, the shortest first, and what a search asks of each. */
export interface ScanColumns extends NameMasks {
  readonly names: readonly string[];
  /** Where those begin that have so many letters, and where they end. */
  readonly starts: readonly number[];
}

/** Puts names side by side, without comparing one with another. */
export function toColumns(all: readonly string[]): ScanColumns {
  const byLength: string[][] = [];
  for (const name of all) (byLength[name.length] ??= []).push(name);
  const names: string[] = [];
  const starts: number[] = [];
  for (let length = 0; length < byLength.length; length++) {
    starts.push(names.length);
    names.push(...(byLength[length] ?? []));
  }
  starts.push(names.length);
  const masks = roomForMasks(names.length);
  for (let i = 0; i < names.length; i++) writeMasks(names[i]!, masks, i);
  return { names, starts, ...masks };
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

/** The masks of the typed name. Used again and again. */
const TYPED = roomForMasks(1);

/** @returns whether two letters of a name of five were left out, and not the first */
const isSkeleton = (typed: string, name: string): boolean =>
  name.length === typed.length + 2 && name[0] === typed[0];

/**
 * Visits the names that are near enough to be looked at closely, the commonest first: first
 * by length and by which letters and pairs of letters they have, which costs next to nothing, then by edit distance, in
 * which a swap counts as two. The rarer a brand, the nearer it must be.
 *
 * @param tiers - the most popular first
 * @param visit - is called with each; the budget may shrink by what it finds
 */
export function forEachNear<OneTier extends ScanTier>(
  { name, mask }: TypedName,
  tiers: readonly OneTier[],
  budget: Budget,
  visit: (name: string, tier: OneTier) => void,
): void {
  writeMasks(name, TYPED, 0);
  const head = TYPED.edges[0]!;
  const tail = TYPED.edges[1]!;
  const low = TYPED.pairs[0]!;
  const high = TYPED.pairs[1]!;
  const usual = maxEdits(name.length);
  let room = 0;
  let asked = -1;
  for (const tier of tiers) {
    const { popularity } = tier;
    // Of two lists the brands that are as popular are found on the same budget.
    if (popularity !== asked) room = budget((asked = popularity));
    if (room < 0) return;
    const { starts, names, letters, edges, pairs } = (tier.columns ??= toColumns(tier.all));
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
      const theirs = letters[i]!;
      const fewer = bitCount(theirs & ~mask);
      if (fewer > missing) continue;
      const more = bitCount(mask & ~theirs);
      if (more > missing) continue;
      const lost = bitCount(pairs[2 * i]! & ~low) + bitCount(pairs[2 * i + 1]! & ~high);
      if (lost > torn) continue;
      const most = mostDistance(name.length, mostEdits, fewer + more);
      const meant = names[i]!;
      if (mostEdits > usual && fewer + more > 1 && !isSkeleton(name, meant)) continue;
      if (distance(meant, name) <= Math.min(edits, most)) visit(meant, tier);
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
