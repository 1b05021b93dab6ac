import { addTo } from '../strings/index.js';
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
        const lines = builtInLines()
          .get(name)!
          .map((line) => raised.get(line) ?? line);
        sort(lines);
        groups.set(name, lines as [TableLine]);
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
  const groups = new Map<string, [Provider, ...Provider[]]>();
  for (const [domain, popularity] of own) {
    const provider = ownProvider(domain, popularity);
    addTo(groups, provider.name, provider);
  }
  for (const [name, group] of groups) {
    for (const provider of below(name)?.providers ?? []) {
      if (!own.has(provider.domain)) group.push(provider);
    }
    sort(group);
  }
  return brandList(groups, (_, provider) => provider);
}

const sort = (entries: Entry[]) => entries.sort((a, b) => b.popularity - a.popularity);
