import type { ProviderIndex } from '../providers/index.js';
import type { Interpretation } from './interpretations.js';
import { fromCyrillicLayout, hasForeign } from './scripts.js';

/** Popularity from which on the name of a provider marks where the domain begins. */
const AFFIX_POPULARITY = 4;

/**
 * The key of `@` without its modifier: 2 (English), q (German), 0 (French). It may stand for the `@` or end the
 * name, except in a year or another number. Any other sign is left to `splitWithoutAt`.
 */
const MAY_BE_AT = /(?<!(?:19|20)\d)2$|q$|(?<!\d)0$|[^a-z0-9.]$/;

/**
 * Reads a text in which the `@` was left out and nothing stands in its place: `usergmail.com`.
 * The longest common provider at its end is taken for the domain.
 *
 * @param text - the trimmed input, without `@`
 */
export function* splitAffix(text: string, index: ProviderIndex): Generator<Interpretation> {
  const inLayout = hasForeign(text);
  const latin = inLayout ? fromCyrillicLayout(text) : text;
  const lower = latin.toLowerCase();
  if (lower.includes('@') || /\s/.test(lower) || lower.length > 100) return;
  // Of hotmail.com the local part is missing, not an @ before mail.com.
  if (index.isKnown(lower.replace(/^www\./, ''))) return;
  for (let at = 1; at < lower.length; at++) {
    const provider = index.providerOf(lower.slice(at));
    if (!provider || provider.popularity < AFFIX_POPULARITY) continue;
    if (MAY_BE_AT.test(lower.slice(0, at))) return;
    const reasons = inLayout
      ? (['keyboard-layout', 'missing-at'] as const)
      : (['missing-at'] as const);
    yield { local: latin.slice(0, at), domain: provider.domain, reasons };
    return;
  }
}
