import { lookalikes } from '../../data/lookalikes.js';
import { realNames } from '../../data/realNames.js';
import { isRealSuffix, splitDomain } from '../domain/index.js';
import { beginsOne } from '../strings/index.js';
import type { EmailOptions } from '../types.js';
import { COMMON, toBrands } from './brand.js';
import type { Brand } from './brand.js';
import type { Dictionary } from './dictionary.js';
import { dotlessDomains } from './dotlessDomains.js';
import type { DotlessDomains } from './dotlessDomains.js';
import { builtInFor, ownProvider, popularitiesOf } from './provider.js';
import type { Provider } from './provider.js';
import { forEachNear, toScanIndex } from './scanIndex.js';
import type { Budget, ScanIndex, TypedName } from './scanIndex.js';

/** All that a search needs, compiled once from tables and options. */
export interface ProviderIndex extends ScanIndex {
  /** Common brands by the first unit of their name, by the last one, and by phonetic key. */
  readonly commonByFirst: ReadonlyMap<number, readonly Brand[]>;
  readonly commonByLast: ReadonlyMap<number, readonly Brand[]>;
  readonly commonBySound: ReadonlyMap<string, readonly Brand[]>;
  /** All beginnings of those phonetic keys. */
  readonly soundBeginnings: ReadonlySet<string>;
  readonly byDomain: ReadonlyMap<string, Provider>;
  /** Providers by the letters of their domain. Made at the first call: few typos are of the dots. */
  dotless(): DotlessDomains;
  /** Own domains that are too many for the scan. */
  readonly dictionary: Dictionary | undefined;
  brandOf(name: string): Brand | undefined;
  providerOf(domain: string): Provider | undefined;
  /** Visits the brands whose name is near to a typed one, see `forEachNear`. */
  near(typed: TypedName, budget: Budget, visit: (brand: Brand) => void): void;
  /** Whether a domain is right as it is. */
  isKnown(domain: string): boolean;
  /** Whether a text is the beginning of a known domain, but not all of it. */
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

/** Domains up to this length are not taken for real by their name alone. */
const SHORTEST_REAL = 7;

/** Options, and what makes a dictionary of own domains that are too many to scan. */
export interface TableOptions extends EmailOptions {
  readonly toDictionary?: (
    own: Map<string, number>,
    builtIn: readonly Provider[],
  ) => Dictionary | undefined;
}

/** Compiles tables and options. */
function buildIndex(options: TableOptions = {}): ProviderIndex {
  const own = popularitiesOf(options);
  const builtIn = [...builtInFor(options.countries ?? [])];
  const dictionary = options.toDictionary?.(own, builtIn);
  const byDomain = new Map<string, Provider>();
  for (const [domain, popularity] of own) byDomain.set(domain, ownProvider(domain, popularity));
  for (const each of builtIn) if (!byDomain.has(each.domain)) byDomain.set(each.domain, each);
  const byName = toBrands(byDomain.values());
  const scan = toScanIndex(byName.values());
  const common = scan.brands.filter(({ popularity }) => popularity >= COMMON);
  const known = new Set(byDomain.keys());
  for (const domain of options.knownDomains ?? []) known.add(domain.trim().toLowerCase());
  for (const line of lookalikes.trim().split('\n')) {
    const [suffix, ...names] = line.split(' ');
    for (const name of names) known.add(`${name}.${suffix}`);
  }
  const isKnown = (domain: string) =>
    known.has(domain) ||
    dictionary?.has(domain) ||
    (domain.length > SHORTEST_REAL &&
      realNames.test(domain) &&
      isRealSuffix(splitDomain(domain)[1]));
  let sorted: readonly string[] | undefined;
  let dotless: DotlessDomains | undefined;
  const isBeginning = (text: string) =>
    beginsOne(text, (sorted ??= [...known].sort())) || !!dictionary?.isBeginning(text);
  return {
    ...scan,
    commonByFirst: groupBy(common, ({ name }) => name.charCodeAt(0)),
    commonByLast: groupBy(common, ({ name }) => name.charCodeAt(name.length - 1)),
    commonBySound: groupBy(common, ({ sound }) => sound),
    soundBeginnings: new Set(
      common.flatMap(({ sound }) => Array.from(sound, (_, i) => sound.slice(0, i + 1))),
    ),
    byDomain,
    dictionary,
    brandOf: (name) => byName.get(name) ?? dictionary?.brandOf(name),
    providerOf: (domain) => byDomain.get(domain) ?? dictionary?.providerOf(domain),
    near(typed, budget, visit) {
      forEachNear(typed, scan, budget, visit);
      dictionary?.forEachNear(typed, budget, visit);
    },
    dotless: () => (dotless ??= dotlessDomains(byDomain.values())),
    isKnown,
    isBeginning,
  };
}

let builtIn: ProviderIndex | undefined;
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
  if (isEmpty(domains) && isEmpty(knownDomains) && isEmpty(countries)) {
    return (builtIn ??= buildIndex());
  }
  let index = compiled.get(options);
  if (!index) {
    compiled.set(options, (index = buildIndex(options)));
  }
  return index;
}
