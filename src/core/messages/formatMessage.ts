import type { EmailIssue, EmailWarning } from '../types.js';
import { en } from './en.js';
import type { EmailMessages, MessageText } from './types.js';

/**
 * Puts an issue or a warning into words.
 *
 * @param subject - an issue of `validateEmail` or a warning of `emailWarnings`
 * @param messages - the words to use; English when left out
 * @returns one plain-text sentence or two, to be shown as text and never as HTML
 * @throws TypeError when `messages` has no words for the code
 * @example
 * formatMessage({ code: 'missing-dot', start: 4, end: 8 }) // => 'Add an ending, like .com'
 */
export function formatMessage(
  subject: EmailIssue | EmailWarning,
  messages: EmailMessages = en,
): string {
  const { code } = subject;
  const table: Readonly<Record<string, MessageText<never>>> = Object.hasOwn(messages.issues, code)
    ? messages.issues
    : messages.warnings;
  const text = Object.hasOwn(table, code) ? table[code] : undefined;
  if (text === undefined) {
    throw new TypeError(
      `formatMessage: the messages in "${messages.lang}" have no words for "${code}". ` +
        'Add them under issues or warnings, or spread the messages of a language that has them.',
    );
  }
  return typeof text === 'function' ? text(subject as never) : text;
}
