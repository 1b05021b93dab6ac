import { describe, expect, test } from 'vitest';
import { extractAddress } from '../../../src/core/text/extractAddress.js';

const ADDRESS = 'ann@mail.ru';

describe('an address is taken', () => {
  test.each([
    // Links, with whatever follows
    'mailto:ann@mail.ru',
    'MAILTO:ann@mail.ru?subject=hi',
    '<mailto:ann@mail.ru>',
    'see mailto:ann@mail.ru)',
    'mailto:ann@mail.ru"',
    "mailto:ann@mail.ru'",
    'mailto:ann@mail.ru and more',
    'https://ann@mail.ru',
    'HTTPS://ann@mail.ru',
    'http://www.ann@mail.ru',
    // A name before it, as mail programs write it
    'Ann Smith <ann@mail.ru>',
    'Ann <ann@mail.ru',
    'Ann <Smith> <ann@mail.ru>',
    '<ann@mail.ru> ',
    // A label
    'Email: ann@mail.ru',
    'Email:ann@mail.ru',
    'e-mail: ann@mail.ru',
    'почта: ann@mail.ru',
    'My new address is: ann@mail.ru',
    'at: ann@mail.ru',
    'aaaaaaaaaaaaaaaaaaaa: ann@mail.ru',
    // Words before and after it
    'my email is ann@mail.ru',
    'my email is ann@mail.ru thanks',
    'one two ann@mail.ru',
    'one\n two\tann@mail.ru',
    ...['email', 'e-mail', 'E-Mail', 'Mail', 'адрес', 'почта', 'мейл', 'имейл'].map(
      (label) => `${label} ann@mail.ru`,
    ),
    'ann@mail.ru (work)',
    'ann@mail.ru (a)',
    'ann@mail.ru works',
    // Quotation marks and brackets, several, and with spaces
    ...['()', '[]', '{}', '<>', '""', "''", '``'].map(
      ([open, close]) => `${open}ann@mail.ru${close}`,
    ),
    '((ann@mail.ru))',
    '( "ann@mail.ru" )',
    ' ann@mail.ru ',
  ])('out of %j', (text) => {
    expect(extractAddress(text)).toBe(ADDRESS);
  });
});

describe('nothing is taken for a wrapper', () => {
  test.each([
    ['the word before may be the first half of it', 'ann smith@mail.ru'],
    ['what follows may be the rest of its domain', 'ann@yahoo.co uk'],
    ['what follows may be the rest of its domain', 'ann@mail.r u'],
    ['its domain is not whole without what follows', 'ann@mail works'],
    ['its domain is not whole without what follows', 'ann@mail. works'],
    ['its domain is not whole without what follows', 'ann@mail.r. works'],
    ['no word is an address', 'ann at mail.ru'],
    ['no word is an address', 'email ann at mail.ru'],
    ['what follows may be the rest of its domain', 'ann@mail.ru work'],
    ['a closing bracket alone', 'ann@mail.ru>'],
    ['no word is an address', 'one two ann@ mail.ru'],
    ['no word is an address', 'one two @mail.ru'],
    ['no word is an address', 'one two a@b@mail.ru'],
    ['one letter is no label', 'x: ann@mail.ru'],
    ['a number is no label', '12: ann@mail.ru'],
    ['nothing stands before the colon', ': ann@mail.ru'],
    ['so many letters are no label', 'aaaaaaaaaaaaaaaaaaaaa: ann@mail.ru'],
    ['the colon comes after it', 'ann@mail.ru: x'],
    ['a word that begins like a label is none', 'mailer ann@mail.ru'],
    ['a word that ends like a label is none', 'myemail ann@mail.ru'],
    ['brackets that do not match', '(ann@mail.ru]'],
    ['quotation marks that do not match', '`ann@mail.ru"'],
    ['two opening brackets', '[ann@mail.ru['],
    ['only one bracket', '(ann@mail.ru'],
    ['only one bracket', 'ann@mail.ru)'],
    ['letters that are the same', 'annn@mail.rua'],
    ['nothing within', '""'],
    ['nothing after it', 'ann <'],
    ['a link within', 'ann@mail.ru,https://ann@mail.ru'],
  ])('%s: %s', (_, text) => {
    expect(extractAddress(text)).toBe(text);
  });
});

test.each([
  ['my name ann smith@mail.ru', 'smith@mail.ru'],
  ['bob ann@mail.ru works', 'bob ann@mail.ru'],
  ['ann@mail.ru (work) x', 'ann@mail.ru'],
  ['my address ann@mail.r u', 'ann@mail.r u'],
  ['email ann@yahoo.co uk', 'ann@yahoo.co uk'],
  ['Email: bob ann@mail.ru', 'bob ann@mail.ru'],
  ['bob  ann@mail.ru', 'bob ann@mail.ru'],
  // Without an @ as well
  ['Ann <user#mail.ru> ', 'user#mail.ru'],
  ['Ann <user#mail.ru> (work)', 'user#mail.ru'],
  ['Email: ann(at)mail.ru', 'ann(at)mail.ru'],
  ['<ann>', 'ann'],
  ['"ann"', 'ann'],
  ['"a"', 'a'],
  ['Ann <> ann@mail.ru', ''],
])('of %j remains %j', (text, inner) => {
  expect(extractAddress(text)).toBe(inner);
});
