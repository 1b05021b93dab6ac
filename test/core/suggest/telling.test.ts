import { describe, expect, test } from 'vitest';
import { suggestEmail } from '../../../src/core/index.js';
import type { SuggestionReason } from '../../../src/core/index.js';
import { toSuggestion } from '../../../src/core/suggest/suggestEmail.js';

/** The most telling first: what the person did, then what it came to. */
const telling: SuggestionReason[] = [
  'keyboard-layout',
  'lookalike-letters',
  'wrapper',
  'missing-at',
  'repeated-domain',
  'missing-tld',
  'wrong-tld',
  'missing-dot',
  'domain-typo',
  'tld-typo',
  'stuck-text',
  'extra-at',
  'punctuation',
  'space',
  'invisible-character',
];

describe('of several reasons', () => {
  test.each(telling.map((reason, i) => [reason, telling.slice(i + 1)] as const))(
    '%s is told rather than %j',
    (reason, others) => {
      const found = { email: 'ann@mail.ru', domain: 'mail.ru', confidence: 0.9 };
      for (const reasons of [[reason], [...others, reason], [reason, ...others]]) {
        expect(toSuggestion('ann@mail,ru', { ...found, reasons }).reason).toBe(reason);
      }
    },
  );
});

describe('nothing is suggested while there is no suffix yet', () => {
  test.each([
    ...['', 'ann', 'ann.bee', 'ann+x', 'ann-b_c', 'ann@', 'ann@gmial', 'ann@gm-ail', 'ann@gmial1'],
    ...['ann@gmial.', 'ann@gmial.c', 'ann@gmial.C', 'a b@gmial.c', 'фтт@gmial.c'],
  ])('%j', (text) => {
    expect(suggestEmail(text, { typing: true })).toBeNull();
  });

  test.each(['ann@gmial.com', 'a nn@gmial.com', 'аnn@gmial.com'])('and then it is: %s', (text) => {
    expect(suggestEmail(text, { typing: true })?.email).toBe('ann@gmail.com');
  });
});

describe('of several interpretations the surest is meant', () => {
  test.each([
    ['ann@gmaiñ.com', 'ann@gmail.com'],
    ['ann@yandeх.ru', 'ann@yandex.ru'],
  ])('%s: %s', (typed, email) => {
    expect(suggestEmail(typed)?.email).toBe(email);
  });

  test('what is right as it is draws none, in foreign letters too', () => {
    expect(suggestEmail('анна@mail.ru', { international: true })).toBeNull();
    expect(suggestEmail('ann@xn--p1ai.xn--p1ai')).toBeNull();
  });
});

test.each([0.4, 0.39])('below %f nothing is worth showing', (least) => {
  expect(suggestEmail('ann@otail.com', { minimumConfidence: least })?.confidence).toBe(0.4);
  expect(suggestEmail('ann@otail.com', { minimumConfidence: 0.41 })).toBeNull();
});
