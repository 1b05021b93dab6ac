import { lookalikes, realNames } from '../data/lookalikes.js';
import { providers } from '../data/providers.js';
import { checkOptions } from './checkOptions.js';
import { isRealEnding } from './endings.js';
import type { EmailOptions } from './types.js';

/** A domain where people have mailboxes. */
export interface Provider {
  readonly domain: string;
  readonly name: string;
  readonly ending: string;
  /** The domain without its dots, and which letters it has, see `letterMask`. */
  readonly letters: string;
  readonly mask: number;
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
  /** The brands, the most common first. */
  readonly brands: readonly Brand[];
  readonly byName: ReadonlyMap<string, Brand>;
  readonly byDomain: ReadonlyMap<string, Provider>;
  /** The providers by the length of their domain without its dots. */
  readonly byLettersLength: readonly (readonly Provider[])[];
  /** The providers by their domain without its dots. */
  readonly byLetters: ReadonlyMap<string, Provider>;
  /** @returns whether a domain is right as it is */
  isKnown(domain: string): boolean;
  /** @returns whether a text is the beginning of a known domain, and not the whole of it */
  isBeginning(text: string): boolean;
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

function toProvider(domain: string, weight: number, stated?: string): Provider {
  const [name, ending] = splitDomain(domain);
  const last = ending.slice(ending.lastIndexOf('.') + 1);
  const country = stated ?? (last.length === 2 ? last : '');
  const letters = domain.replaceAll('.', '');
  return { domain, name, ending, letters, mask: letterMask(letters), weight, country };
}

/** Reads the packed table: a brand a line, its endings with weight and country. */
function* unpack(): Generator<Provider> {
  for (const line of providers.trim().split('\n')) {
    const [name = '', ...endings] = line.split(' ');
    for (const packed of endings) {
      const at = packed.indexOf('@');
      const rest = at < 0 ? packed : packed.slice(0, at);
      const stated = at < 0 ? undefined : packed.slice(at + 1);
      yield toProvider(`${name}.${rest.slice(0, -1)}`, Number(rest.at(-1)), stated);
    }
  }
}

/** How much likelier a provider is among its own country's people than in the world, in steps of the weight. */
const HOME_WEIGHT = 2;

/** The built-in providers, those of the countries asked for more common. */
function* builtInFor(countries: readonly string[]): Generator<Provider> {
  const home = new Set(countries.map((country) => country.toLowerCase()));
  for (const provider of unpack()) {
    const isHome = provider.weight > 0 && home.has(provider.country);
    yield isHome ? { ...provider, weight: provider.weight + HOME_WEIGHT } : provider;
  }
}

function* fromOptions(options: EmailOptions): Generator<Provider> {
  for (const option of options.domains ?? []) {
    const [given, weight] = typeof option === 'string' ? [option, DEFAULT_WEIGHT] : option;
    yield toProvider(given.trim().toLowerCase(), weight, '');
  }
}

function byNameOf(all: Iterable<Provider>): Map<string, Brand> {
  const brands = new Map<string, Brand & { providers: Provider[]; weight: number }>();
  for (const provider of all) {
    const { name, weight } = provider;
    const brand = brands.get(name);
    if (brand) {
      brand.providers.push(provider);
      brand.weight = Math.max(brand.weight, weight);
    } else brands.set(name, { name, mask: letterMask(name), weight, providers: [provider] });
  }
  return brands;
}

/** Binary search: whether `text` and more is among the `sorted`. */
function beginsOne(text: string, sorted: readonly string[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= text) low = middle + 1;
    else high = middle;
  }
  return sorted[low]?.startsWith(text) ?? false;
}

/** Compiles the tables and the options into what a search needs. */
function buildIndex(options: EmailOptions = {}): ProviderIndex {
  const byDomain = new Map<string, Provider>();
  for (const source of [fromOptions(options), builtInFor(options.countries ?? [])]) {
    for (const each of source) if (!byDomain.has(each.domain)) byDomain.set(each.domain, each);
  }
  const byName = byNameOf(byDomain.values());
  const brands = [...byName.values()].sort((a, b) => b.weight - a.weight);
  const byLettersLength: Provider[][] = [];
  for (const each of byDomain.values()) (byLettersLength[each.letters.length] ??= []).push(each);
  const byLetters = new Map(Array.from(byDomain.values(), (each) => [each.letters, each]));
  const known = new Set(options.knownDomains?.map((domain) => domain.trim().toLowerCase()));
  for (const domain of lookalikes.trim().split(/\s+/)) known.add(domain);
  const isKnown = (domain: string) =>
    byDomain.has(domain) ||
    known.has(domain) ||
    (realNames.test(domain) && isRealEnding(splitDomain(domain)[1]));
  let sorted: readonly string[] | undefined;
  const isBeginning = (text: string) =>
    beginsOne(text, (sorted ??= [...byDomain.keys(), ...known].sort()));
  return { brands, byName, byDomain, byLetters, byLettersLength, isKnown, isBeginning };
}

let builtIn: ProviderIndex | undefined;
const compiled = new WeakMap<EmailOptions, ProviderIndex>();

/**
 * The index for some options, compiled at the first call and kept: that of the built-in tables for
 * good, any other as long as its options object lives.
 *
 * @throws TypeError for an option that can't be right
 */
export function indexFor(options: EmailOptions): ProviderIndex {
  const { domains, knownDomains, countries } = options;
  if (!domains?.length && !knownDomains?.length && !countries?.length) {
    return (builtIn ??= buildIndex());
  }
  let index = compiled.get(options);
  if (!index) {
    checkOptions(options);
    compiled.set(options, (index = buildIndex(options)));
  }
  return index;
}
