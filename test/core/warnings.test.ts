import { describe, expect, test } from 'vitest';
import { emailWarnings } from '../../src/core/index.js';

const rules = (address: string) =>
  emailWarnings(address).map(({ code, rule, limit }) => [code, rule, limit]);
const rule = (name: string, limit?: number) => [['provider-rule', name, limit]];

describe('the rules of a provider', () => {
  test.each([
    // Google counts neither dots nor what follows a plus.
    ['abcdef@gmail.com', []],
    ['abcde@gmail.com', rule('too-short', 6)],
    ['a.b.c.d.e@gmail.com', rule('too-short', 6)],
    ['abcde+f@gmail.com', rule('too-short', 6)],
    [`${'a'.repeat(30)}@gmail.com`, []],
    [`${'a.'.repeat(29)}a@gmail.com`, []],
    [`${'a'.repeat(31)}@gmail.com`, rule('too-long', 30)],
    [`${'a'.repeat(30)}+b@gmail.com`, []],
    ['abc_def@gmail.com', rule('characters')],
    ['abcdef+g_h@gmail.com', []],
    // What begins with a plus has nothing before it.
    ['+abcdef@gmail.com', rule('characters')],
    ['-ann@yandex.ru', rule('start')],
    ['a-nn@yandex.ru', []],
    ['ann-@yandex.ru', []],
    ['ann-@mail.ru', rule('end')],
    ['-ann@mail.ru', rule('start')],
    ['a_nn@mail.ru', []],
    ['a_.nn@mail.ru', rule('adjacent')],
    ['abcd@mail.ru', []],
    ['abc@mail.ru', rule('too-short', 4)],
    ['a@company.com', []],
  ])('%s: %j', (address, expected) => {
    expect(rules(address)).toEqual(expected);
  });

  test('the warning says whose rule it is, and where', () => {
    expect(emailWarnings('  ann@GMAIL.com ')).toEqual([
      {
        code: 'provider-rule',
        start: 2,
        end: 5,
        provider: 'gmail.com',
        rule: 'too-short',
        limit: 6,
      },
    ]);
  });
});

describe('a label in Punycode', () => {
  test.each([
    ['a@xn--p1ai.ru', []],
    ['a@xn--z.ru', [[2, 7]]],
    ['a@mail.xn--z.ru', [[7, 12]]],
    ['a@xn--ib9b.ru', [[2, 10]]],
    [
      ' a@xn--z.xn--p1ai.xn--zz.ru ',
      [
        [3, 8],
        [18, 24],
      ],
    ],
    // Another prefix of this kind is reserved.
    ['a@ab--cd.ru', [[2, 8]]],
    ['a@yz--p1ai.ru', [[2, 10]]],
    ['a@abc--d.ru', []],
    ['a@a--b.ru', []],
  ])('%s: %j', (address, ranges) => {
    const found = emailWarnings(address);
    expect(found.map(({ start, end }) => [start, end])).toEqual(ranges);
    expect(found.every(({ code }) => code === 'malformed-punycode')).toBe(true);
  });
});

describe('a TLD', () => {
  const unknown = (tlds: string | readonly string[]) => emailWarnings(' ann@mail.ruu', { tlds });

  test.each([['ru com'], [''], ['truu ruux'], [['ru', 'com']], [[]], [['.ru', 'x.ruu']]])(
    'that is not among %j is told of',
    (tlds) => {
      expect(unknown(tlds)).toEqual([{ code: 'unknown-tld', start: 10, end: 13, tld: 'ruu' }]);
    },
  );

  test.each([['ruu'], ['ru ruu com'], [['com', 'ruu']], [['.RUU']]])(
    'that is among %j is not',
    (tlds) => {
      expect(unknown(tlds)).toEqual([]);
    },
  );

  test('is told of before the rule of a provider, and after a label', () => {
    const codes = emailWarnings('a@xn--z.ruu', { tlds: 'ru' }).map(({ code }) => code);
    expect(codes).toEqual(['malformed-punycode', 'unknown-tld']);
  });
});

test('what is no string is an error that says so', () => {
  expect(() => emailWarnings(1 as never)).toThrow(/^emailWarnings:.* string/);
});
