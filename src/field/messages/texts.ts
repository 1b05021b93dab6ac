import type { EmailMessages, FieldMessages } from '../../core/index.js';
import type { FieldView } from '../state/index.js';
import { withEmail } from './textParts.js';
import { langOf, wordsFor } from './usableMessages.js';

/** An error in words. */
export interface ErrorText {
  readonly text: string;
  /** The language of the text where it is one of our messages. */
  readonly lang: string | undefined;
}

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
  messages: EmailMessages,
  errorMessage: string | null | undefined,
): ErrorText {
  const theirs = errorMessage || view.serverError;
  if (theirs) return { text: theirs, lang: undefined };
  if (view.issue === null) {
    return { text: view.validateMessage || view.browserMessage, lang: undefined };
  }
  return wordsFor(view.issue, messages);
}

/**
 * The text of the status element, and the language of its first sentence.
 *
 * @param view - what is to be announced
 * @param messages - our words
 * @param error - the error on show
 */
export function statusText(view: FieldView, messages: EmailMessages, error: ErrorText): ErrorText {
  const { field } = messages;
  const { suggestion, accepted, undone, pending, completions } = view.announcement;
  const parts: ErrorText[] = [];
  const say = (key: keyof FieldMessages, text = field[key]): void =>
    void parts.push({ text, lang: langOf(messages, 'field', key) });
  if (view.announcement.error && error.text !== '') {
    parts.push({ text: `${field.errorPrefix} ${error.text}`, lang: error.lang });
  }
  if (suggestion !== null) {
    say('suggestionStatus', withEmail(field.suggestionStatus, suggestion.email));
  }
  if (completions > 0) {
    say('completionsStatus', field.completionsStatus.replace('{count}', String(completions)));
  }
  if (pending) say('pending');
  if (accepted !== '') say('acceptedStatus', withEmail(field.acceptedStatus, accepted));
  if (undone !== '') say('undoneStatus', withEmail(field.undoneStatus, undone));
  const lang = parts.length > 0 ? parts[0]!.lang : messages.lang;
  return { text: parts.map(({ text }) => text).join(' '), lang };
}
