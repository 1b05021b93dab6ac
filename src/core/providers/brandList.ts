import { addTo, lazily } from '../strings/index.js';
import { COMMON, toBrand } from './brand.js';
import type { Brand } from './brand.js';
import { dotlessDomains } from './dotlessDomains.js';
import type { DotlessDomains } from './dotlessDomains.js';
import type { Entry, Provider } from './provider.js';
import type { ScanTier } from './scanIndex.js';
import { soundsOf } from './sounds.js';
import type { Sounds } from './sounds.js';

/** Domains of one name, the most popular first. */
export type Group<OneEntry extends Entry> = readonly [OneEntry, ...OneEntry[]];

/** A tier, and the list that it is of. */
interface ListTier extends ScanTier {
  readonly list: BrandList;
}

/** Brands to be searched. What a search needs is made when it is first asked for, a brand too: few are ever near. */
export interface BrandList {
  names(): Iterable<string>;
  brandOf(name: string): Brand | undefined;
  /** The most popular first, see `forEachNear`. */
  tiers(): readonly ListTier[];
  /** Common brands by the first unit of their name, and by the last one. */
  commonByFirst(unit: number): readonly Brand[];
  commonByLast(unit: number): readonly Brand[];
  /** Names of the common brands by their sound. */
  sounds(): Sounds;
  /** All domains by their letters. */
  dotless(): DotlessDomains;
}

/**
 * Makes a list of brands.
 *
 * @param groups - the domains of each name
 * @param toProvider - makes a provider of a name and one of its domains
 */
export function brandList<OneEntry extends Entry>(
  groups: ReadonlyMap<string, Group<OneEntry>>,
  toProvider: (name: string, entry: OneEntry) => Provider,
): BrandList {
  const brands = new Map<string, Brand>();
  const brandOf = (name: string): Brand | undefined => {
    const entries = groups.get(name);
    if (!entries) return undefined;
    let brand = brands.get(name);
    if (!brand) {
      const providers = entries.map((entry) => toProvider(name, entry));
      brands.set(name, (brand = toBrand(name, providers)));
    }
    return brand;
  };
  const byPopularity = lazily(() => {
    const tiers = new Map<number, [string, ...string[]]>();
    groups.forEach((entries, name) => {
      addTo(tiers, entries[0].popularity, name);
    });
    return [...tiers].sort(([one], [other]) => other - one);
  });
  const common = lazily(() =>
    byPopularity().flatMap(([popularity, names]) => (popularity < COMMON ? [] : names)),
  );
  const commonBy = (unitOf: (name: string) => number) => {
    const found: Brand[][] = [];
    return (unit: number): readonly Brand[] =>
      (found[unit] ??= common()
        .filter((name) => unitOf(name) === unit)
        .map((name) => brandOf(name)!));
  };
  const list: BrandList = {
    names: () => groups.keys(),
    brandOf,
    tiers: lazily(() =>
      byPopularity().map(([popularity, all]) => ({ list, popularity, all, columns: undefined })),
    ),
    commonByFirst: commonBy((name) => name.charCodeAt(0)),
    commonByLast: commonBy((name) => name.charCodeAt(name.length - 1)),
    sounds: lazily(() => soundsOf(common())),
    dotless: lazily(() => dotlessDomains(groups)),
  };
  return list;
}
