import { lookalikes, realNames } from '../data/lookalikes.js';
import { checkOptions } from './checkOptions.js';
import { isRealEnding } from './endings.js';
import { letterMask } from './letterMask.js';
import { builtInFor, fromOptions } from './provider.js';
import type { Provider } from './provider.js';
import { splitDomain } from './splitDomain.js';
import type { EmailOptions } from './types.js';

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
  /** Their weights, and the lengths and letters of their names, side by side for a quick look. */
  readonly weights: Float32Array;
  readonly lengths: Uint8Array;
  readonly masks: Int32Array;
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
  return {
    brands,
    weights: Float32Array.from(brands, ({ weight }) => weight),
    lengths: Uint8Array.from(brands, ({ name }) => name.length),
    masks: Int32Array.from(brands, ({ mask }) => mask),
    byName,
    byDomain,
    byLetters,
    byLettersLength,
    isKnown,
    isBeginning,
  };
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
