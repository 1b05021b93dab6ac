import { distance } from 'fastest-levenshtein';
import type { Candidate } from '../../src/core/model/score.js';
import type { Brand } from '../../src/core/providers/brand.js';
import type { ProviderIndex } from '../../src/core/providers/providerIndex.js';
import type { Budget, TypedName } from '../../src/core/providers/scanIndex.js';
import { phoneticKey } from '../../src/core/strings/phonetic.js';

/** From this weight on a provider is common. */
const COMMON = 5;
/** From this one on it is one of the commonest. */
const COMMONEST = 7;

/** The letters of one text that another has not. */
const lettersBeyond = (one: string, other: string): number =>
  new Set([...one].filter((letter) => !other.includes(letter))).size;

/** The pairs of neighbouring letters of one text that another has not; there are 64 kinds of pairs. */
function pairsBeyond(one: string, other: string): number {
  const kinds = (text: string) =>
    Array.from(
      text.slice(1),
      (letter, i) => (31 * text.charCodeAt(i) + 7 * letter.charCodeAt(0)) % 64,
    );
  const theirs = kinds(other);
  return new Set(kinds(one).filter((kind) => !theirs.includes(kind))).size;
}

const shareLetter = (one: string, other: string): boolean =>
  [...one].some((letter) => other.includes(letter));

/**
 * Which brands a name is compared with, rule by rule: what `forEachNear` of `src/core/providers/scanIndex.ts` finds by masks,
 * by buckets of length and with an early end.
 */
export function isNear(brand: Brand, { name }: TypedName, budget: Budget): boolean {
  const meant = brand.name;
  const usual = name.length < 4 ? 1 : name.length < 6 ? 2 : 3;
  // Of the commonest, two letters may be missing even where three are left, but not the first.
  const most = name.length === 3 && brand.popularity >= COMMONEST ? 2 : usual;
  if (Math.abs(meant.length - name.length) > most) return false;
  const differ = lettersBeyond(meant, name) + lettersBeyond(name, meant);
  const isSkeleton = meant.length === name.length + 2 && meant[0] === name[0];
  if (most > usual && differ > 1 && !isSkeleton) return false;
  // A rarer one has one of its first two letters in common with the name, and one of its last two.
  const meet =
    shareLetter(meant.slice(0, 2), name.slice(0, 2)) &&
    shareLetter(meant.slice(-2), name.slice(-2));
  if (brand.popularity < COMMON && !meet) return false;
  if (lettersBeyond(meant, name) > most || lettersBeyond(name, meant) > most) return false;
  // The less the typos may cost, the fewer pairs of letters may be torn apart.
  const room = budget(brand.popularity);
  if (room < 0 || pairsBeyond(meant, name) > Math.floor(1.6 * room) + 1) return false;
  // A swap counts as two: the fewer letters differ, the more of them there may be.
  const swaps = (name.length < 4 ? 1 : 3) - differ;
  return distance(meant, name) <= most + Math.max(name.length < 5 ? 0 : 1, swaps);
}

/** So few edits, and in all no more letters that only one of the two has. */
const areFewEdits = (one: string, other: string, edits: number): boolean =>
  Math.abs(one.length - other.length) <= edits &&
  lettersBeyond(one, other) + lettersBeyond(other, one) <= edits &&
  distance(one, other) <= edits;

/** At most one letter more, less, another, or swapped with the next. */
export function isOneTypo(one: string, other: string): boolean {
  if (distance(one, other) <= 1) return true;
  const at = Array.from(one).findIndex((letter, i) => letter !== other[i]);
  const swapped = one.slice(0, at) + (one[at + 1] ?? '') + one[at]! + one.slice(at + 2);
  return swapped === other;
}

/** All brands of an index, own ones first: of those with the same name, the one that counts. */
export const brandsOf = (index: ProviderIndex): Brand[] =>
  Array.from(new Set(index.lists.flatMap((list) => [...list.names()])), (name) =>
    index.brandOf(name)!,
  );

/**
 * An index without short cuts: whoever looks something up gets all there is, and sorts it out by the rules.
 *
 * @param isNear - whether a brand is near to a typed name
 */
export function withoutShortCuts(
  index: ProviderIndex,
  isNear: (brand: Brand, typed: TypedName, budget: Budget) => boolean,
): ProviderIndex {
  const brands = brandsOf(index);
  const common = brands.filter(({ popularity }) => popularity >= COMMON);
  return {
    ...index,
    near(typed, budget, visit) {
      for (const brand of brands) if (isNear(brand, typed, budget)) visit(brand);
    },
    commonByFirst: () => common,
    commonByLast: () => common,
    commonBySound: (key) => common.filter(({ name }) => phoneticKey(name) === key),
    soundBeginnings: { has: () => true },
    hasLetters: () => true,
    withLetters(letters, most, least, visit) {
      for (const provider of brands.flatMap(({ providers }) => providers)) {
        const meant = provider.domain.split('.').join('');
        if (provider.popularity >= least && areFewEdits(meant, letters, most)) {
          visit(provider, meant);
        }
      }
    },
  };
}

/** All candidates from a score on: what `TopCandidates` keeps, without narrowing the search by the best. */
export class PlainTopCandidates {
  readonly least: number;
  readonly vetoed: readonly Candidate[] = [];
  readonly #best = new Map<string, Candidate>();

  constructor(least: number) {
    this.least = least;
  }

  forbid(): void {
    // Only an explanation tells of these.
  }

  add(candidate: Candidate): void {
    const { domain } = candidate.provider;
    if (candidate.score < this.least) return;
    if (candidate.score > (this.#best.get(domain)?.score ?? -Infinity)) {
      this.#best.set(domain, candidate);
    }
  }

  sorted(): Candidate[] {
    return [...this.#best.values()].sort((a, b) => b.score - a.score);
  }
}
