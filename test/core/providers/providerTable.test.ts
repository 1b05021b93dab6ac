import { describe, expect, test } from 'vitest';
import {
  builtInLines,
  countryOf,
  tableLines,
  toProvider,
} from '../../../src/core/providers/providerTable.js';

const find = (name: string, suffix: string) => {
  const line = builtInLines()
    .get(name)!
    .find((each) => each.suffix === suffix)!;
  return toProvider(name, line);
};

describe('the built-in providers', () => {
  test('have their name and suffix, popularity and country', () => {
    expect(find('gmail', 'com')).toEqual({
      domain: 'gmail.com',
      name: 'gmail',
      suffix: 'com',
      popularity: 9,
      country: '',
    });
    expect(find('yahoo', 'co.uk')).toMatchObject({ domain: 'yahoo.co.uk', country: 'uk' });
    // The table states the country where the suffix does not tell it.
    expect(find('gmx', 'biz')).toMatchObject({ country: 'de', popularity: 2 });
    expect(find('nc', 'rr.com')).toMatchObject({ country: 'us', popularity: 3 });
  });

  test('are each there once', () => {
    const domains = tableLines().flatMap(({ words, suffix }) =>
      words.slice(1).map((name) => `${name}.${suffix}`),
    );
    expect(domains.length).toBeGreaterThan(1000);
    expect(new Set(domains).size).toBe(domains.length);
  });

  test('come by their popularity, of which none is 8, and a name is all before the first dot', () => {
    const popularities = tableLines().map(({ popularity }) => popularity);
    expect(popularities).toEqual(popularities.toSorted((one, other) => other - one));
    expect([...new Set(popularities)]).toEqual([9, 7, 6, 5, 4, 3, 2]);
    expect([...builtInLines().keys()].filter((name) => name.includes('.'))).toEqual([]);
  });
});

test.each([
  ['co.uk', undefined, 'uk'],
  ['com', undefined, ''],
  ['net', 'us', 'us'],
  ['io', '', ''],
])('the country of %s, stated as %s, is “%s”', (suffix, stated, country) =>
  expect(countryOf({ suffix, stated, popularity: 5, words: [] })).toBe(country),
);
