import { realNames } from '../../data/realNames.js';
import { isRealSuffix, splitDomain } from '../domain/index.js';
import { beginsOne, lazily } from '../strings/index.js';
import type { Brand } from './brand.js';
import type { BrandList } from './brandList.js';
import { beginsBuiltIn, builtInBeginningWith, isBuiltIn } from './builtInBrands.js';
import type { Dictionary } from './dictionary.js';
import { forEachWithLetters } from './dotlessDomains.js';
import type { Provider } from './provider.js';
import { forEachNear } from './scanIndex.js';
import type { Budget, TypedName } from './scanIndex.js';

/** All that a search needs: the built-in table, and beside it what the options bring. */
export interface ProviderIndex {
  /** The brands, list by list: a brand of one list is hidden where an earlier list has its name. */
  readonly lists: readonly BrandList[];
  /** Own domains that are too many for the scan. */
  readonly dictionary: Dictionary | undefined;
  brandOf(name: string): Brand | undefined;
  providerOf(domain: string): Provider | undefined;
  /** The providers whose domain begins with a text: own ones first, then in the order of the table. */
  beginningWith(text: string): Provider[];
  /** Visits the brands whose name is near to a typed one, see `forEachNear`. */
  near(typed: TypedName, budget: Budget, visit: (brand: Brand) => void): void;
  /** The common brands whose name begins or ends with a unit. */
  commonByFirst(unit: number): readonly Brand[];
  commonByLast(unit: number): readonly Brand[];
  /** The common brands with a phonetic key, and what the keys begin with, see `phoneticKey`. */
  commonBySound(key: string): readonly Brand[];
  readonly soundBeginnings: { has(key: string): boolean };
  /** Whether a provider's domain has these letters, see `letterMask`. */
  hasLetters(mask: number): boolean;
  /**
   * Visits the providers whose domain has nearly the same letters, dots left aside.
   *
   * @param most - how many letters may differ
   * @param popularity - of the rarest that are visited
   */
  withLetters(
    letters: string,
    most: number,
    popularity: number,
    visit: (provider: Provider, letters: string) => void,
  ): void;
  /** Whether a domain is right as it is. */
  isKnown(domain: string): boolean;
  /** Whether a text is the beginning of a known domain, but not all of it. */
  isBeginning(text: string): boolean;
}

/** Domains up to this length are not taken for real by their name alone. */
const SHORTEST_REAL = 7;

/** What options bring beside the built-in table. */
export interface Brought {
  /** Earlier lists hide what later ones have of the same name. */
  readonly lists: readonly BrandList[];
  readonly own: ReadonlyMap<string, number>;
  readonly known: ReadonlySet<string>;
  readonly dictionary: Dictionary | undefined;
}

/** The brand of a name in the first of the lists that has it. */
export const firstOf = (lists: readonly BrandList[], name: string): Brand | undefined => {
  for (const list of lists) {
    const brand = list.brandOf(name);
    if (brand) return brand;
  }
  return undefined;
};

/** Makes an index of lists of brands: nothing of them is read again or copied. */
export function toIndex({ lists, own, known, dictionary }: Brought): ProviderIndex {
  const brandOf = (name: string) => firstOf(lists, name) ?? dictionary?.brandOf(name);
  const find = (name: string, suffix: string) =>
    firstOf(lists, name)?.providers.find((provider) => provider.suffix === suffix);
  const isShown = (brand: Brand) => lists.length < 2 || brand === brandOf(brand.name);
  const common = <Key>(brandsOf: (list: BrandList, key: Key) => readonly Brand[]) => {
    if (lists.length < 2) return (key: Key) => brandsOf(lists[0]!, key);
    const kept = new Map<Key, readonly Brand[]>();
    return (key: Key) => {
      let brands = kept.get(key);
      if (!brands) {
        brands = lists.flatMap((list) => brandsOf(list, key)).filter(isShown);
        kept.set(key, brands);
      }
      return brands;
    };
  };
  const tiers = lazily(() =>
    lists.flatMap((list) => list.tiers()).sort((a, b) => b.popularity - a.popularity),
  );
  const sorted = lazily(() => [...known].sort());
  return {
    lists,
    dictionary,
    brandOf,
    providerOf(domain) {
      const dot = domain.indexOf('.');
      if (dot < 0) return undefined;
      return find(domain.slice(0, dot), domain.slice(dot + 1)) ?? dictionary?.providerOf(domain);
    },
    beginningWith(text) {
      const found: Provider[] = [];
      for (const domain of own.keys()) {
        if (domain.startsWith(text)) found.push(find(...splitDomain(domain))!);
      }
      builtInBeginningWith(text, (name, suffix) => {
        const provider = find(name, suffix)!;
        if (!provider.own) found.push(provider);
      });
      if (dictionary) found.push(...dictionary.beginningWith(text));
      return found;
    },
    near(typed, budget, visit) {
      forEachNear(typed, tiers(), budget, (name, { list }) => {
        const brand = list.brandOf(name)!;
        if (isShown(brand)) visit(brand);
      });
      dictionary?.forEachNear(typed, budget, visit);
    },
    commonByFirst: common((list, unit: number) => list.commonByFirst(unit)),
    commonByLast: common((list, unit: number) => list.commonByLast(unit)),
    commonBySound: (key) =>
      lists
        .flatMap((list) => (list.sounds().names.get(key) ?? []).map((name) => list.brandOf(name)!))
        .filter(isShown),
    soundBeginnings: { has: (key) => lists.some((list) => list.sounds().beginnings.has(key)) },
    hasLetters: (mask) => lists.some((list) => list.dotless().masks.has(mask)),
    withLetters(letters, most, popularity, visit) {
      for (const list of lists) {
        forEachWithLetters(letters, most, popularity, list.dotless(), (each) => {
          // An earlier list may have made it rarer.
          const provider = find(each.name, each.suffix)!;
          if (provider.popularity >= popularity) visit(provider, each.letters);
        });
      }
    },
    isKnown: (domain) =>
      known.has(domain) ||
      isBuiltIn(domain) ||
      dictionary?.has(domain) ||
      (domain.length > SHORTEST_REAL &&
        realNames.test(domain) &&
        isRealSuffix(splitDomain(domain)[1])),
    isBeginning: (text) =>
      (known.size > 0 && beginsOne(text, sorted())) ||
      dictionary?.isBeginning(text) ||
      beginsBuiltIn(text),
  };
}
