import { describe, expect, test } from 'vitest';
import { indexFor } from '../../../src/core/providers/indexFor.js';
import { allInterpretations, interpret, toAddress } from '../../../src/core/suggest/interpret.js';
import type { Interpretation } from '../../../src/core/text/interpretations.js';

/** Not while the tests are collected: nothing of the core runs then, so that a mutant of it fails in a test. */
const index = () => indexFor({});
const reading = (address: string, more: Partial<Interpretation> = {}): Interpretation => {
  const [local = '', domain = ''] = address.split('@');
  return { local, domain, reasons: [], ...more };
};
const followed = (address: string, typing = false, more: Partial<Interpretation> = {}) =>
  interpret(reading(address, more), index(), { typing });

describe('a reading is followed', () => {
  test.each([
    ['ann@mail.ru', 'ann@mail.ru', []],
    ['a n n@mail.ru', 'ann@mail.ru', ['space']],
    ['ann,b@mail.ru', 'ann.b@mail.ru', ['punctuation']],
    ['(a nn@mail.ru', 'ann@mail.ru', ['space', 'punctuation']],
    ['ann@mail .ru', 'ann@mail.ru', ['space']],
    ['ann@mail ru', 'ann@mail.ru', ['space']],
    ['ann@mail co uk', 'ann@mail.co.uk', ['space']],
    // The dot that is there is the one that is meant.
    ['ann@yahoo.co uk', 'ann@yahoo.couk', ['space']],
    ['ann@mail,ru', 'ann@mail.ru', ['punctuation']],
    ['ann@mail , ru', 'ann@mail.ru', ['space', 'punctuation']],
    ['ann@mail', 'ann@mail', []],
  ])('%s: %s, for %j', (typed, address, reasons) => {
    const { local, domain, reasons: told } = followed(typed);
    expect([`${local}@${domain}`, told]).toEqual([address, reasons]);
  });

  test('what was repaired before is told first', () => {
    const { reasons } = followed('a nn@mail.ru', false, { reasons: ['wrapper'] });
    expect(reasons).toEqual(['wrapper', 'space']);
  });

  test.each([
    ['ann@gmial.com', 'suggested', 'suggested'],
    ['ann@mail.ru', 'known', 'known'],
    // The rest may be on its way.
    ['ann@gmai', 'suggested', 'unfinished'],
    ['ann@gmail.com.', 'known', 'unfinished'],
    ['ann@gmial-', 'suggested', 'unfinished'],
    ['ann@gmial.com2', 'suggested', 'suggested'],
  ])('%s is %s, and while it is being typed %s', (typed, outcome, typing) => {
    expect(followed(typed).decision.outcome).toBe(outcome);
    expect(followed(typed, true).decision.outcome).toBe(typing);
  });
});

describe('what a reading comes to', () => {
  const concluded = (address: string, more: Partial<Interpretation> = {}, text = '') =>
    toAddress(followed(address, false, more), text, {});

  test('a typo of a provider: that one, as sure as its domain', () => {
    const { resolved } = followed('ann@gmial.com').decision;
    expect(concluded('ann@gmial.com')).toEqual({
      email: 'ann@gmail.com',
      domain: 'gmail.com',
      reasons: ['domain-typo'],
      confidence: resolved!.confidence,
    });
  });

  test('a provider as it is: nothing to suggest', () => {
    expect(concluded('ann@gmail.com')).toBe('known');
  });

  test.each([
    ['that leads to a provider is all but certain', 'a nn@gmail.com', {}, 0.99],
    ['that leads to any other domain a little less', 'a nn@firma.example', {}, 0.9],
    ['is a guess where the @ was left out', 'ann@gmail.com', { reasons: ['missing-at'] }, 0.9],
  ] as const)('a repair %s', (_, address, more, confidence) => {
    expect(concluded(address, more)).toMatchObject({
      email: address.replace(' ', ''),
      confidence,
    });
  });

  test.each<[string, string, Partial<Interpretation>]>([
    ['where nothing was repaired and nothing is near', 'ann@firma.example', {}],
    ['where it is what stands there already', 'a nn@firma.example', {}],
    ['where it is no address even so', 'a!nn @firma.example', {}],
    [
      'where it was legal as typed, and is no provider’s own name',
      'ann@gmial.com',
      { encoded: true },
    ],
    ['where it was legal as typed, and is nobody’s', 'a nn@firma.example', { encoded: true }],
    ['for a thin guess that leads to nobody', 'a nn@firma.example', { guess: true }],
    ['for a thin guess of which the suffix alone is known', 'ann@bakery.con', { guess: true }],
    ['for a missing @ before no provider', 'ann@firma.example', { reasons: ['missing-at'] }],
    ['for a missing @ before a suffix alone', 'ann@bakery.con', { reasons: ['missing-at'] }],
  ])('nothing %s', (_, address, more) => {
    expect(concluded(address, more, 'ann@firma.example')).toBeNull();
  });

  test('nothing where only capitals of the domain differ', () => {
    expect(concluded('ann@firma.example', {}, 'ann@Firma.example')).toBeNull();
  });

  test.each<[string, string, Partial<Interpretation>]>([
    ['a name that was legal as typed and is a provider’s', 'ann@mail.ru', { encoded: true }],
    ['a thin guess that leads to a provider', 'ann@mail.ru', { guess: true }],
  ])('%s is told of once there is a reason', (_, address, more) => {
    expect(concluded(address, { ...more, reasons: ['lookalike-letters'] })).toMatchObject({
      email: address,
      reasons: ['lookalike-letters'],
      confidence: 0.99,
    });
  });

  test('a suffix put right is suggested', () => {
    expect(concluded('ann@bakery.con')).toMatchObject({
      email: 'ann@bakery.com',
      reasons: ['tld-typo'],
    });
  });

  test('an unfinished address comes to nothing, whatever was repaired', () => {
    expect(toAddress(followed('a nn@gmai', true), '', {})).toBeNull();
  });
});

describe('a text without an @', () => {
  const all = (text: string, typing = false) => [...allInterpretations(text, index(), { typing })];

  test('may have it left out before a provider', () => {
    expect(all('usergmail.com')).toMatchObject([{ local: 'user', domain: 'gmail.com' }]);
    // Something stands in its place, or it was left out.
    expect(all("o'neilgmail.com")).toMatchObject([
      { local: 'o', domain: 'neilgmail.com' },
      { local: "o'neil", domain: 'gmail.com' },
    ]);
  });

  test('may have it to come while it is being typed', () => {
    expect(all('usergmail.com', true)).toEqual([]);
  });

  test('is one that has none', () => {
    expect(all('user@xgmail.com')).toMatchObject([{ local: 'user', domain: 'xgmail.com' }]);
  });
});
