import { describe, expect, test } from 'vitest';
import type { EmailOptions } from '../../../src/core/index.js';
import { indexFor } from '../../../src/core/providers/indexFor.js';
import { decide, toDecision } from '../../../src/core/suggest/decide.js';

const resolve = (domain: string, options: EmailOptions = {}) =>
  decide(domain, indexFor({}), options);
const EAGER = { minimumConfidence: 0.4 };

describe('what was meant by a domain', () => {
  test('a known one is meant as it is', () => {
    expect(resolve('mail.ru')).toEqual(
      toDecision('known', [], [], { domain: 'mail.ru', reason: null, confidence: 1 }),
    );
  });

  test.each([
    ['yandeks.ru', 'yandex.ru', 'domain-typo'],
    ['yandex', 'yandex.ru', 'missing-tld'],
    ['yandeks', 'yandex.ru', 'domain-typo'],
    ['yandex.rru', 'yandex.ru', 'tld-typo'],
    ['gmail.ru', 'gmail.com', 'wrong-tld'],
    ['gmail.zzz', 'gmail.com', 'tld-typo'],
    ['gmailcom', 'gmail.com', 'missing-dot'],
    ['hot.mail.com', 'hotmail.com', 'domain-typo'],
    ['1987gmail.com', 'gmail.com', 'stuck-text'],
    ['www.yandex.ru', 'yandex.ru', 'stuck-text'],
    ['mail.rumail.ru', 'mail.ru', 'repeated-domain'],
    ['gmail.gmail.com', 'gmail.com', 'repeated-domain'],
    ['gmail.gmail', 'gmail.com', 'repeated-domain'],
    ['skynet.skynet', 'skynet.be', 'repeated-domain'],
    ['www.aon.at', 'aon.at', 'stuck-text'],
    // Twice, with something between
    ['gmail.com-gmail.com', 'gmail.com', 'repeated-domain'],
    ['gmail.comygmail.com', 'gmail.com', 'repeated-domain'],
    ['gmail.comxhotmail.com', 'gmail.com', 'wrong-tld'],
  ])('%s: %s (%s)', (typed, domain, reason) => {
    expect(resolve(typed)).toMatchObject({ outcome: 'suggested', resolved: { domain, reason } });
  });

  test.each(['www.eim.ae', 'eim.eim', 'xzy.xzy'])('%s is no provider twice', (domain) => {
    expect(resolve(domain).resolved?.reason).not.toBe('repeated-domain');
    expect(resolve(domain).resolved?.reason).not.toBe('stuck-text');
  });

  test('a provider of weight 0 is never meant', () => {
    const options = { domains: [['orchard.example', 0] as const] };
    const own = decide('orchrad.example', indexFor(options), options);
    expect(own.candidates).toEqual([]);
    expect(own.resolved).toBeNull();
  });

  test.each(['', 'q', 'qzx.', 'gmial.', 'qzx.c', 'gmial.c'])(
    'nothing is looked for while %j is being typed',
    (domain) => {
      expect(resolve(domain, { typing: true })).toEqual(toDecision('unfinished'));
      expect(resolve(domain).outcome).not.toBe('unfinished');
    },
  );
});

describe('a suffix and a name', () => {
  // With the suffix put right, a provider is near.
  test.each([
    ['aho.co.ku', 'yahoo.co.uk'],
    ['dkonline.co.ku', 'ukonline.co.uk'],
    ['maillox.ry', 'mail.ru'],
  ])('of %s are put right together: %s', (typed, domain) => {
    for (const options of [{}, EAGER]) {
      expect(resolve(typed, options).resolved).toMatchObject({ domain, reason: 'domain-typo' });
    }
  });

  test('of a name that nobody has, the suffix alone', () => {
    expect(resolve('bakery.con').resolved).toMatchObject({
      domain: 'bakery.com',
      reason: 'tld-typo',
      isUnknown: true,
    });
  });
});

describe('doubt', () => {
  test.each(['teolgnet', 'luit', 'eail.rt', 'ol.com.rr'])(
    'what would not be suggested itself is none: %s, even for the eager',
    (typed) => {
      const eager = resolve(typed, EAGER);
      expect(eager.candidates.length).toBeGreaterThan(1);
      expect(eager.resolved?.domain).toBe(resolve(typed).resolved?.domain);
      expect(eager.outcome).toBe('suggested');
    },
  );

  test.each(['mmail.t', '16.com', 'utlook.k'])(
    'between two that only the eager would be told of is one: %s',
    (typed) => {
      expect(resolve(typed, EAGER).outcome).toBe('near-tie');
    },
  );
});
