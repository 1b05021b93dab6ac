import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { madeUpDomains } from '../tools/madeUpDomains.js';
import { leastScore } from '../../src/core/model/posterior.js';
import { costWithin, scoreOf } from '../../src/core/model/score.js';
import { readTyped } from '../../src/core/model/typedDomain.js';
import { Dictionary, toDictionary } from '../../src/core/providers/dictionary.js';
import { TopCandidates } from '../../src/core/search/topCandidates.js';
import { editDistance } from '../../src/core/strings/editDistance.js';

const domains = madeUpDomains(3000, 11);
const dictionary = new Dictionary(new Map(domains.map((domain, i) => [domain, i % 10])));

/** The names that a search visits, in their order; the top candidates narrow it if what it visits is added. */
function visited(domain: string, narrows: boolean): string {
  const typed = readTyped(domain);
  const top = new TopCandidates(leastScore({}));
  const names: string[] = [];
  const budget = (popularity: number) => costWithin(top.least, typed.prior, popularity);
  dictionary.forEachNear(typed, budget, (brand) => {
    names.push(brand.name);
    if (!narrows) return;
    const nameCost = editDistance(brand.name, typed.name);
    for (const provider of brand.providers) {
      const suffixCost = typed.suffixCost(provider.suffix);
      const score = scoreOf(typed.prior, provider.popularity, nameCost + suffixCost);
      top.add({ provider, kind: 'name', nameCost, suffixCost, score });
    }
  });
  return `${domain}: ${names.join(' ')}`;
}

/** Every twentieth domain, mistyped in one way or another. */
const typed = domains
  .filter((_, i) => i % 20 === 0)
  .map((domain, i) => {
    const dot = domain.indexOf('.');
    const [name, suffix] = [domain.slice(0, dot), domain.slice(dot)];
    const middle = name.length >> 1;
    return [
      name.slice(1) + suffix,
      `${name.slice(0, middle)}${name.slice(middle + 1)}${suffix}`,
      `${name.slice(0, middle)}x${name.slice(middle)}${suffix}`,
      `${name.slice(0, middle - 1)}${name[middle]}${name[middle - 1]}${name.slice(middle + 1)}${suffix}`,
      `${name}.zz`,
      `${name.slice(0, -2)}${suffix}`,
      `q${name.slice(1, -1)}q${suffix}`,
    ][i % 7]!;
  });

// A change of what is visited is to be seen, as in answers.txt (`-u` writes it): who visits more is slower, who
// visits less finds less.
test('a search in thousands of domains visits the nearest names first, and fewer once one is found', async () => {
  const lines = ['# All', ...typed.map((each) => visited(each, false))];
  lines.push('', '# Until they are outdone', ...typed.map((each) => visited(each, true)));
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL('dictionarySearch.txt', import.meta.url)),
  );
});

describe('domains of one’s own', () => {
  const many = (count: number): Map<string, number> =>
    new Map(madeUpDomains(count, 7).map((domain) => [domain, 6]));

  test('stay where they are up to two thousand', () => {
    const own = many(2000);
    expect(toDictionary(own, () => false)).toBeUndefined();
    expect(own.size).toBe(2000);
  });

  test('are taken out beyond that, but for the names of built-in providers', () => {
    const own = many(2001);
    own.set('gmail.example', 4);
    const found = toDictionary(own, (name) => name === 'gmail')!;
    expect([...own]).toEqual([['gmail.example', 4]]);
    expect(found.has('gmail.example')).toBe(false);
    const [first] = many(1).keys();
    expect(found.providerOf(first!)).toMatchObject({ popularity: 6, own: true });
  });
});
