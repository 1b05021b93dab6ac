import { describe, expect, test } from 'vitest';
import { en } from '../../../src/core/messages/en.js';
import { formatMessage } from '../../../src/core/messages/formatMessage.js';
import type { EmailIssue, EmailWarning } from '../../../src/core/types.js';
import { ru } from '../../../src/locales/ru.js';

const issue: EmailIssue = { code: 'missing-dot', start: 4, end: 8 };
const offender: EmailIssue = { code: 'forbidden-character', start: 3, end: 4, character: ',' };
const warning: EmailWarning = { code: 'unknown-tld', start: 9, end: 12, tld: 'ruu' };

describe('formatMessage', () => {
  test.each([
    ['an issue', issue, 'Add an ending, like .com'],
    ['an issue with what it is about', offender, 'A comma can’t be in an email address'],
    ['a warning with what it is about', warning, '.ruu is not an ending that we know'],
  ])('has words for %s', (_, subject, text) => {
    expect(formatMessage(subject)).toBe(text);
  });

  test('speaks the language of the messages', () => {
    expect(formatMessage(issue, ru)).toBe(ru.issues['missing-dot']);
    expect(formatMessage(issue, ru)).not.toBe(formatMessage(issue));
  });

  test('takes words without a function, too', () => {
    const messages = { ...en, warnings: { ...en.warnings, 'unknown-tld': 'Which one?' } };
    expect(formatMessage(warning, messages)).toBe('Which one?');
  });

  test.each(['toString', 'constructor', '__proto__', 'nonsense'])(
    'of the code %s it says that there are no words for it',
    (code) => {
      const unknown = { code, start: 0, end: 0 } as unknown as EmailWarning;
      expect(() => formatMessage(unknown)).toThrow(TypeError);
      expect(() => formatMessage(unknown)).toThrow(
        new RegExp(`^formatMessage: the messages in "en" have no words for "${code}"\\. Add them`),
      );
      expect(() => formatMessage(unknown, ru)).toThrow('the messages in "ru"');
    },
  );
});
