import { describe, expect, test } from 'vitest';
import { toBrand } from '../../../src/core/providers/brand.js';
import { builtInBrands } from '../../../src/core/providers/builtInBrands.js';
import { ownProvider } from '../../../src/core/providers/provider.js';

describe('a brand', () => {
  const brandOf = (name: string) => toBrand(name, builtInBrands().brandOf(name)!.providers);

  test('has the providers of one name, the most common first', () => {
    const hotmail = brandOf('hotmail');
    const weights = hotmail.providers.map(({ popularity }) => popularity);
    expect(weights.length).toBeGreaterThan(5);
    expect(weights).toEqual(weights.toSorted((one, other) => other - one));
    expect(hotmail.popularity).toBe(weights[0]);
    expect(new Set(hotmail.providers.map(({ name }) => name))).toEqual(new Set(['hotmail']));
  });

  test('has them in order, whatever order they come in', () => {
    const weights = [2, 9, 5];
    const { popularity, providers } = toBrand(
      'acme',
      weights.map((weight) => ownProvider(`acme.x${weight}`, weight)),
    );
    expect(popularity).toBe(9);
    expect(providers.map(({ domain }) => domain)).toEqual(['acme.x9', 'acme.x5', 'acme.x2']);
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
