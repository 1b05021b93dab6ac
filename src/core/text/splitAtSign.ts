import type { SuggestionReason } from '../types.js';

/** One way to split a text into local part and domain. */
export interface Split {
  readonly local: string;
  readonly domain: string;
  readonly reason: SuggestionReason | null;
  /** A guess that counts only if it leads to a provider. */
  readonly guess?: boolean;
}

/**
 * What people type instead of `@`: the same key in other layouts (`"` Russian and British, `'` British, `²` and `à`
 * French, `ò` Italian), the keys beside 2, and spelt-out forms. German `q` is left out: it is a letter.
 */
const INSTEAD_OF_AT =
  /[([{](?:a|at|собака|arroba)[)\]}]|\s(?:at|собака|arroba)\s|["'#№!$&*=|~^²àò®©€]/giu;

/**
 * Most signs that are tried. Each is an interpretation of its own, so a thousand of them would take too long.
 */
const MOST_SIGNS = 6;

/**
 * Ways to read a text that has no `@`, where something stands in its place.
 *
 * @param text - cleaned and unwrapped
 */
export function splitWithoutAt(text: string): Split[] {
  const splits: Split[] = [];
  const signs = [...text.matchAll(INSTEAD_OF_AT)];
  if (signs.length > MOST_SIGNS) return splits;
  for (const match of signs) {
    const local = text.slice(0, match.index);
    const domain = text.slice(match.index + match[0].length);
    if (local && domain) splits.push({ local, domain, reason: 'missing-at' });
  }
  return splits;
}

/**
 * Ways to read a text that has one `@` or several: the typo is a doubled one, one at either end,
 * or the domain was entered twice.
 *
 * @param text - cleaned and unwrapped, with at least one `@`
 */
export function splitAtSign(text: string): Split[] {
  const parts = text.split('@');
  if (parts.length === 2) return [{ local: parts[0]!, domain: parts[1]!, reason: null }];
  const filled = parts.filter((part) => part.trim() !== '');
  const [local = '', domain = '', ...rest] = filled;
  if (filled.length === 2) return [{ local, domain, reason: 'extra-at' }];
  if (rest.length > 0 && rest.every((part) => part.toLowerCase() === domain.toLowerCase())) {
    return [{ local, domain, reason: 'repeated-domain' }];
  }
  if (filled.length === 3) {
    // ann@gmail@com: the second @ stands for a dot. ann@smith@mail.ru stays in doubt.
    return [{ local, domain: `${domain}.${rest[0]}`, reason: 'extra-at', guess: true }];
  }
  return [];
}
