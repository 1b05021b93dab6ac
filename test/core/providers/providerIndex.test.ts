import { describe, expect, test } from 'vitest';
import { indexFor } from '../../../src/core/providers/providerIndex.js';

/** The index of the tables, made anew: nobody lives in zz. */
const fresh = () => indexFor({ countries: ['zz'] });

describe('the index of the providers', () => {
  test('of the tables alone is made once, that of options as long as they live', () => {
    expect(indexFor({})).toBe(indexFor({ domains: [], knownDomains: [], countries: [] }));
    const options = { domains: ['corp.example'] };
    expect(indexFor(options)).toBe(indexFor(options));
    expect(indexFor(options)).not.toBe(indexFor({ domains: ['corp.example'] }));
    expect(indexFor({ knownDomains: ['corp.example'] })).not.toBe(indexFor({}));
    expect(indexFor({ countries: ['ru'] })).not.toBe(indexFor({}));
  });

  test('has the common ones by their first letter, their last, and their sound', () => {
    const { brands, commonByFirst, commonByLast, commonBySound, soundBeginnings } = fresh();
    const common = brands.filter(({ popularity }) => popularity >= 5);
    const g = 'g'.charCodeAt(0);
    expect(commonByFirst.get(g)).toEqual(common.filter(({ name }) => name.startsWith('g')));
    expect(commonByLast.get(g)).toEqual(
      common.some(({ name }) => name.endsWith('g'))
        ? common.filter(({ name }) => name.endsWith('g'))
        : undefined,
    );
    expect(commonByLast.get('l'.charCodeAt(0))).toEqual(
      common.filter(({ name }) => name.endsWith('l')),
    );
    expect(commonBySound.get('gml')?.map(({ name }) => name)).toContain('gmail');
    expect([...commonByFirst.values()].flat()).toHaveLength(common.length);
    for (const beginning of ['g', 'gm', 'gml']) expect(soundBeginnings).toContain(beginning);
    expect(soundBeginnings).not.toContain('');
  });

  test.each([
    ['gmail.com', true],
    ['ymail.com', true],
    ['gmial.com', false],
    // By a rule, if they are long enough and their suffix is real.
    ['hotel-ru.example', false],
  ])('knows %s: %s', (domain, known) => expect(fresh().isKnown(domain)).toBe(known));

  test('knows the domains of the options, however they are written', () => {
    const index = indexFor({ knownDomains: [' Gmial.COM '] });
    expect(index.isKnown('gmial.com')).toBe(true);
    expect(index.isBeginning('gmial.c')).toBe(true);
    expect(index.isBeginning('gmial.com')).toBe(false);
    expect(fresh().isBeginning('gmial.c')).toBe(false);
  });

  test('takes the weight of the options for a domain that the tables have', () => {
    const index = indexFor({ domains: [['hotmail.de', 9]] });
    expect(index.providerOf('hotmail.de')).toMatchObject({ popularity: 9, own: true });
    expect(index.providerOf('nobody.example')).toBeUndefined();
    expect(index.brandOf('hotmail')?.providers[0]?.domain).toMatch(/^hotmail\.(com|de)$/);
    expect(index.brandOf('nobody')).toBeUndefined();
  });

  test('has the providers by their letters, sorted when first asked for', () => {
    const index = fresh();
    expect(index.dotless()).toBe(index.dotless());
    expect(index.dotless().byLength.flat()).toHaveLength(index.byDomain.size);
  });
});
