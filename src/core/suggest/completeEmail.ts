import { NO_OPTIONS, assertInput, MAX_INPUT_UNITS } from '../assertInput.js';
import { checkOptions } from '../options.js';
import { indexFor } from '../providers/index.js';
import type { Provider, TableOptions } from '../providers/index.js';
import { trimSpace, validateWith } from '../syntax/index.js';
import type { EmailOptions } from '../types.js';

/** Default number of completions: reading more takes longer than typing. */
const DEFAULT_COMPLETIONS = 5;

/** Order of completions: the more popular first, then own domains, then those of `countries`, then the shorter. */
function orderFor({ countries = [] }: EmailOptions): (one: Provider, other: Provider) => number {
  const home = new Set(['', ...Array.from(countries, (country) => country.toLowerCase())]);
  const distance = ({ own, country }: Provider) => (own ? 0 : home.has(country) ? 1 : 2);
  return (one, other) =>
    other.popularity - one.popularity ||
    distance(one) - distance(other) ||
    one.domain.length - other.domain.length;
}

/** `completeEmail` for callers with compiled options, see `suggestWith`. */
export function completeWith(
  input: string,
  options: EmailOptions & { readonly limit?: number },
  tables: TableOptions,
): string[] {
  assertInput(input, 'completeEmail');
  if (input.length > MAX_INPUT_UNITS) return [];
  const text = trimSpace(input);
  const at = text.lastIndexOf('@');
  const typed = text.slice(at + 1).toLowerCase();
  if (at < 1 || typed === '') return [];
  const index = indexFor(tables);
  if (index.isKnown(typed)) return [];
  return index
    .beginningWith(typed)
    .filter(({ popularity }) => popularity > 0)
    .sort(orderFor(tables))
    .slice(0, Math.max(0, options.limit ?? DEFAULT_COMPLETIONS))
    .map(({ domain }) => text.slice(0, at + 1) + domain)
    .filter((email) => validateWith(email, options).valid);
}

/**
 * The addresses that an unfinished one may become, the most probable first: for a list of completions.
 *
 * @param input - what was typed so far; nothing is completed before the `@` and one character after it
 * @param options - see {@link EmailOptions}; `limit` is the most to tell, 5 when left out
 * @returns whole addresses; none when the domain is right as it is, or begins like no provider's
 * @throws TypeError when `input` is not a string, or an option can't be right
 * @example
 * completeEmail('ada@yand') // => ['ada@yandex.ru', 'ada@yandex.com', 'ada@yandex.by', 'ada@yandex.kz', 'ada@yandex.ua']
 * completeEmail('ada@gm', { limit: 1 }) // => ['ada@gmail.com']
 * completeEmail('ada@gmail.com') // => []
 */
export function completeEmail(
  input: string,
  options: EmailOptions & { readonly limit?: number } = NO_OPTIONS,
): string[] {
  checkOptions(options);
  return completeWith(input, options, options);
}
