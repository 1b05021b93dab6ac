import { describe, expect, test } from 'vitest';
import { suggestEmail } from '../../../src/core/index.js';
import { indexFor } from '../../../src/core/providers/indexFor.js';
import { splitAffix } from '../../../src/core/text/splitAffix.js';

const split = (text: string) => [...splitAffix(text, indexFor({}))];

describe('an @ that was left out before a provider', () => {
  test.each([
    ['usergmail.com', 'user', 'gmail.com'],
    ['agmail.com', 'a', 'gmail.com'],
    // The longest provider that it may be
    ['userymail.com', 'user', 'ymail.com'],
    ['annhotmail.co.uk', 'ann', 'hotmail.co.uk'],
    ['annbk.ru', 'ann', 'bk.ru'],
    // The local part keeps its letters.
    ['UserGmail.Com', 'User', 'gmail.com'],
    ['user.gmail.com', 'user.', 'gmail.com'],
    // A year, or a number that ends in 0, is the end of a name.
    ['user1992gmail.com', 'user1992', 'gmail.com'],
    ['user2002gmail.com', 'user2002', 'gmail.com'],
    ['user10gmail.com', 'user10', 'gmail.com'],
    ['user3gmail.com', 'user3', 'gmail.com'],
    // Neither a 0 nor a q within a name stands where the @ is.
    ['us0ergmail.com', 'us0er', 'gmail.com'],
    ['uqsergmail.com', 'uqser', 'gmail.com'],
    // A site’s www. stands at its beginning.
    ['hotwww.mail.com', 'hotwww.', 'mail.com'],
    ['annagmx.at', 'anna', 'gmx.at'],
    [`${'a'.repeat(91)}gmail.com`, 'a'.repeat(91), 'gmail.com'],
  ])('%s: %s at %s', (text, local, domain) => {
    expect(split(text)).toEqual([{ local, domain, reasons: ['missing-at'] }]);
  });

  test('under the other layout', () => {
    expect(split('гыукпьфшдюсщь')).toEqual([
      { local: 'user', domain: 'gmail.com', reasons: ['keyboard-layout', 'missing-at'] },
    ]);
  });

  test.each([
    ['the key of the @ without Shift may be meant', 'user2gmail.com'],
    ['the key of the @ without Shift may be meant', 'user92gmail.com'],
    ['the key of the @ on a German keyboard may be', 'userqgmail.com'],
    ['the key of the @ on a French one may be', 'user0gmail.com'],
    ['a sign stands in its place', 'user-gmail.com'],
    ['a sign stands in its place', 'user%gmail.com'],
    ['there is a space', 'user gmail.com'],
    ['there is one', 'user@gmail.com'],
    ['under the other layout there is one', 'гыук"пьфшдюсщь@'],
    ['nothing goes before the provider', 'yandex.ru'],
    ['it is a provider that few have', 'anna.ua'],
    ['it is a provider that few have', 'annainode.at'],
    ['it ends in no provider', 'usercorp.com'],
    ['it ends in no provider', 'usergmailcom'],
    ['it is longer than any address', `${'a'.repeat(92)}gmail.com`],
    // g@mail.com, hot@mail.com
    ['it is a provider, and another begins within it', 'gmail.com'],
    ['it is a provider, and another begins within it', 'Hotmail.com'],
    ['it is a provider’s site', 'www.gmail.com'],
  ])('nobody can tell where %s: %s', (_, text) => {
    expect(split(text)).toEqual([]);
  });

  test.each(['gmail.com', 'hotmail.com', 'protonmail.com', 'www.gmail.com'])(
    'who types %s alone is asked for no address of another provider',
    (text) => {
      expect(suggestEmail(text)).toBeNull();
    },
  );
});
