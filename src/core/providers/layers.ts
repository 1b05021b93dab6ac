import { brandList } from './brandList.js';
import type { BrandList, Group } from './brandList.js';
import type { Brand } from './brand.js';
import { ownProvider } from './provider.js';
import type { Entry, Provider } from './provider.js';
import { builtInLines, countryOf, tableLines, toProvider } from './providerTable.js';
import type { TableLine } from './providerTable.js';

/** How much likelier a provider is among its own country's people than in the world, in steps of popularity. */
const HOME_POPULARITY = 3;

/** Lists for so many sets of countries are kept: a form serves few. */
const MOST_KEPT = 20;
const kept = new Map<string, BrandList>();

/** The built-in brands that some of the countries have providers of, these more popular than in the world. */
export function homeBrands(countries: Iterable<string>): BrandList {
  const home = new Set(Array.from(countries, (country) => country.toLowerCase()));
  const key = [...home].sort().join();
  let list = kept.get(key);
  if (!list) {
    const raised = new Map<TableLine, TableLine>();
    for (const line of tableLines()) {
      const popularity = line.popularity + HOME_POPULARITY;
      if (home.has(countryOf(line))) raised.set(line, { ...line, popularity });
    }
    const groups = new Map<string, Group<TableLine>>();
    for (const { words } of raised.keys()) {
      for (const name of words.slice(1)) {
        const lines = builtInLines().get(name)!;
        groups.set(name, sorted(lines.map((line) => raised.get(line) ?? line)));
      }
    }
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, (list = brandList(groups, toProvider)));
  }
  return list;
}

/**
 * The brands of own domains, those of the lists below with the same name among their providers.
 *
 * @param own - the popularity of each domain
 * @param below - finds a brand of those lists
 */
export function ownBrands(
  own: ReadonlyMap<string, number>,
  below: (name: string) => Brand | undefined,
): BrandList {
  const groups = new Map<string, Provider[]>();
  for (const [domain, popularity] of own) {
    const provider = ownProvider(domain, popularity);
    const group = groups.get(provider.name);
    if (group) group.push(provider);
    else groups.set(provider.name, [provider]);
  }
  const merged = new Map<string, Group<Provider>>();
  for (const [name, group] of groups) {
    const others = below(name)?.providers.filter(({ domain }) => !own.has(domain)) ?? [];
    merged.set(name, sorted([...group, ...others]));
  }
  return brandList(merged, (_, provider) => provider);
}

const sorted = <OneEntry extends Entry>(entries: OneEntry[]): Group<OneEntry> =>
  entries.sort((a, b) => b.popularity - a.popularity) as [OneEntry, ...OneEntry[]];
