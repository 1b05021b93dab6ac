import { letterMask } from '../strings/index.js';
import type { Entry } from './provider.js';
import { areNear } from './scanIndex.js';

/** A domain, its letters without the dots, and which letters that are, see `letterMask`. */
export interface Dotless {
  readonly name: string;
  readonly suffix: string;
  readonly popularity: number;
  readonly letters: string;
  readonly mask: number;
}

/** Domains by their letters, for typos of the dots. */
export interface DotlessDomains {
  /** By how many letters there are. */
  readonly byLength: readonly (readonly Dotless[])[];
  /** Which letters they have. */
  readonly masks: ReadonlySet<number>;
}

/** @returns a text without its dots */
export const withoutDots = (text: string): string =>
  text.includes('.') ? text.replaceAll('.', '') : text;

/** Sorts domains by their letters, given by name. */
export function dotlessDomains(groups: ReadonlyMap<string, readonly Entry[]>): DotlessDomains {
  const byLength: Dotless[][] = [];
  const masks = new Set<number>();
  for (const [name, entries] of groups) {
    const nameMask = letterMask(name);
    for (const { suffix, popularity } of entries) {
      const letters = name + withoutDots(suffix);
      const mask = nameMask | letterMask(letters, name.length);
      (byLength[letters.length] ??= []).push({ name, suffix, popularity, letters, mask });
      masks.add(mask);
    }
  }
  return { byLength, masks };
}

/**
 * Visits the domains that have nearly the same letters.
 *
 * @param most - how many may differ
 * @param popularity - of the rarest that are visited
 */
export function forEachWithLetters(
  letters: string,
  most: number,
  popularity: number,
  { byLength }: DotlessDomains,
  visit: (dotless: Dotless) => void,
): void {
  const mask = letterMask(letters);
  for (let length = letters.length - most; length <= letters.length + most; length++) {
    for (const each of byLength[length] ?? []) {
      if (each.popularity < popularity) continue;
      if (areNear(each.letters, each.mask, letters, mask, most)) visit(each);
    }
  }
}
