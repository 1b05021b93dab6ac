import { describe, expect, test } from 'vitest';
import { suggestEmail } from '../../../src/core/index.js';

const domainFor = (domain: string, options = {}) =>
  suggestEmail(`ada@${domain}`, options)?.domain ?? null;

/** What is typed of a domain that is no provider, and what was meant. */
const typos = [
  // .com
  ['bakery.con', 'bakery.com'],
  ['bakery.vom', 'bakery.com'],
  ['bakery.xom', 'bakery.com'],
  ['bakery.cpm', 'bakery.com'],
  ['bakery.ocm', 'bakery.com'],
  ['bakery.cmo', 'bakery.com'],
  ['bakery.comm', 'bakery.com'],
  ['bakery.coom', 'bakery.com'],
  ['bakery.cpom', 'bakery.com'],
  ['bakery.c0m', 'bakery.com'],
  // .net, .org, .edu, .info
  ['hosting.ner', 'hosting.net'],
  ['hosting.nte', 'hosting.net'],
  ['hosting.nett', 'hosting.net'],
  ['library.ogr', 'library.org'],
  ['library.prg', 'library.org'],
  ['library.orgg', 'library.org'],
  ['library.or', 'library.org'],
  ['campus.edy', 'campus.edu'],
  ['herald.ifno', 'herald.info'],
  // Countries
  ['zavod.rru', 'zavod.ru'],
  ['zavod.ruu', 'zavod.ru'],
  ['zavod.ry', 'zavod.ru'],
  ['zavod.tu', 'zavod.ru'],
  ['werkstatt.dde', 'werkstatt.de'],
  ['fabbrica.itt', 'fabbrica.it'],
  ['jardin.frr', 'jardin.fr'],
  // Two labels
  ['brewery.co.u', 'brewery.co.uk'],
  ['brewery.co.yk', 'brewery.co.uk'],
  ['brewery.co.ukk', 'brewery.co.uk'],
  ['museu.com.brr', 'museu.com.br'],
  // A host, and a name of two letters
  ['staff.brewery.con', 'staff.brewery.com'],
  ['ab.con', 'ab.com'],
] as const;

describe('the suffix of any domain', () => {
  test.each(typos)('%s → %s', (typed, domain) => {
    expect(suggestEmail(`ada@${typed}`)).toMatchObject({
      email: `ada@${domain}`,
      domain,
      reason: 'tld-typo',
    });
  });

  test.each(typos)('%s is not touched while typing', (typed) => {
    expect(domainFor(typed, { typing: true })).toBeNull();
  });

  test.each([...new Set(typos.map(([, domain]) => domain))])(
    '%s draws no further suggestion',
    (domain) => {
      expect(domainFor(domain)).toBeNull();
    },
  );

  test('the name is kept to the letter, and only the typo changes', () => {
    expect(suggestEmail('Ada@bakery.con')?.changes).toEqual([{ start: 13, end: 14, text: 'm' }]);
    expect(domainFor('BAKERY.CON')).toBe('bakery.com');
    expect(domainFor('the-0ld-bakery.con')).toBe('the-0ld-bakery.com');
  });

  test('other repairs go with it', () => {
    expect(suggestEmail('ada@bakery,con')?.email).toBe('ada@bakery.com');
    expect(suggestEmail('ada@bakery.ocm.')?.email).toBe('ada@bakery.com');
    expect(suggestEmail('Ada <ada@bakery.con>')?.email).toBe('ada@bakery.com');
  });

  test('without an @ it is too thin a guess', () => {
    expect(suggestEmail('adabakery.con')).toBeNull();
    expect(suggestEmail('ada#bakery.con')).toBeNull();
  });

  test('a provider that is near goes first', () => {
    expect(domainFor('gmial.con')).toBe('gmail.com');
    expect(domainFor('rambelr.ry')).toBe('rambler.ru');
    expect(domainFor('yandex.ogr')).toBe('yandex.ru');
  });

  test.each(['co', 'cm', 'om', 'ne', 'cam', 'et', 'eu', 'ni', 'tv', 'lt'])(
    'a suffix that exists is left alone, near as it is to another: .%s',
    (suffix) => {
      expect(domainFor(`bakery.${suffix}`)).toBeNull();
      expect(domainFor(`staff.brewery.${suffix}`)).toBeNull();
    },
  );

  test.each(['dev', 'app', 'bio', 'one', 'ink', 'xyz', 'ltd', 'biz', 'cat', 'nec', 'ren'])(
    'a real suffix of three letters is left alone: .%s',
    (suffix) => {
      expect(domainFor(`bakery.${suffix}`)).toBeNull();
    },
  );

  test.each(['shop', 'site', 'club', 'tech', 'info', 'coop', 'name', 'mobi', 'cern', 'rent'])(
    'a real suffix of four letters is left alone: .%s',
    (suffix) => {
      expect(domainFor(`bakery.${suffix}`)).toBeNull();
    },
  );

  test.each(['comcom', 'comet', 'orgru', 'onlin', 'coffe', 'store', 'online', 'infoo', 'bakery'])(
    'a suffix of five letters or more is left alone: .%s',
    (suffix) => {
      expect(domainFor(`bakery.${suffix}`)).toBeNull();
    },
  );

  test.each(['bakery.zzz', 'bakery.qwx', 'bakery.q', 'bakery.xn--p1ai', 'bakery.123', 'z.con'])(
    '%s is near to nothing, or too short, and left alone',
    (domain) => {
      expect(domainFor(domain)).toBeNull();
    },
  );

  test.each([
    ['jardin.et', '.es, .it or another'],
    ['campus.eid', '.edu or .eu'],
    ['bakery.xon', '.com or another'],
  ])('%s may mean %s, so nothing is said', (domain) => {
    expect(domainFor(domain)).toBeNull();
  });

  test('a known domain of the options is left alone', () => {
    expect(domainFor('zavod.rru', { knownDomains: ['zavod.rru'] })).toBeNull();
    expect(domainFor('bakery.con', { knownDomains: ['Bakery.Con'] })).toBeNull();
    expect(domainFor('bakery.cmo', { knownDomains: ['bakery.con'] })).toBe('bakery.com');
  });

  test('what is less sure than minimumConfidence is withheld', () => {
    expect(domainFor('bakery.con', { minimumConfidence: 1 })).toBeNull();
  });

  // The answer is bakery.com.com, bakery.net.com.
  test.each(['bakery.com.con', 'bakery.net.con'])(
    'no second suffix is put after a real one: %s',
    (domain) => {
      expect(['bakery.com', 'bakery.net', null]).toContain(domainFor(domain));
    },
  );
});
