import { describe, expect, test } from 'vitest';
import { byNameOf, COMMON_WEIGHT, toBrand } from '../../src/core/brand.js';
import { builtInFor, ownProvider, weightsOf } from '../../src/core/provider.js';

const find = (domain: string, countries: readonly string[] = []) =>
  [...builtInFor(countries)].find((each) => each.domain === domain);

describe('the built-in providers', () => {
  test('have their name and ending, weight and country', () => {
    expect(find('gmail.com')).toEqual({
      domain: 'gmail.com',
      name: 'gmail',
      ending: 'com',
      weight: 9,
      country: '',
    });
    expect(find('yahoo.co.uk')).toMatchObject({ name: 'yahoo', ending: 'co.uk', country: 'uk' });
    // The table states the country where the ending does not tell it.
    expect(find('gmx.biz')).toMatchObject({ country: 'de', ending: 'biz', weight: 2 });
  });

  test('are each there once', () => {
    const domains = Array.from(builtInFor([]), ({ domain }) => domain);
    expect(new Set(domains).size).toBe(domains.length);
  });

  test.each([[['ru']], [['RU', 'kz']]])(
    'of %j are more common there, and no others',
    (countries) => {
      const plain = new Map(Array.from(builtInFor([]), (each) => [each.domain, each]));
      for (const { domain, country, weight } of builtInFor(countries)) {
        const isHome = country === 'ru' || (country === 'kz' && countries.includes('kz'));
        const before = plain.get(domain)!.weight;
        expect([domain, weight]).toEqual([domain, before + (isHome && before > 0 ? 3 : 0)]);
      }
      expect(find('mail.ru', countries)!.weight).toBe(find('mail.ru')!.weight + 3);
    },
  );
});

describe('the providers that options bring', () => {
  test('have the weight they come with, or that of a national provider', () => {
    expect([...weightsOf({ domains: ['acme.example', ['rare.example', 2]] })]).toEqual([
      ['acme.example', 6],
      ['rare.example', 2],
    ]);
    expect([...weightsOf({})]).toEqual([]);
  });

  test('are trimmed and in lower case; of one that is there twice, the first counts', () => {
    expect([...weightsOf({ domains: [' Acme.EXAMPLE ', ['acme.example', 2]] })]).toEqual([
      ['acme.example', 6],
    ]);
  });

  test('are at home nowhere', () => {
    expect(ownProvider('acme.de', 4)).toEqual({
      domain: 'acme.de',
      name: 'acme',
      ending: 'de',
      weight: 4,
      country: '',
      own: true,
    });
  });
});

describe('a brand', () => {
  const brandOf = (name: string) => byNameOf(builtInFor([])).get(name)!;

  test('has the providers of one name, the most common first', () => {
    const hotmail = brandOf('hotmail');
    const weights = hotmail.providers.map(({ weight }) => weight);
    expect(weights.length).toBeGreaterThan(5);
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    expect(hotmail.weight).toBe(weights[0]);
    expect(new Set(hotmail.providers.map(({ name }) => name))).toEqual(new Set(['hotmail']));
  });

  test('that is common is known by its sound', () => {
    expect(brandOf('gmail').sound).toBe('gml');
    const acme = (weight: number) => toBrand('acme', [ownProvider('acme.com', weight)]);
    expect(acme(COMMON_WEIGHT).sound).not.toBe('');
    expect(acme(COMMON_WEIGHT - 1).sound).toBe('');
  });

  test.each([
    ['mail', { generic: true, everywhere: false, tail: true, tailAfterLetter: false }],
    ['gmail', { generic: false, everywhere: false, tail: false, tailAfterLetter: true }],
    ['yandex', { generic: false, everywhere: true, tail: false, tailAfterLetter: false }],
    ['icloud', { generic: false, everywhere: false, tail: true, tailAfterLetter: true }],
    ['orange', { generic: true, everywhere: false, tail: false, tailAfterLetter: false }],
    ['rambler', { generic: false, everywhere: false, tail: false, tailAfterLetter: false }],
  ])('%s is %j', (name, expected) => expect(brandOf(name)).toMatchObject(expected));
});
