import { describe, expect, test } from 'vitest';
import { builtInFor, ownProvider, popularitiesOf } from '../../../src/core/providers/provider.js';

const find = (domain: string, countries: readonly string[] = []) =>
  [...builtInFor(countries)].find((each) => each.domain === domain);

describe('the built-in providers', () => {
  test('have their name and suffix, popularity and country', () => {
    expect(find('gmail.com')).toEqual({
      domain: 'gmail.com',
      name: 'gmail',
      suffix: 'com',
      popularity: 9,
      country: '',
    });
    expect(find('yahoo.co.uk')).toMatchObject({ name: 'yahoo', suffix: 'co.uk', country: 'uk' });
    // The table states the country where the suffix does not tell it.
    expect(find('gmx.biz')).toMatchObject({ country: 'de', suffix: 'biz', popularity: 2 });
  });

  test('are each there once', () => {
    const domains = Array.from(builtInFor([]), ({ domain }) => domain);
    expect(new Set(domains).size).toBe(domains.length);
  });

  test.each([[['ru']], [['RU', 'kz']]])(
    'of %j are more common there, and no others',
    (countries) => {
      const plain = new Map(Array.from(builtInFor([]), (each) => [each.domain, each]));
      for (const { domain, country, popularity } of builtInFor(countries)) {
        const isHome = country === 'ru' || (country === 'kz' && countries.includes('kz'));
        const before = plain.get(domain)!.popularity;
        expect([domain, popularity]).toEqual([domain, before + (isHome && before > 0 ? 3 : 0)]);
      }
      expect(find('mail.ru', countries)!.popularity).toBe(find('mail.ru')!.popularity + 3);
    },
  );
});

describe('the providers that options bring', () => {
  test('have the weight they come with, or that of a national provider', () => {
    expect([...popularitiesOf({ domains: ['acme.example', ['rare.example', 2]] })]).toEqual([
      ['acme.example', 6],
      ['rare.example', 2],
    ]);
    expect([...popularitiesOf({})]).toEqual([]);
  });

  test('are trimmed and in lower case; of one that is there twice, the first counts', () => {
    expect([...popularitiesOf({ domains: [' Acme.EXAMPLE ', ['acme.example', 2]] })]).toEqual([
      ['acme.example', 6],
    ]);
  });

  test('are at home nowhere', () => {
    expect(ownProvider('acme.de', 4)).toEqual({
      domain: 'acme.de',
      name: 'acme',
      suffix: 'de',
      popularity: 4,
      country: '',
      own: true,
    });
  });
});
