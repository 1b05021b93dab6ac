import { describe, expect, test } from 'vitest';
import { COMMON } from '../../../src/core/providers/brand.js';
import { dotlessDomains, toDotless } from '../../../src/core/providers/dotlessDomains.js';
import { ownProvider } from '../../../src/core/providers/provider.js';
import { indexFor } from '../../../src/core/providers/providerIndex.js';
import { letterMask } from '../../../src/core/strings/letterMask.js';

describe('the letters of a domain', () => {
  test.each([
    ['acme.com', 'acmecom'],
    ['acme.co.uk', 'acmecouk'],
    ['t-online.de', 't-onlinede'],
  ])('%s has %s', (domain, letters) => {
    const provider = ownProvider(domain, 6);
    expect(toDotless(provider)).toEqual({ provider, letters, mask: letterMask(letters) });
  });
});

describe('providers by their letters', () => {
  test('are found by how many there are, those that are common apart', () => {
    const [common, rare, long] = [
      ownProvider('acme.com', COMMON),
      ownProvider('ac.mecom', COMMON - 1),
      ownProvider('acme.co.uk', 9),
    ];
    const { byLength, commonByLength, byLetters, masks } = dotlessDomains([common, rare, long]);
    expect(byLength[7]).toEqual([toDotless(common), toDotless(rare)]);
    expect(byLength[8]).toEqual([toDotless(long)]);
    expect(byLength.flat()).toHaveLength(3);
    expect(commonByLength[7]).toEqual([toDotless(common)]);
    expect(commonByLength[8]).toEqual([toDotless(long)]);
    expect([...byLetters.keys()]).toEqual(['acmecom', 'acmecouk']);
    expect(byLetters.get('acmecouk')).toEqual(toDotless(long));
    expect(masks).toEqual(new Set([letterMask('acmecom'), letterMask('acmecouk')]));
  });

  test('are all there', () => {
    const providers = [...indexFor({}).byDomain.values()];
    const { byLength, commonByLength, byLetters, masks } = dotlessDomains(providers);
    expect(byLength.flat()).toHaveLength(providers.length);
    byLength.forEach((all, length) => {
      for (const { letters, mask, provider } of all) {
        expect(letters).toBe(provider.domain.split('.').join(''));
        expect(letters).toHaveLength(length);
        expect(masks).toContain(mask);
        expect(byLetters.has(letters)).toBe(true);
      }
      expect(commonByLength[length]).toEqual(
        all.filter(({ provider }) => provider.popularity >= COMMON),
      );
    });
  });
});
