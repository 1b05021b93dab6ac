import { describe, expect, test } from 'vitest';
import { createEmailChecker, suggestEmail, validateEmail } from '../../../src/core/index.js';
import { suggestions, untouched } from '../../tools/cases/suggestions.js';

/** Does to `input` what `changes` say. */
const apply = (input: string, changes: readonly { start: number; end: number; text: string }[]) =>
  changes.reduceRight(
    (text, { start, end, text: to }) => text.slice(0, start) + to + text.slice(end),
    input,
  );

describe('suggestEmail', () => {
  test.each(suggestions)('%s → %s (%s)', (typed, email, reason) => {
    const suggestion = suggestEmail(typed);
    expect(suggestion).toMatchObject({ email, reason, domain: email.split('@')[1] });
    expect(suggestion!.confidence).toBeGreaterThan(0.5);
    expect(suggestion!.confidence).toBeLessThanOrEqual(1);
    expect(apply(typed, suggestion!.changes)).toBe(email);
    expect(validateEmail(email).valid).toBe(true);
    expect(suggestEmail(email)).toBeNull();
  });

  test.each(untouched)('%s is left alone', (domain) => {
    expect(suggestEmail(`ann@${domain}`)).toBeNull();
    expect(suggestEmail(`ann@${domain}`, { typing: true })).toBeNull();
  });

  test.each([
    '',
    ' ',
    '@',
    'ann',
    'ann@',
    '@mail.ru',
    'ann smith',
    'ann@bob@carl@mail.ru',
    'ann2gmail.com',
    'ann@джинсы.ком',
  ])('nothing is suggested for %j', (input) => {
    expect(suggestEmail(input)).toBeNull();
  });

  test.each(['анна@mail.ru', 'jürgen@gmial.com'])(
    'nothing is suggested where an issue would remain: %s',
    (input) => {
      expect(suggestEmail(input)).toBeNull();
    },
  );

  test('the local part is kept to the letter where no character of it is repaired', () => {
    expect(suggestEmail("O'Neil+News_1@gmial.com")?.email).toBe("O'Neil+News_1@gmail.com");
  });

  test.each(["'ann'@gmial.com", "'ann@gmial.com'", "'ann@gmial.com"])(
    'quotation marks go on both sides: %s',
    (typed) => {
      expect(suggestEmail(typed)?.email).toBe('ann@gmail.com');
    },
  );

  test('a letter that looks like a capital gives a small one in the domain: ann@weltb𝒜ckerei.de', () => {
    expect(suggestEmail('ann@weltb𝒜ckerei.de')?.email).toBe('ann@weltbackerei.de');
  });

  test('a wrong case of the domain alone is no typo', () => {
    expect(suggestEmail('ann@GMAIL.COM')).toBeNull();
  });

  test('white space around the address is part of the changes', () => {
    const suggestion = suggestEmail('  ann@gmial.com ');
    expect(apply('  ann@gmial.com ', suggestion!.changes)).toBe('ann@gmail.com');
  });

  test('the changes are letter by letter', () => {
    expect(suggestEmail('ann@yandeks.ru')?.changes).toEqual([{ start: 9, end: 11, text: 'x' }]);
  });

  test('what surrounds a local part does not change what its letters are taken for', () => {
    const { suggest } = createEmailChecker({ international: true, localPart: 'rfc5321' });
    const suggestion = suggest("'нвтвуччюкгр.!@outlook.mu seum");
    expect(suggestion?.email).toMatch(/^ydndexx.ruh.!@/);
    expect(suggest(suggestion!.email)).toBeNull();
  });

  test('layout mapping leaves a legal dot alone', () => {
    expect(suggestEmail('ann.bee@пьфшд.сщь')?.email).toBe('ann.bee@gmail.com');
  });

  test('layout mapping turns a quotation mark into @ only where there is no @', () => {
    expect(suggestEmail('гы"ук@пьфшдюсщь')).toBeNull();
  });

  describe('while the address is being typed', () => {
    test.each([
      'gmail.com',
      'yandex.ru',
      'hotmail.co.uk',
      'outlook.com.tr',
      'ymail.com',
      'mail.ru',
    ])('nothing is shown on the way to %s', (domain) => {
      for (let end = 1; end <= domain.length; end++) {
        expect(suggestEmail(`ann@${domain.slice(0, end)}`, { typing: true })).toBeNull();
      }
    });

    test.each([
      ['ann@yandeks.ru', 'ann@yandex.ru'],
      ['ann@gmial.com', 'ann@gmail.com'],
      ['ann@gmail.con', 'ann@gmail.com'],
    ])('a finished typo is shown: %s', (typed, email) => {
      expect(suggestEmail(typed, { typing: true })?.email).toBe(email);
    });

    test.each([
      'ann@yandex',
      'ann@gmial',
      'ann@gmial.c',
      'ann@gmial.co',
      'usergmail.com',
      'ann@gmail.com.',
    ])('what may go on is not: %s', (typed) => {
      expect(suggestEmail(typed, { typing: true })).toBeNull();
    });
  });

  test('a domain of the options is a target, and protected', () => {
    const { suggest } = createEmailChecker({ domains: ['corp.example', ['gmaill.com', 3]] });
    expect(suggest('ann@corp.exmaple')?.email).toBe('ann@corp.example');
    expect(suggest('ann@gmaill.com')).toBeNull();
  });

  test('a host of an own domain is left alone, unless it is a typo for another one', () => {
    const domains = ['uni.example', 'students.uni.example'];
    const { suggest } = createEmailChecker({ domains });
    expect(suggest('ann@library.uni.example')).toBeNull();
    expect(suggest('ann@studens.uni.example')?.email).toBe('ann@students.uni.example');
  });

  test('a known domain is protected, and no target', () => {
    const { suggest } = createEmailChecker({ knownDomains: ['Gmial.com'] });
    expect(suggest('ann@gmial.com')).toBeNull();
    expect(suggest('ann@gmiall.com')?.email).toBe('ann@gmail.com');
  });

  test('the options of a single call count as well', () => {
    const options = { domains: ['corp.example'], knownDomains: ['gmial.com'] };
    expect(suggestEmail('ann@corp.exmaple', options)?.email).toBe('ann@corp.example');
    expect(suggestEmail('ann@gmial.com', options)).toBeNull();
    expect(() => suggestEmail('ann@x.ru', { countries: ['Russia'] })).toThrow(/two-letter codes/);
  });

  test('countries shift close calls', () => {
    const among = (country: string) =>
      suggestEmail('ann@hotmail.', { countries: [country] })?.email;
    expect(among('fr')).toBe('ann@hotmail.fr');
    expect(suggestEmail('ann@hotmail.')?.email).toBe('ann@hotmail.com');
  });

  test('what is less sure than minimumConfidence is withheld', () => {
    const sure = suggestEmail('ann@gmial.com')!.confidence;
    expect(suggestEmail('ann@gmial.com', { minimumConfidence: sure })).not.toBeNull();
    expect(
      suggestEmail('ann@gmial.com', { minimumConfidence: Math.min(1, sure + 0.001) }),
    ).toBeNull();
  });

  test('anything but a string is a TypeError', () => {
    expect(() => suggestEmail(undefined as never)).toThrow(/suggestEmail.*must be a string/);
  });
});

test('white space around an address moves no change', () => {
  expect(suggestEmail(' ann@gmial.com ')).toMatchObject({ email: 'ann@gmail.com' });
});

test('on the way to a domain of the options nothing is said', () => {
  const typed = 'ann@gmial.com';
  const knownDomains = ['gmial.community'];
  expect(suggestEmail(typed, { typing: true })?.domain).toBe('gmail.com');
  expect(suggestEmail(typed, { typing: true, knownDomains })).toBeNull();
  expect(suggestEmail(typed, { knownDomains })?.domain).toBe('gmail.com');
});
