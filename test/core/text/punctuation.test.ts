import { describe, expect, test } from 'vitest';
import {
  repairDomainPunctuation,
  repairLocalPunctuation,
} from '../../../src/core/text/punctuation.js';

describe('the punctuation of a domain', () => {
  test.each([
    ...',;:/>?<·•…\'"\\|=*'.split('').map((sign) => `mail${sign}ru`),
    ...['mail,;ru', 'mail..ru', 'mail.,.ru', 'mail.-ru', 'mail-.ru', 'mail.-.ru', 'mail_ru'],
    ...['mail(dot)ru', 'mail[dot]ru', 'mail{точка}ru', 'mail(DOT)ru'],
    ...['mail dot ru', 'mail точка ru', 'mail  dot  ru'],
    ...['mail.ru.', 'mail.ru>', 'mail.ru);', 'mail.ru -', '.mail.ru', '-mail.ru', '<(mail.ru'],
    ...['mail .ru', 'mail. ru', 'mail , ru', 'mail  ,\tru'],
  ])('of %j is put right', (domain) => {
    expect(repairDomainPunctuation(domain)).toBe('mail.ru');
  });

  test.each([
    ['mail.ru', 'mail.ru'],
    ['maildotru', 'maildotru'],
    ['dot.ru', 'dot.ru'],
    ['mail--ru.de', 'mail--ru.de'],
    // Between words of a name, where the dot is there already
    ['my_mail.ru', 'my-mail.ru'],
    ['my_own_mail.ru', 'my-own-mail.ru'],
    ['mail_co_uk', 'mail.co.uk'],
    ['mail  ru', 'mail ru'],
    ['mail \t ru', 'mail ru'],
    ['a.b,c;d', 'a.b.c.d'],
    ['', ''],
    ['...', ''],
  ])('%j is %j', (domain, tidied) => {
    expect(repairDomainPunctuation(domain)).toBe(tidied);
  });
});

describe('the punctuation of a local part', () => {
  test.each([
    ...' <("\'[{.,;:'.split('').map((sign) => `${sign}ann`),
    ...' .,;:>'.split('').map((sign) => `ann${sign}`),
    ...['<("ann', 'ann.,', '. ann .'],
  ])('around %j goes', (local) => {
    expect(repairLocalPunctuation(local)).toBe('ann');
  });

  test.each([
    ['ann..b', 'ann.b'],
    ['ann...b', 'ann.b'],
    ['ann,b', 'ann.b'],
    ['ann.,b', 'ann.b'],
    ['ann,,b', 'ann.b'],
    ['a.b.c', 'a.b.c'],
    // What may be meant, or can't be told
    ['_ann_', '_ann_'],
    ['-ann-', '-ann-'],
    ['a>b', 'a>b'],
    ['a<b', 'a<b'],
    ['ann"', 'ann"'],
    ["o'neil", "o'neil"],
  ])('%j is %j', (local, tidied) => {
    expect(repairLocalPunctuation(local)).toBe(tidied);
  });
});
