import { describe, expect, test } from 'vitest';
import {
  CAPITAL,
  DIGIT,
  DOMAIN,
  FOREIGN,
  HYPHEN,
  KINDS,
  LOCAL,
  isInternational,
  isSpace,
  kindOf,
} from '../../../src/core/syntax/characters.js';

test('white space is what people see as such', () => {
  const spaces = Array.from({ length: 0x10000 }, (_, unit) => unit).filter(isSpace);
  const shown = /[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
  expect(spaces).toHaveLength(24);
  for (const unit of spaces) expect(String.fromCharCode(unit)).toMatch(shown);
});

describe('what ASCII characters are', () => {
  test.each([
    ['a letter', 'abcdefghijklmnopqrstuvwxyz', LOCAL | DOMAIN],
    ['a capital', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', LOCAL | DOMAIN | CAPITAL],
    ['a digit', '0123456789', LOCAL | DOMAIN | DIGIT],
    ['a hyphen', '-', LOCAL | DOMAIN | HYPHEN],
    ['for local parts alone', "'+_", LOCAL],
    ['neither', '!"#$%&()*,./:;<=>?@[\\]^`{|}~ \0\x7f', 0],
  ])('%s: %s', (_, characters, kind) => {
    for (const each of characters) expect(KINDS[each.charCodeAt(0)]).toBe(kind);
  });

  test('are told apart, each by a bit of its own', () => {
    expect(LOCAL ^ DOMAIN ^ DIGIT ^ HYPHEN ^ CAPITAL ^ FOREIGN).toBe(63);
  });

  test('are as many as these', () => {
    expect(KINDS).toHaveLength(128);
    expect(KINDS.filter((kind) => kind > 0)).toHaveLength(26 + 26 + 10 + 1 + 3);
  });
});

describe('the kind of a character', () => {
  test.each([
    ['space', ' \t\u00a0\u2003\u3000'],
    ['control-character', '\0\b\x0e\x1f\x7f\x80\x9f'],
    ['invisible-character', '\u00ad\u200b\u202e\ufe0f\ufeff\u{e0041}'],
    ['', '!~@.5¡×٣😀\ud800\uffff'],
  ])('%j', (code, characters) => {
    for (const character of characters) {
      expect(kindOf(`a${character}b`, 1)).toEqual({ code, character });
    }
  });

  test.each([
    ['Cyrillic', 'аЯіҐѐ\u0481ԛ'],
    ['Greek', 'αΩ'],
    ['Latin', 'éß'],
    ['Han', '漢'],
    ['Hiragana', 'ひ'],
    ['Katakana', 'カ'],
    ['Hangul', '한'],
    ['Arabic', 'ع'],
    ['Hebrew', 'ש'],
    ['Thai', 'ท'],
    ['Devanagari', 'क'],
    ['Armenian', 'ա'],
    ['Georgian', 'ქ'],
    // The last two end in the sixteen bits of a space.
    ['Other', 'Ꮳ\u0301ᚠ𐐀\u{12000}\u{13000}'],
  ])('a letter is told with its script, %s', (script, characters) => {
    for (const character of characters) {
      expect(kindOf(character, 0)).toEqual({ code: 'non-ascii-letter', character, script });
    }
  });
});

test.each([
  ['letters, marks and numbers', 'яé\u0301漢𝒜٣²', true],
  ['nothing that is invisible', '\u00ad\u200b\ufe0f\u{e0100}\u115f', false],
  ['no signs or spaces', '¡×😀\u00a0\ud800', false],
])('an international address has %s', (_, characters, may) => {
  for (const character of characters) expect(isInternational(`a${character}`, 1)).toBe(may);
});
