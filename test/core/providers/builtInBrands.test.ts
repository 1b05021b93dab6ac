import { describe, expect, test } from 'vitest';
import {
  beginsBuiltIn,
  builtInBeginningWith,
  builtInBrands,
  isBuiltIn,
} from '../../../src/core/providers/builtInBrands.js';
import { tableLines } from '../../../src/core/providers/providerTable.js';
import { lookalikes } from '../../../src/data/lookalikes.js';

const providers = tableLines().flatMap(({ words, suffix }) =>
  words.slice(1).map((name) => `${name}.${suffix}`),
);
const alike = lookalikes
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [suffix, ...names] = line.split(' ');
    return names.map((name) => `${name}.${suffix}`);
  });
const known = new Set([...providers, ...alike]);

describe('the built-in domains', () => {
  test('are known, and so is what they begin with', () => {
    for (const domain of known) {
      expect(isBuiltIn(domain)).toBe(true);
      const isLonger = [...known].some((each) => each !== domain && each.startsWith(domain));
      expect([domain, beginsBuiltIn(domain)]).toEqual([domain, isLonger]);
      for (const end of [1, domain.indexOf('.'), domain.indexOf('.') + 1, domain.length - 1]) {
        expect(beginsBuiltIn(domain.slice(0, end))).toBe(true);
      }
    }
  });

  test.each(['gmial.com', 'gmail', 'com', '', 'mail.gmail.com', 'gmail.', 'gmail.comm'])(
    '%s is none',
    (domain) => expect(isBuiltIn(domain)).toBe(false),
  );

  test('are known by a set once many were asked for, and no others', () => {
    for (const domain of known) expect(isBuiltIn(domain)).toBe(true);
    for (const domain of known) expect(isBuiltIn(`q${domain}`)).toBe(known.has(`q${domain}`));
  });

  // In the packed tables outlook and utanet stand side by side.
  test.each(['gmial.c', 'gmail.comm', 'xgm', 'outlook utanet', 'outlook ', '.com', 'rr.com.x'])(
    '“%s” begins none',
    (text) => expect(beginsBuiltIn(text)).toBe(false),
  );

  test.each(['', 'g', 'gmail', 'gmail.', 'hotmail.co', 'gmail.com', 'nc.rr', 'zzz', 'ymail.x'])(
    'that begin with “%s” are all found',
    (text) => {
      const found: string[] = [];
      builtInBeginningWith(text, (name, suffix) => found.push(`${name}.${suffix}`));
      expect(found).toEqual(providers.filter((domain) => domain.startsWith(text)));
    },
  );

  test('are in the list of brands', () => {
    const brands = builtInBrands();
    expect(brands).toBe(builtInBrands());
    const domains = [...brands.names()].flatMap((name) =>
      brands.brandOf(name)!.providers.map(({ domain }) => domain),
    );
    expect(domains.toSorted()).toEqual(providers.toSorted());
  });
});
