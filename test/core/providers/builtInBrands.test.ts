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
  const others = [
    'gmial.com',
    'gmail',
    'com',
    '',
    'mail.gmail.com',
    'gmail.',
    'gmail.comm',
    'a b.c',
  ];
  // In the packed tables outlook and utanet stand side by side.
  const noBeginnings = ['gmial.c', 'gmail.comm', 'xgm', 'outlook utanet', 'outlook ', '.com'];
  const every = [...known].filter((_, i) => i % 30 === 0);

  // The first hundreds are looked for in the packed tables, the others in a set.
  test.each([
    ['while few were asked for', every],
    ['once many were', [...known]],
  ])('are known, and so is what they begin with, %s', (_, domains) => {
    for (const domain of domains) expect(isBuiltIn(domain)).toBe(true);
    for (const other of others) expect(isBuiltIn(other)).toBe(false);
    for (const text of noBeginnings) expect([text, beginsBuiltIn(text)]).toEqual([text, false]);
    for (const domain of domains.slice(0, 30)) {
      const isLonger = [...known].some((each) => each !== domain && each.startsWith(domain));
      expect([domain, beginsBuiltIn(domain)]).toEqual([domain, isLonger]);
      const dot = domain.indexOf('.');
      expect(beginsBuiltIn(domain.slice(0, dot))).toBe(true);
      expect(beginsBuiltIn(domain.slice(0, dot + 1))).toBe(true);
      expect(beginsBuiltIn(domain.slice(0, -1))).toBe(true);
    }
  });

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
