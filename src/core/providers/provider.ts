import { splitDomain } from '../domain/index.js';
import type { EmailOptions } from '../types.js';

/** What a search needs to know of a domain before a provider is made of it. */
export interface Entry {
  readonly suffix: string;
  /** How common it is, on a log scale: each step about a factor 3. 0 is never suggested. */
  readonly popularity: number;
}

/** A domain where people have mailboxes. */
export interface Provider extends Entry {
  readonly domain: string;
  readonly name: string;
  /** Whether the options brought it. */
  readonly own?: boolean;
  /** ISO country code of its users, or '' for the world. */
  readonly country: string;
}

/** Popularity of a provider that the options bring without a weight: a national provider's. */
const DEFAULT_POPULARITY = 6;

/** A provider that the options bring. */
export function ownProvider(domain: string, popularity: number): Provider {
  const [name, suffix] = splitDomain(domain);
  return { domain, name, suffix, popularity, country: '', own: true };
}

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
