import type { EmailIssue, EmailWarning } from '../types.js';
import { en } from './en.js';
import type { EmailMessages } from './types.js';
import { wordsOf } from './wordsOf.js';

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
  const text = wordsOf(subject, messages);
  if (text === undefined) {
    throw new TypeError(
      `formatMessage: the messages in "${messages.lang}" have no words for "${subject.code}". ` +
        'Add them under issues or warnings, or spread the messages of a language that has them.',
    );
  }
  return text as string;
}
