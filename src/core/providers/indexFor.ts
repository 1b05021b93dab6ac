import { lazily } from '../strings/index.js';
import type { EmailOptions } from '../types.js';
import { builtInBrands } from './builtInBrands.js';
import type { Dictionary } from './dictionary.js';
import { homeBrands, ownBrands } from './layers.js';
import { popularitiesOf } from './provider.js';
import { firstOf, toIndex } from './providerIndex.js';
import type { ProviderIndex } from './providerIndex.js';

/** Options, and what makes a dictionary of own domains that are too many to scan. */
export interface TableOptions extends EmailOptions {
  readonly toDictionary?: (
    own: Map<string, number>,
    isBuiltIn: (name: string) => boolean,
  ) => Dictionary | undefined;
}

/** Puts what options bring beside the built-in table. */
function layer(options: TableOptions): ProviderIndex {
  const { knownDomains = [], countries = [], toDictionary } = options;
  const own = popularitiesOf(options);
  const builtIn = builtInBrands();
  const lists = isEmpty(countries) ? [builtIn] : [homeBrands(countries), builtIn];
  const dictionary = toDictionary?.(own, (name) => builtIn.brandOf(name) !== undefined);
  if (own.size) lists.unshift(ownBrands(own, (name) => firstOf(lists, name)));
  const known = new Set(own.keys());
  for (const domain of knownDomains) known.add(domain.trim().toLowerCase());
  return toIndex({ lists, own, known, dictionary });
}

const builtIn = lazily(() => layer({}));
const compiled = new WeakMap<EmailOptions, ProviderIndex>();

/** Whether a list is missing or empty. */
function isEmpty(list: Iterable<unknown> | undefined): boolean {
  return list === undefined || list[Symbol.iterator]().next().done === true;
}

/**
 * The index for some options, compiled at the first call. The default one is kept for good, any other as long as
 * its options object lives.
 *
 * @param options - looked at by `checkOptions`
 */
export function indexFor(options: TableOptions): ProviderIndex {
  const { domains, knownDomains, countries } = options;
  if (isEmpty(domains) && isEmpty(knownDomains) && isEmpty(countries)) return builtIn();
  let index = compiled.get(options);
  if (!index) compiled.set(options, (index = layer(options)));
  return index;
}
