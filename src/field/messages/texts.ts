import type { FieldView } from '../state/index.js';
import { fieldWords, issueWords, langOf } from './words.js';
import type { GivenMessages, Words } from './words.js';

/**
 * The error to show. First the application's, then the server's, then ours, then that of `validate`, then the
 * browser's.
 *
 * @param view - what is shown
 * @param messages - our words
 * @param errorMessage - the application's error
 */
export function errorText(
  view: FieldView,
  messages: GivenMessages,
  errorMessage: string | null | undefined,
): Words {
  const theirs = errorMessage || view.serverError;
  if (theirs || view.issue === null) {
    return { text: theirs || view.message, lang: undefined };
  }
  return issueWords(view.issue, messages);
}

/**
 * The text of the status element, and the language of its first sentence.
 *
 * @param view - what is to be announced
 * @param messages - our words
 * @param error - the error on show
 * @param more - what the suggestion engine has to announce
 */
export function statusText(
  view: FieldView,
  messages: GivenMessages,
  error: Words,
  more: readonly Words[],
): Words {
  const { announcement } = view;
  const parts = [...more];
  if (announcement.error && error.text !== '') {
    const text = `${fieldWords(messages, 'errorPrefix').text} ${error.text}`;
    parts.unshift({ text, lang: error.lang });
  }
  if (announcement.pending) parts.push(fieldWords(messages, 'pending'));
  const lang = parts.length > 0 ? parts[0]!.lang : langOf(messages);
  return { text: parts.map(({ text }) => text).join(' '), lang };
}
