import { fromCyrillicLayout, hasForeign } from './foreignLetters.js';
import type { ProviderIndex } from './providerIndex.js';
import type { Reading } from './readings.js';

/** A provider must be at least this common for its name alone to mark where the domain begins. */
const MINIMUM_WEIGHT = 4;

/**
 * The key of the @ without its modifier: 2 (English), q (German), 0 (French). Was the @ meant, or does the
 * name end in it? Nobody can tell, but of a year or another number. And any other sign stands for the @
 * itself, see `splitWithoutAt`.
 */
const MAY_BE_AT = /(?<!(?:19|20)\d)2$|q$|(?<!\d)0$|[^a-z0-9.]$/;

/**
 * Reads a text in which the `@` was left out and nothing stands in its place: `usergmail.com`.
 * The longest common provider at its end is taken for the domain.
 *
 * @param text - the trimmed input, without `@`
 */
export function* splitStuck(text: string, index: ProviderIndex): Generator<Reading> {
  const inLayout = hasForeign(text);
  const latin = inLayout ? fromCyrillicLayout(text) : text;
  const lower = latin.toLowerCase();
  if (lower.includes('@') || /\s/.test(lower) || lower.length > 100) return;
  // Of hotmail.com the local part is missing, not an @ before mail.com.
  if (index.isKnown(lower.replace(/^www\./, ''))) return;
  for (let at = 1; at < lower.length; at++) {
    const provider = index.providerOf(lower.slice(at));
    if (!provider || provider.weight < MINIMUM_WEIGHT) continue;
    if (MAY_BE_AT.test(lower.slice(0, at))) return;
    const reasons = inLayout
      ? (['keyboard-layout', 'missing-at'] as const)
      : (['missing-at'] as const);
    yield { local: latin.slice(0, at), domain: provider.domain, reasons };
    return;
  }
}
