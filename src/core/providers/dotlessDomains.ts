import { letterMask } from '../strings/index.js';
import { COMMON } from './brand.js';
import type { Provider } from './provider.js';

/** A provider, its domain without the dots, and which letters that has, see `letterMask`. */
export interface Dotless {
  readonly provider: Provider;
  readonly letters: string;
  readonly mask: number;
}

/** The providers by the letters of their domain, for typos of the dots. */
export interface DotlessDomains {
  /** By how many letters there are. */
  readonly byLength: readonly (readonly Dotless[])[];
  /** The common ones of these. */
  readonly commonByLength: readonly (readonly Dotless[])[];
  /** Which letters they have. */
  readonly masks: ReadonlySet<number>;
  readonly byLetters: ReadonlyMap<string, Dotless>;
}

/** Sorts providers by their letters. */
export function dotlessDomains(providers: Iterable<Provider>): DotlessDomains {
  const byLength: Dotless[][] = [];
  const masks = new Set<number>();
  const byLetters = new Map<string, Dotless>();
  for (const provider of providers) {
    const dotless = toDotless(provider);
    (byLength[dotless.letters.length] ??= []).push(dotless);
    masks.add(dotless.mask);
    byLetters.set(dotless.letters, dotless);
  }
  const commonByLength = byLength.map((all) =>
    all.filter(({ provider }) => provider.popularity >= COMMON),
  );
  return { byLength, commonByLength, masks, byLetters };
}

/** A provider with its letters. */
export function toDotless(provider: Provider): Dotless {
  const letters = provider.domain.replaceAll('.', '');
  return { provider, letters, mask: letterMask(letters) };
}
