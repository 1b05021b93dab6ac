import { describe, expect, test } from 'vitest';
import { readTyped } from '../../../src/core/model/typedDomain.js';
import { vetoOf } from '../../../src/core/model/vetoes.js';
import type { Brand } from '../../../src/core/providers/brand.js';
import type { Provider } from '../../../src/core/providers/provider.js';

interface Case {
  /** The provider: its domain, its weight, and what sort of name it has. */
  readonly of: string;
  readonly weight: number;
  readonly generic?: boolean;
  readonly everywhere?: boolean;
  readonly own?: boolean;
  /** What the typos in the name cost, in edits; none when left out. */
  readonly cost?: number;
}

/** Why a provider can't be meant by a typed domain. */
function veto(domain: string, { of, weight, own, cost = 0, ...sort }: Case) {
  const dot = of.indexOf('.');
  const [name, suffix] = [of.slice(0, dot), of.slice(dot + 1)];
  const provider = {
    name,
    suffix,
    domain: of,
    popularity: weight,
    own,
    country: '',
  } as unknown as Provider;
  const brand = { name, popularity: weight, generic: false, everywhere: false, ...sort } as Brand;
  const typed = readTyped(domain);
  return vetoOf(brand, provider, typed, cost, typed.suffixCost(suffix));
}

describe('another name made of a provider’s', () => {
  test.each<[string, Case, boolean]>([
    ['eabcdef.com', { of: 'abcdef.com', weight: 4, cost: 1.66 }, true],
    ['iabcdef.com', { of: 'abcdef.com', weight: 4, cost: 1.66 }, true],
    ['iabcdef.com', { of: 'abcdef.com', weight: 8, generic: true, cost: 1.66 }, true],
    ['xabcdef.com', { of: 'abcdef.com', weight: 4, cost: 1.66 }, false],
    ['iabcdef.com', { of: 'abcdef.com', weight: 5, cost: 1.66 }, false],
    ['iabcdef.com', { of: 'abcdef.com', weight: 4, cost: 0.9 }, false],
    // A number after an everyday word
    ['abcdef8.com', { of: 'abcdef.com', weight: 4, generic: true, cost: 1.22 }, true],
    ['abcdef8x.com', { of: 'abcdef.com', weight: 4, generic: true, cost: 1.22 }, false],
    ['abcdef8.com', { of: 'abcdef.com', weight: 5, generic: true, cost: 1.22 }, false],
    ['abcdef8.com', { of: 'abcdef.com', weight: 4, cost: 1.22 }, false],
    // Any word may stand before mail.
    ['coolmail.com', { of: 'woolmail.com', weight: 4, cost: 1.3 }, true],
    ['coolbird.com', { of: 'woolbird.com', weight: 4, cost: 1.3 }, false],
    ['coolmail.com', { of: 'woolmair.com', weight: 4, cost: 1.3 }, false],
    ['coolmair.com', { of: 'woolmail.com', weight: 4, cost: 1.3 }, false],
    ['coolsmail.com', { of: 'woolsmail.com', weight: 4, cost: 1.3 }, false],
    ['coolmail.com', { of: 'woolmail.com', weight: 5, cost: 1.3 }, false],
  ])('%s, of %j: %s', (typed, provider, expected) => {
    expect(veto(typed, provider)).toBe(expected ? 'other-compound' : null);
  });
});

describe('a wholly other suffix is a typo', () => {
  test.each<[string, Case]>([
    // of a common provider,
    ['abcdef.fr', { of: 'abcdef.com', weight: 6 }],
    // of a rarer one, if its name is long and the suffix for all the world,
    ['abcdef.org', { of: 'abcdef.de', weight: 5 }],
    ['abcdef.net', { of: 'abcdef.de', weight: 5 }],
    ['abcdefghi.org', { of: 'abcdefghi.de', weight: 4 }],
    // of one that calls itself mail,
    ['xmailx.fr', { of: 'xmailx.com', weight: 4 }],
    // of three letters, if hands type the suffix by habit,
    ['xyz.ru', { of: 'xyz.com', weight: 8 }],
    ['xyz.org', { of: 'xyz.com', weight: 8 }],
    ['xyz.net', { of: 'xyz.de', weight: 8 }],
    ['xyz.com', { of: 'xyz.de', weight: 8 }],
    // of whom one likes, if it exists nowhere
    ['abcd.qqqq', { of: 'abcd.com', weight: 2 }],
    ['abcd.qqqq', { of: 'abcd.com', weight: 7, generic: true }],
    ['abcdef.qqqq', { of: 'abcdeg.com', weight: 5, cost: 1 }],
    // With text after its own suffix it is no host.
    ['abcdef.comx.ru', { of: 'abcdef.com', weight: 6 }],
  ])('%s, of %j', (typed, provider) => {
    expect(veto(typed, provider)).toBeNull();
  });

  test.each<[string, Case]>([
    ['abcdef.fr', { of: 'abcdef.com', weight: 5 }],
    ['abcde.org', { of: 'abcde.de', weight: 5 }],
    ['abcdefgh.org', { of: 'abcdefgh.de', weight: 4 }],
    ['abcdefghi.org', { of: 'abcdefghi.de', weight: 3 }],
    ['xmailx.fr', { of: 'xmailx.com', weight: 3 }],
    ['xyz.fr', { of: 'xyz.com', weight: 8 }],
    ['xy.com', { of: 'xy.de', weight: 8 }],
    // The own site of an Internet provider
    ['abcdefghi.com', { of: 'abcdefghi.net', weight: 5 }],
    ['abcdefghi.net', { of: 'abcdefghi.com', weight: 5 }],
    ['abcd.qqqq', { of: 'abcd.com', weight: 6, generic: true }],
    ['abcde.qqqq', { of: 'abcdx.com', weight: 5, cost: 1 }],
    ['abcdef.fr', { of: 'abcdef.com', weight: 9, own: true }],
    ['abcdef.uni.edu', { of: 'abcdef.com', weight: 9 }],
    ['abcdef.uni.com', { of: 'abcdef.com', weight: 9 }],
  ])('and otherwise somebody’s: %s, of %j', (typed, provider) => {
    expect(veto(typed, provider)).toBe('other-tld');
  });

  test('one near to it is a typo of a common provider, or cut short', () => {
    expect(veto('abcdef.cim', { of: 'abcdef.com', weight: 4 })).toBeNull();
    expect(veto('abcdef.su', { of: 'abcdef.ru', weight: 5 })).toBeNull();
    expect(veto('abcdef.su', { of: 'abcdef.ru', weight: 4 })).toBe('other-tld');
    expect(veto('abcdef.su', { of: 'abcdeg.ru', weight: 4, cost: 1 })).toBeNull();
    expect(veto('abcdef.co', { of: 'abcdef.com', weight: 4 })).toBeNull();
  });
});

describe('an everyday word, and a name that is everywhere', () => {
  test.each<[string, Case, boolean]>([
    ['abcdef', { of: 'abcdef.com', weight: 6, generic: true }, false],
    ['abcdef', { of: 'abcdef.com', weight: 5, generic: true }, true],
    ['abcdef', { of: 'abcdef.com', weight: 5 }, false],
    ['abd', { of: 'abc.com', weight: 9, cost: 1 }, true],
    ['abcd', { of: 'abce.com', weight: 9, cost: 1 }, false],
    ['abcdef.fr', { of: 'abcdef.com', weight: 9, generic: true }, true],
    ['abcdeg.fr', { of: 'abcdef.com', weight: 9, generic: true, cost: 1 }, false],
    ['abcdef.co', { of: 'abcdef.com', weight: 9, generic: true }, false],
    ['abcdef.cc', { of: 'abcdef.com', weight: 9, everywhere: true }, true],
    ['abcdef.co', { of: 'abcdef.com', weight: 5, everywhere: true }, false],
    ['abcdef.co', { of: 'abcdef.com', weight: 4, everywhere: true }, true],
    ['abcdef.qqqq', { of: 'abcdef.com', weight: 4, everywhere: true }, false],
  ])('%s, of %j: %s', (typed, provider, expected) => {
    const outcome = veto(typed, provider);
    if (expected) expect(outcome).toBe('everyday-name');
    else expect(outcome).not.toBe('everyday-name');
  });
});
