import { describe, expect, test } from 'vitest';
import { suggestEmail, suggestEmails, validateEmail } from '../../../src/core/index.js';
import type { EmailOptions } from '../../../src/core/index.js';
import { suggestions, untouched } from '../../tools/cases/suggestions.js';

/** Does to `input` what `changes` say. */
const apply = (input: string, changes: readonly { start: number; end: number; text: string }[]) =>
  changes.reduceRight(
    (text, { start, end, text: to }) => text.slice(0, start) + to + text.slice(end),
    input,
  );

const emailsFor = (input: string, options?: EmailOptions & { limit?: number }) =>
  suggestEmails(input, options).map(({ email }) => email);

/** A repair that the function finds only after it has told the domain from the text. */
const PUNCTUATION = /^ann(@(gmail[,; ]com|mail\.\.ru|gmail\.com[.,])|\.\.smith@.*| @ mail\.ru)$/;

describe('suggestEmails', () => {
  test.each(suggestions.filter(([typed]) => !PUNCTUATION.test(typed)))(
    '%s → %s is the first (%s)',
    (typed, email, reason) => {
      const all = suggestEmails(typed);
      expect(all[0]).toMatchObject({ email, reason, domain: email.split('@')[1] });
      expect(suggestEmail(typed)?.email).toBe(email);
      expect(all.length).toBeLessThanOrEqual(3);
      for (const { email, changes } of all) {
        expect(apply(typed, changes)).toBe(email);
        expect(validateEmail(email).valid).toBe(true);
      }
    },
  );

  // The domain is known once the punctuation is put right: nothing is suggested at all.
  test.each(suggestions.filter(([typed]) => PUNCTUATION.test(typed)))(
    '%s → %s is the first (%s)',
    (typed, email) => {
      expect(emailsFor(typed)[0]).toBe(email);
    },
  );

  test.each([
    ['ada@werkstatt.dde', 'ada@werkstatt.de'],
    ['ada@brewery.co.yk', 'ada@brewery.co.uk'],
    ['ada@staff.brewery.con', 'ada@staff.brewery.com'],
  ])('%s → %s alone: the suffix of no provider', (typed, email) => {
    expect(suggestEmail(typed)?.email).toBe(email);
    expect(emailsFor(typed)).toEqual([email]);
  });

  // Providers that are far take the place of the answer, or of all.
  test.each([
    ['ada@maple.con', 'ada@maple.com'],
    ['ada@maple.ry', 'ada@maple.ru'],
    ['ada@bakery.nett', 'ada@bakery.net'],
  ])('%s → %s is the first, the suffix alone put right', (typed, email) => {
    expect(emailsFor(typed)[0]).toBe(email);
  });

  test.each(untouched)('%s is right, so there are none', (domain) => {
    expect(suggestEmails(`ada@${domain}`)).toEqual([]);
  });

  test.each(['', ' ', '@', 'ada', 'ada@', '@mail.ru', 'ada byron', 'ada@bakery.com'])(
    'there are none for %j',
    (input) => {
      expect(suggestEmails(input)).toEqual([]);
    },
  );

  test.each([
    ['ada@online.e', 'ada@online.de', 'ada@online.ee'],
    ['ada@yahoo.d', 'ada@yahoo.de', 'ada@yahoo.co.id'],
    ['ada@hotmail.e', 'ada@hotmail.es', 'ada@hotmail.de'],
  ])('a near tie, %s, gives both %s and %s', (typed, one, other) => {
    expect(suggestEmail(typed)).toBeNull();
    const emails = emailsFor(typed, { limit: 10 });
    expect(emails).toContain(one);
    expect(emails).toContain(other);
    expect(suggestEmails(typed).every(({ confidence }) => confidence <= 0.5)).toBe(true);
  });

  test('countries choose the first of a near tie', () => {
    expect(emailsFor('ada@yahoo.d', { countries: ['de'] })[0]).toBe('ada@yahoo.de');
    expect(emailsFor('ada@yahoo.i', { countries: ['it'] })[0]).toBe('ada@yahoo.it');
  });

  test.each(['ada@yahoo.i', 'ada@live.e', 'ada@hotmail.c', 'ada@gmx.ne', 'adagmail.com'])(
    'the confidences for %s fall, each address is there once, and only one can be meant',
    (typed) => {
      const all = suggestEmails(typed, { limit: 20 });
      const confidences = all.map(({ confidence }) => confidence);
      expect(all.length).toBeGreaterThan(0);
      expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
      expect(confidences.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(1.05);
      expect(confidences.at(-1)).toBeGreaterThan(0);
      expect(new Set(all.map(({ email }) => email)).size).toBe(all.length);
    },
  );

  test('the limit is kept, and is 3 when left out', () => {
    const five = emailsFor('ada@yahoo.i', { limit: 5 });
    expect(five).toHaveLength(5);
    expect(emailsFor('ada@yahoo.i')).toEqual(five.slice(0, 3));
    expect(emailsFor('ada@yahoo.i', { limit: 1 })).toEqual(five.slice(0, 1));
    expect(emailsFor('ada@yahoo.i', { limit: 0 })).toEqual([]);
  });

  // slice(0, -1): all but the last.
  test('a negative limit tells none', () => {
    expect(emailsFor('ada@yahoo.i', { limit: -1 })).toEqual([]);
  });

  test('domains of the options are targets, known ones are silent', () => {
    expect(emailsFor('ada@orchrad.example', { domains: ['orchard.example'] })).toEqual([
      'ada@orchard.example',
    ]);
    expect(emailsFor('ada@gmial.com')).toEqual(['ada@gmail.com']);
    expect(emailsFor('ada@gmial.com', { knownDomains: ['gmial.com'] })).toEqual([]);
  });

  test.each(['ada@yandex', 'ada@gmial', 'ada@gmial.co', 'adagmail.com', 'ada@gmail.com.'])(
    'while typing there are none for %s',
    (typed) => {
      expect(suggestEmails(typed, { typing: true })).toEqual([]);
    },
  );

  test('while typing a finished typo is told', () => {
    expect(emailsFor('ada@gmial.com', { typing: true })).toEqual(['ada@gmail.com']);
  });

  // minimumConfidence only changes which providers are looked at.
  test('what is less sure than minimumConfidence is withheld', () => {
    expect(suggestEmails('ada@maik.com', { minimumConfidence: 1 })).toEqual([]);
  });

  // suggestEmail first asks whether the address is valid as it stands.
  test('an international address at a provider is right', () => {
    expect(suggestEmails('фтт@mail.ru', { international: true })).toEqual([]);
  });

  // Both once had the confidence of their interpretation: 0.99 and 0.99.
  test('of several interpretations only one can be meant, the surest first', () => {
    const told = (input: string) =>
      suggestEmails(input, { limit: 9 }).map(({ domain, confidence }) => `${domain} ${confidence}`);
    expect(told('ann@yandex.кг')).toEqual(['yandex.ru 0.99']);
    expect(told('фттфюл87"ьфшдюкг')).toEqual(['mail.ru 0.9', 'mail.kz 0.1']);
  });

  test('of an input over 1,000 units nothing is read', () => {
    const fits = ' '.repeat(989) + 'a@gmial.com';
    expect(emailsFor(fits)).toEqual(['a@gmail.com']);
    expect(suggestEmails(` ${fits}`)).toEqual([]);
  });

  test('an option that can’t be right is a TypeError', () => {
    expect(() => suggestEmails('ada@x.ru', { countries: ['Chile'] })).toThrow(/two-letter codes/);
  });

  test('anything but a string is a TypeError that names the function', () => {
    expect(() => suggestEmails(null as never)).toThrow(TypeError);
    expect(() => suggestEmails(null as never)).toThrow(/^suggestEmails: .*must be a string/);
  });
});
