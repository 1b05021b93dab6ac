import { lookalikes } from '../data/lookalikes.js';
import { realNames } from '../data/realNames.js';
import { byNameOf, COMMON_WEIGHT } from './brand.js';
import type { Brand } from './brand.js';
import { isRealEnding } from './endings.js';
import type { Dictionary } from './dictionary.js';
import { builtInFor, ownProvider, weightsOf } from './provider.js';
import { letteredDomains } from './letteredDomains.js';
import type { LetteredDomains } from './letteredDomains.js';
import { edgesOf, pairMask } from './letterMask.js';
import type { Provider } from './provider.js';
import { beginsOne } from './sortedTexts.js';
import { splitDomain } from './splitDomain.js';
import type { EmailOptions } from './types.js';

/** The brands of one weight. */
interface Tier {
  readonly weight: number;
  /** Where in `ProviderIndex.brands` those begin whose name has so many letters, and where they end. */
  readonly starts: readonly number[];
}

/** Everything that a search needs, compiled once from the tables and the options. */
export interface ProviderIndex {
  /** The brands, the most common first, and of those that are as common, the shortest. */
  readonly brands: readonly Brand[];
  readonly tiers: readonly Tier[];
  /** The common ones by the first unit of their name, by its last one, and by how it sounds. */
  readonly commonByFirst: ReadonlyMap<number, readonly Brand[]>;
  readonly commonByLast: ReadonlyMap<number, readonly Brand[]>;
  readonly commonBySound: ReadonlyMap<string, readonly Brand[]>;
  /** What the sounds of their names begin with. */
  readonly soundBeginnings: ReadonlySet<string>;
  /** The letters of their names, side by side for a quick look. */
  readonly masks: Int32Array;
  /** Their first two letters and their last two, two numbers a name: see `edgesOf`. */
  readonly edges: Int32Array;
  /** Their pairs of letters, two numbers a name: see `pairMask`. */
  readonly pairs: Int32Array;
  readonly byDomain: ReadonlyMap<string, Provider>;
  /** @returns the providers by the letters of their domain; made when first asked for, as few slips are of the dots */
  lettered(): LetteredDomains;
  /** The domains of one's own that are too many for all of the above. */
  readonly dictionary: Dictionary | undefined;
  brandOf(name: string): Brand | undefined;
  providerOf(domain: string): Provider | undefined;
  /** @returns whether a domain is right as it is */
  isKnown(domain: string): boolean;
  /** @returns whether a text is the beginning of a known domain, and not the whole of it */
  isBeginning(text: string): boolean;
}

function groupBy<Key>(brands: readonly Brand[], keyOf: (brand: Brand) => Key): Map<Key, Brand[]> {
  const groups = new Map<Key, Brand[]>();
  for (const brand of brands) {
    const key = keyOf(brand);
    const group = groups.get(key);
    if (group) group.push(brand);
    else groups.set(key, [brand]);
  }
  return groups;
}

/** No domain of so many letters is real by a rule: hotel.ru is. */
const SHORTEST_REAL = 7;

/** Where each weight and each length begins, among brands that are sorted by both. */
function tiersOf(brands: readonly Brand[]): Tier[] {
  const tiers: (Tier & { starts: number[] })[] = [];
  brands.forEach(({ weight, name }, i) => {
    let tier = tiers.at(-1);
    if (tier?.weight !== weight) tiers.push((tier = { weight, starts: [] }));
    while (tier.starts.length <= name.length) tier.starts.push(i);
  });
  tiers.forEach(({ starts }, i) => starts.push(tiers[i + 1]?.starts[0] ?? brands.length));
  return tiers;
}

/** Options, and who takes the domains out of them that are too many to be gone through. */
export interface TableOptions extends EmailOptions {
  readonly toDictionary?: (
    own: Map<string, number>,
    builtIn: readonly Provider[],
  ) => Dictionary | undefined;
}

/** Compiles the tables and the options into what a search needs. */
function buildIndex(options: TableOptions = {}): ProviderIndex {
  const own = weightsOf(options);
  const builtIn = [...builtInFor(options.countries ?? [])];
  const dictionary = options.toDictionary?.(own, builtIn);
  const byDomain = new Map<string, Provider>();
  for (const [domain, weight] of own) byDomain.set(domain, ownProvider(domain, weight));
  for (const each of builtIn) if (!byDomain.has(each.domain)) byDomain.set(each.domain, each);
  const byName = byNameOf(byDomain.values());
  const brands = [...byName.values()].sort(
    (a, b) => b.weight - a.weight || a.name.length - b.name.length,
  );
  const common = brands.filter(({ weight }) => weight >= COMMON_WEIGHT);
  const known = new Set(byDomain.keys());
  for (const domain of options.knownDomains ?? []) known.add(domain.trim().toLowerCase());
  for (const line of lookalikes.trim().split('\n')) {
    const [ending, ...names] = line.split(' ');
    for (const name of names) known.add(`${name}.${ending}`);
  }
  const isKnown = (domain: string) =>
    known.has(domain) ||
    dictionary?.has(domain) ||
    (domain.length > SHORTEST_REAL &&
      realNames.test(domain) &&
      isRealEnding(splitDomain(domain)[1]));
  let sorted: readonly string[] | undefined;
  let lettered: LetteredDomains | undefined;
  const isBeginning = (text: string) =>
    beginsOne(text, (sorted ??= [...known].sort())) || !!dictionary?.isBeginning(text);
  return {
    brands,
    commonByFirst: groupBy(common, ({ name }) => name.charCodeAt(0)),
    commonByLast: groupBy(common, ({ name }) => name.charCodeAt(name.length - 1)),
    commonBySound: groupBy(common, ({ sound }) => sound),
    soundBeginnings: new Set(
      common.flatMap(({ sound }) => Array.from(sound, (_, i) => sound.slice(0, i + 1))),
    ),
    tiers: tiersOf(brands),
    masks: Int32Array.from(brands, ({ mask }) => mask),
    edges: Int32Array.from(brands.flatMap(({ name }) => edgesOf(name))),
    pairs: Int32Array.from(brands.flatMap(({ name }) => pairMask(name))),
    byDomain,
    dictionary,
    brandOf: (name) => byName.get(name) ?? dictionary?.brandOf(name),
    providerOf: (domain) => byDomain.get(domain) ?? dictionary?.providerOf(domain),
    lettered: () => (lettered ??= letteredDomains(byDomain.values())),
    isKnown,
    isBeginning,
  };
}

let builtIn: ProviderIndex | undefined;
const compiled = new WeakMap<EmailOptions, ProviderIndex>();

/** A list without an entry, or none. */
function isEmpty(list: Iterable<unknown> | undefined): boolean {
  return list === undefined || list[Symbol.iterator]().next().done === true;
}

/**
 * The index for some options, compiled at the first call and kept: that of the built-in tables for
 * good, any other as long as its options object lives.
 *
 * @param options - looked at by `checkOptions`
 */
export function indexFor(options: TableOptions): ProviderIndex {
  const { domains, knownDomains, countries } = options;
  if (isEmpty(domains) && isEmpty(knownDomains) && isEmpty(countries)) {
    return (builtIn ??= buildIndex());
  }
  let index = compiled.get(options);
  if (!index) {
    compiled.set(options, (index = buildIndex(options)));
  }
  return index;
}
