import { describe, expect, test } from 'vitest';
import { splitAtSign, splitWithoutAt } from '../../../src/core/text/splitAtSign.js';

describe('what stands for an @', () => {
  test.each([
    ...'"\'#№!$&*=|~^²àòÀÒ®©€'.split(''),
    ...['(at)', '[at]', '{at}', '(a)', '(AT)', '(собака)', '[arroba]'],
    ...[' at ', ' AT ', '\tat\n', ' собака ', ' arroba '],
  ])('%j', (sign) => {
    expect(splitWithoutAt(`ann${sign}mail.ru`)).toEqual([
      { local: 'ann', domain: 'mail.ru', reason: 'missing-at' },
    ]);
  });

  test.each([
    'annatmail.ru',
    'ann%mail.ru',
    'ann.mail.ru',
    '#mail.ru',
    'ann#',
    '(at)',
    'ann (a mail',
  ])('nothing does in %j', (text) => {
    expect(splitWithoutAt(text)).toEqual([]);
  });

  test('each of several may', () => {
    expect(splitWithoutAt('a#b$c').map(({ local, domain }) => [local, domain])).toEqual([
      ['a', 'b$c'],
      ['a#b', 'c'],
    ]);
  });
});

describe('of one @ or several', () => {
  test.each([
    ['ann@mail.ru', 'ann', 'mail.ru', null],
    ['@mail.ru', '', 'mail.ru', null],
    ['ann@', 'ann', '', null],
    ['ann@@mail.ru', 'ann', 'mail.ru', 'extra-at'],
    ['@ann@mail.ru', 'ann', 'mail.ru', 'extra-at'],
    ['ann@mail.ru@', 'ann', 'mail.ru', 'extra-at'],
    ['ann@ @mail.ru', 'ann', 'mail.ru', 'extra-at'],
    ['@ann@@mail.ru@', 'ann', 'mail.ru', 'extra-at'],
    ['ann@mail.ru@mail.ru', 'ann', 'mail.ru', 'repeated-domain'],
    ['ann@mail.ru@MAIL.RU', 'ann', 'mail.ru', 'repeated-domain'],
    ['ann@mail.ru@mail.ru@mail.ru', 'ann', 'mail.ru', 'repeated-domain'],
  ])('%s: %s and %s, %s', (text, local, domain, reason) => {
    expect(splitAtSign(text)).toEqual([{ local, domain, reason }]);
  });

  test.each([
    ['ann@gmail@com', 'gmail.com'],
    ['ann@mail.ru@bk.ru', 'mail.ru.bk.ru'],
  ])('%s: the second may stand for a dot, if that leads to a provider', (text, domain) => {
    expect(splitAtSign(text)).toEqual([{ local: 'ann', domain, reason: 'extra-at', guess: true }]);
  });

  test.each(['@@', '@ @', 'a@b@c@d', 'a@b@b@c', 'a@@'])('%j tells nothing', (text) => {
    expect(splitAtSign(text)).toEqual([]);
  });
});
