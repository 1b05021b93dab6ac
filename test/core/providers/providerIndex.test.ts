import { describe, expect, test } from 'vitest';
import { indexFor } from '../../../src/core/providers/indexFor.js';
import { letterMask } from '../../../src/core/strings/letterMask.js';

const tables = indexFor({});
const unit = (letter: string) => letter.charCodeAt(0);
const domainsOf = (providers: Iterable<{ domain: string }>) =>
  Array.from(providers, ({ domain }) => domain);

describe('the index of the providers', () => {
  test('has the common ones by their first letter, their last, and their sound', () => {
    const names = [...tables.lists[0]!.names()];
    const common = names.filter((name) => tables.brandOf(name)!.popularity >= 5);
    const namesOf = (brands: readonly { name: string }[]) => brands.map(({ name }) => name);
    expect(namesOf(tables.commonByFirst(unit('g')))).toEqual(
      common.filter((name) => name.startsWith('g')),
    );
    expect(namesOf(tables.commonByLast(unit('l')))).toEqual(
      common.filter((name) => name.endsWith('l')),
    );
    expect(tables.commonByFirst(unit('/'))).toEqual([]);
    expect(namesOf(tables.commonBySound('gml'))).toContain('gmail');
    expect(tables.commonBySound('xyz')).toEqual([]);
    for (const beginning of ['g', 'gm', 'gml']) {
      expect(tables.soundBeginnings.has(beginning)).toBe(true);
    }
    expect(tables.soundBeginnings.has('')).toBe(false);
  });

  test.each([
    ['gmail.com', true],
    ['ymail.com', true],
    ['gmial.com', false],
    ['nc.rr.com', true],
    ['rr.com', true],
    // By a rule, if they are long enough and their suffix is real.
    ['hotel-ru.example', false],
    ['hotel-ru.com', true],
  ])('knows %s: %s', (domain, known) => expect(tables.isKnown(domain)).toBe(known));

  test('has the providers by the letters of their domain', () => {
    const near = (letters: string, most: number, popularity: number) => {
      const found: string[] = [];
      tables.withLetters(letters, most, popularity, ({ domain }) => found.push(domain));
      return found;
    };
    expect(near('gmailcom', 0, 2)).toEqual(['gmail.com']);
    expect(near('gmaikcom', 0, 2)).toEqual([]);
    expect(near('gmalcom', 1, 9)).toEqual(['gmail.com']);
    expect(near('gmalcom', 1, 10)).toEqual([]);
    expect(near('ncrrcom', 0, 2)).toEqual(['nc.rr.com']);
    expect(near('ncrrcom', 0, 4)).toEqual([]);
    expect(tables.hasLetters(letterMask('gmailcom'))).toBe(true);
    expect(tables.hasLetters(letterMask('q'))).toBe(false);
  });
});

describe('an index with what options bring', () => {
  test('knows their domains, however they are written', () => {
    const index = indexFor({ knownDomains: [' Gmial.COM '] });
    expect(index.isKnown('gmial.com')).toBe(true);
    expect(index.isBeginning('gmial.c')).toBe(true);
    expect(index.isBeginning('gmial.com')).toBe(false);
    expect(tables.isBeginning('gmial.c')).toBe(false);
  });

  test('takes their weight for a domain that the tables have', () => {
    const index = indexFor({ domains: [['hotmail.de', 9]] });
    expect(index.providerOf('hotmail.de')).toMatchObject({ popularity: 9, own: true });
    expect(index.providerOf('hotmail.fr')).toBe(tables.providerOf('hotmail.fr'));
    expect(index.providerOf('nobody.example')).toBeUndefined();
    const domains = domainsOf(index.brandOf('hotmail')!.providers);
    expect(domains[0]).toMatch(/^hotmail\.(com|de)$/);
    expect(domains.toSorted()).toEqual(domainsOf(tables.brandOf('hotmail')!.providers).toSorted());
    expect(index.brandOf('nobody')).toBeUndefined();
  });

  test('has a brand in one list only: what is rarer here is no longer common', () => {
    const domains = domainsOf(tables.brandOf('icloud')!.providers);
    const index = indexFor({ domains: domains.map((domain) => [domain, 1] as const) });
    const isIcloud = ({ name }: { name: string }) => name === 'icloud';
    expect(tables.commonByFirst(unit('i')).some(isIcloud)).toBe(true);
    expect(index.commonByFirst(unit('i')).some(isIcloud)).toBe(false);
    expect(index.commonByLast(unit('d')).some(isIcloud)).toBe(false);
    expect(index.commonBySound('kld').some(isIcloud)).toBe(false);
    const visited: string[] = [];
    const typed = {
      name: 'iclod',
      mask: letterMask('iclod'),
      suffix: 'com',
      leastSuffixCost: 0.4,
    };
    index.near(
      typed,
      () => 2,
      ({ name, popularity }) => visited.push(`${name} ${popularity}`),
    );
    expect(visited.filter((each) => each.startsWith('icloud'))).toEqual(['icloud 1']);
    const found: string[] = [];
    index.withLetters('icloudcom', 0, 5, ({ domain }) => found.push(domain));
    expect(found).toEqual([]);
  });

  test.each([[['ru']], [['RU', 'kz']], [['zz']]])(
    'of %j has their providers more common, and no others',
    (countries) => {
      const home = new Set(countries.map((country) => country.toLowerCase()));
      const index = indexFor({ countries });
      for (const { domain, country, popularity } of tables.beginningWith('')) {
        const provider = index.providerOf(domain)!;
        expect(provider.popularity).toBe(popularity + (home.has(country) ? 3 : 0));
        expect(provider.country).toBe(country);
      }
      expect(domainsOf(index.beginningWith(''))).toEqual(domainsOf(tables.beginningWith('')));
    },
  );

  test('has own domains first, and each but once', () => {
    const domains = ['gmx.example', 'gmx.com', 'gmx.de'];
    const found = domainsOf(indexFor({ domains, countries: ['de'] }).beginningWith('gmx'));
    expect(found.slice(0, 3)).toEqual(domains);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBe(1 + domainsOf(tables.beginningWith('gmx')).length);
  });
});
