import { describe, expect, test } from 'vitest';
import { en, formatMessage, validateEmail } from '../../src/core/index.js';
import type { EmailIssue, EmailIssueCode, EmailWarning } from '../../src/core/index.js';
import { ru } from '../../src/locales/ru.js';
import { refused } from '../cases/syntax.js';

const codes = Object.keys(en.issues) as EmailIssueCode[];
const locales = { en, ru };

describe.each(Object.entries(locales))('the messages in %s', (tag, messages) => {
  test('know their language', () => {
    expect(messages.lang).toBe(tag);
  });

  test('have words for every code and every part of the field', () => {
    expect(Object.keys(messages.issues).sort()).toEqual([...codes].sort());
    expect(Object.keys(messages.warnings).sort()).toEqual(Object.keys(en.warnings).sort());
    expect(Object.keys(messages.field).sort()).toEqual(Object.keys(en.field).sort());
  });

  test('are plain sentences without a full stop at the end, please or invalid', () => {
    for (const [input] of refused) {
      const checked = validateEmail(input);
      if (checked.valid) continue;
      for (const issue of checked.issues) {
        const text = formatMessage(issue, messages);
        expect(text).not.toMatch(/undefined|null|please|invalid|пожалуйста|неверн|[.!]$/i);
        expect(text.length).toBeGreaterThan(5);
        expect(text.length).toBeLessThan(90);
      }
    }
  });

  test.each([
    { rule: 'too-short', limit: 6 },
    { rule: 'too-long', limit: 31 },
    { rule: 'characters' },
    { rule: 'start' },
    { rule: 'end' },
    { rule: 'adjacent' },
  ] as const)('tell which rule of a provider is broken: $rule', (detail) => {
    const warning: EmailWarning = {
      code: 'provider-rule',
      start: 0,
      end: 3,
      provider: 'mail.ru',
      ...detail,
    };
    const text = formatMessage(warning, messages);
    expect(text).toContain('mail.ru');
    if ('limit' in detail) expect(text).toContain(String(detail.limit));
  });

  test('mark the place of the address', () => {
    for (const part of [
      'suggestion',
      'acceptName',
      'suggestionStatus',
      'acceptedStatus',
    ] as const) {
      expect(messages.field[part].split('{email}')).toHaveLength(2);
    }
  });

  test('name the accepting button by its visible label first', () => {
    expect(messages.field.acceptName.startsWith(messages.field.accept)).toBe(true);
  });
});

describe('formatMessage', () => {
  test('says which letter is Russian, and which is of another alphabet', () => {
    const issue: EmailIssue = {
      code: 'non-ascii-letter',
      start: 0,
      end: 1,
      character: 'а',
      script: 'Cyrillic',
    };
    expect(formatMessage(issue)).toBe('“а” is a Russian letter. Use English letters');
    expect(formatMessage({ ...issue, character: 'і' })).toContain('a Cyrillic letter');
    expect(formatMessage({ ...issue, character: 'α', script: 'Greek' })).toContain(
      'a Greek letter',
    );
    expect(formatMessage({ ...issue, character: 'é', script: 'Latin' })).toContain(
      'without accents',
    );
    expect(formatMessage({ ...issue, character: 'ا', script: 'Arabic' })).toContain(
      'is an Arabic letter',
    );
    expect(formatMessage({ ...issue, character: '漢', script: 'Han' })).toContain(
      'is a Chinese character',
    );
  });

  test('Russian counts characters as Russian does', () => {
    const warning = {
      code: 'provider-rule',
      start: 0,
      end: 1,
      provider: 'mail.ru',
      rule: 'too-long',
    } as const;
    expect(formatMessage({ ...warning, limit: 31 }, ru)).toContain('31 символа');
    expect(formatMessage({ ...warning, limit: 32 }, ru)).toContain('32 символов');
    expect(formatMessage({ ...warning, limit: 11 }, ru)).toContain('11 символов');
  });

  test('a code without words is an error that says how to mend it', () => {
    const issue = { code: 'toString', start: 0, end: 0 } as never;
    expect(() => formatMessage(issue)).toThrow(/no words for "toString".*Add them/);
  });
});
