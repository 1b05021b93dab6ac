import { describe, expect, test } from 'vitest';
import { COMMON, toBrand, toBrands } from '../../../src/core/providers/brand.js';
import { builtInFor, ownProvider } from '../../../src/core/providers/provider.js';

describe('a brand', () => {
  const brandOf = (name: string) => toBrands(builtInFor([])).get(name)!;

  test('has the providers of one name, the most common first', () => {
    const hotmail = brandOf('hotmail');
    const weights = hotmail.providers.map(({ popularity }) => popularity);
    expect(weights.length).toBeGreaterThan(5);
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    expect(hotmail.popularity).toBe(weights[0]);
    expect(new Set(hotmail.providers.map(({ name }) => name))).toEqual(new Set(['hotmail']));
  });

  test('that is common is known by its sound', () => {
    expect(brandOf('gmail').sound).toBe('gml');
    const acme = (weight: number) => toBrand('acme', [ownProvider('acme.com', weight)]);
    expect(acme(COMMON).sound).not.toBe('');
    expect(acme(COMMON - 1).sound).toBe('');
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
