import { COMMON_WEIGHT } from './brand.js';
import { letterMask } from './letterMask.js';
import type { Provider } from './provider.js';

/** A provider, its domain without the dots, and which letters that has, see `letterMask`. */
export interface Lettered {
  readonly provider: Provider;
  readonly letters: string;
  readonly mask: number;
}

/** The providers by the letters of their domain, for slips of the dots. */
export interface LetteredDomains {
  /** By how many letters there are. */
  readonly byLength: readonly (readonly Lettered[])[];
  /** The common ones of these. */
  readonly commonByLength: readonly (readonly Lettered[])[];
  /** Which letters they have. */
  readonly masks: ReadonlySet<number>;
  readonly byLetters: ReadonlyMap<string, Lettered>;
}

/** Sorts providers by their letters. */
export function letteredDomains(providers: Iterable<Provider>): LetteredDomains {
  const byLength: Lettered[][] = [];
  const masks = new Set<number>();
  const byLetters = new Map<string, Lettered>();
  for (const provider of providers) {
    const lettered = toLettered(provider);
    (byLength[lettered.letters.length] ??= []).push(lettered);
    masks.add(lettered.mask);
    byLetters.set(lettered.letters, lettered);
  }
  const commonByLength = byLength.map((all) =>
    all.filter(({ provider }) => provider.weight >= COMMON_WEIGHT),
  );
  return { byLength, commonByLength, masks, byLetters };
}

/** A provider with its letters. */
export function toLettered(provider: Provider): Lettered {
  const letters = provider.domain.replaceAll('.', '');
  return { provider, letters, mask: letterMask(letters) };
}
