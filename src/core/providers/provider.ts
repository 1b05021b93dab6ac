import { providers } from '../../data/providers.js';
import { splitDomain } from '../domain/index.js';
import type { EmailOptions } from '../types.js';

/** A domain where people have mailboxes. */
export interface Provider {
  readonly domain: string;
  readonly name: string;
  readonly suffix: string;
  /** How common it is, on a log scale: each step about a factor 3. 0 is never suggested. */
  readonly popularity: number;
  /** Whether the options brought it. */
  readonly own?: boolean;
  /** ISO country code of its users, or '' for the world. */
  readonly country: string;
}

/** Popularity of a provider that the options bring without a weight: a national provider's. */
const DEFAULT_POPULARITY = 6;

function toProvider(domain: string, popularity: number, stated?: string): Provider {
  const [name, suffix] = splitDomain(domain);
  const last = suffix.slice(suffix.lastIndexOf('.') + 1);
  const country = stated ?? (last.length === 2 ? last : '');
  return { domain, name, suffix, popularity, country };
}

/** Reads the packed table: a suffix with popularity and country a line, then the names. */
function* unpack(): Generator<Provider> {
  for (const line of providers.trim().split('\n')) {
    const [packed = '', ...names] = line.split(' ');
    const [suffix = '', country] = packed.split('@');
    for (const name of names) {
      yield toProvider(`${name}.${suffix.slice(0, -1)}`, Number(suffix.at(-1)), country);
    }
  }
}

/** How much likelier a provider is among its own country's people than in the world, in steps of popularity. */
const HOME_POPULARITY = 3;

/** The built-in providers, those of the countries asked for more common. */
export function* builtInFor(countries: Iterable<string>): Generator<Provider> {
  const home = new Set(Array.from(countries, (country) => country.toLowerCase()));
  for (const provider of unpack()) {
    const isHome = provider.popularity > 0 && home.has(provider.country);
    yield isHome ? { ...provider, popularity: provider.popularity + HOME_POPULARITY } : provider;
  }
}

/** A provider that the options bring. */
export const ownProvider = (domain: string, popularity: number): Provider => ({
  ...toProvider(domain, popularity, ''),
  own: true,
});

/** The domains that the options bring, and how popular they are: of one that is there twice, the first. */
export function popularitiesOf({ domains = [] }: EmailOptions): Map<string, number> {
  const popularities = new Map<string, number>();
  for (const option of domains) {
    const [given, weight] = typeof option === 'string' ? [option, DEFAULT_POPULARITY] : option;
    const domain = given.trim().toLowerCase();
    if (!popularities.has(domain)) popularities.set(domain, weight);
  }
  return popularities;
}
