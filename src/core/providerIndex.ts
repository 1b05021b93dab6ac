import { lookalikes, realNames } from '../data/lookalikes.js';
import { providers } from '../data/providers.js';
import { isRealEnding } from './endings.js';
import type { EmailOptions } from './types.js';

/** A domain where people have mailboxes. */
export interface Provider {
  readonly domain: string;
  readonly name: string;
  readonly ending: string;
  /** How common it is, on a log scale: each step about a factor 3. 0 is never suggested. */
  readonly weight: number;
  /** ISO country code of its users, or '' for the world. */
  readonly country: string;
}

/** One name and the providers that share it. */
export interface Brand {
  readonly name: string;
  /** Which letters the name has, a bit a letter. */
  readonly mask: number;
  /** The weight of its most common provider. */
  readonly weight: number;
  readonly providers: readonly Provider[];
}

/** Everything that a search needs, compiled once from the tables and the options. */
export interface ProviderIndex {
  readonly brands: readonly Brand[];
  readonly byName: ReadonlyMap<string, Brand>;
  readonly byDomain: ReadonlyMap<string, Provider>;
  /** @returns whether a domain is right as it is */
  isKnown(domain: string): boolean;
}

/** The weight of a provider that the options bring without one: a national provider's. */
const DEFAULT_WEIGHT = 6;

/** @returns which letters a text has: bits 0 to 25 for letters, the others shared by digits and signs */
export function letterMask(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    mask |= 1 << (unit > 96 && unit < 123 ? unit - 97 : 26 + (unit % 6));
  }
  return mask;
}

/** @returns the name and the ending of a domain: what stands before and after its first dot */
export function splitDomain(domain: string): [name: string, ending: string] {
  const dot = domain.indexOf('.');
  return dot < 0 ? [domain, ''] : [domain.slice(0, dot), domain.slice(dot + 1)];
}

/** Reads the packed table: a brand a line, its endings with weight and country. */
function* unpack(): Generator<Provider> {
  for (const line of providers.trim().split('\n')) {
    const [name = '', ...endings] = line.split(' ');
    for (const packed of endings) {
      const [, ending = '', weight, stated] = /^(.+?)(\d)(?:@(..))?$/.exec(packed) ?? [];
      const last = ending.slice(ending.lastIndexOf('.') + 1);
      const country = stated ?? (last.length === 2 ? last : '');
      yield { domain: `${name}.${ending}`, name, ending, weight: Number(weight), country };
    }
  }
}

function* fromOptions(options: EmailOptions): Generator<Provider> {
  for (const option of options.domains ?? []) {
    const [given, weight] = typeof option === 'string' ? [option, DEFAULT_WEIGHT] : option;
    const domain = given.trim().toLowerCase();
    const [name, ending] = splitDomain(domain);
    yield { domain, name, ending, weight, country: '' };
  }
}

/** Compiles the tables and the options into what a search needs. */
export function buildIndex(options: EmailOptions = {}): ProviderIndex {
  const byDomain = new Map<string, Provider>();
  const byName = new Map<string, Brand>();
  for (const source of [fromOptions(options), unpack()]) {
    for (const provider of source) {
      if (byDomain.has(provider.domain)) continue;
      byDomain.set(provider.domain, provider);
      const { name } = provider;
      const before = byName.get(name);
      byName.set(name, {
        name,
        mask: letterMask(name),
        weight: Math.max(provider.weight, before?.weight ?? 0),
        providers: [...(before?.providers ?? []), provider],
      });
    }
  }
  const known = new Set(options.knownDomains?.map((domain) => domain.trim().toLowerCase()));
  const real = new Set(lookalikes.trim().split(/\s+/));
  const isKnown = (domain: string) => 
    byDomain.has(domain) ||
    real.has(domain) ||
    known.has(domain) ||
    (realNames.test(domain) && isRealEnding(splitDomain(domain)[1]));
  return { brands: [...byName.values()], byName, byDomain, isKnown };
}

let builtIn: ProviderIndex | undefined;

/** @returns the index of the built-in tables, compiled at the first call and kept */
export const defaultIndex = (): ProviderIndex => (builtIn ??= buildIndex());
