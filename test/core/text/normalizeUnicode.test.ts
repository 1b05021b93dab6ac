import { describe, expect, test } from 'vitest';
import { normalizeUnicode } from '../../../src/core/text/normalizeUnicode.js';

const each = (signs: string) =>
  Array.from(signs, (sign) => [`U+${sign.codePointAt(0)!.toString(16)}`, sign] as const);
const all = (signs: string, plain: string) =>
  each(signs).map(([name, sign]) => [name, sign, plain] as const);
const NONE = { reason: null };

describe('a text is cleaned', () => {
  test.each([
    '',
    'ann@mail.ru',
    'a b~!',
    'анна@mail.ru',
    'añn',
    'ann\u00a0b',
    'a\u3000b',
    'a\tb',
    'a\nb',
  ])('%j is clean', (text) => {
    expect(normalizeUnicode(text)).toEqual({ text, ...NONE });
  });

  test.each(each('\0\u0007\u007f\u00ad\u200b\u200d\u202e\u2060\ufe0f\ufeff\u{e0061}'))(
    'of %s, which nobody sees',
    (_, sign) => {
      expect(normalizeUnicode(`an${sign}${sign}n@mail.ru${sign}`)).toEqual({
        text: 'ann@mail.ru',
        reason: 'invisible-character',
      });
    },
  );

  test.each([
    ...all('\u3001\u3002\uff0c\uff61\uff0e\u2024\u00b7\u2219\u30fb\u06d4', '.'),
    ...all('\u2010\u2012\u2015\u2212\ufe58\ufe63\uff0d', '-'),
    ...all('\u201c\u201d\u201f\u00ab\u00bb\u2033\uff02', '"'),
    ...all('\u2018\u2019\u201b\u2032\u00b4\u2039\u203a\uff07', "'"),
    ...all('\ufe6b\uff20', '@'),
    ...all('\uff41', 'a'),
    ...all('\uff3a', 'Z'),
    ...all('\uff01', '!'),
    ...all('\uff5e', '~'),
  ])('of %s: %s is %s', (_, sign, plain) => {
    expect(normalizeUnicode(`x${sign}y${sign}`)).toEqual({
      text: `x${plain}y${plain}`,
      reason: 'punctuation',
    });
  });

  test('of both: what can be seen is the reason', () => {
    expect(normalizeUnicode('ann\u200b＠mail.ru')).toEqual({
      text: 'ann@mail.ru',
      reason: 'punctuation',
    });
  });
});
