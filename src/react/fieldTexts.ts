import { formatMessage, type EmailIssue, type EmailMessages } from '../core/index.js';
import type { FieldView } from './fieldView.js';

/** An error in words. */
export interface ErrorText {
  readonly text: string;
  /** The language of the text where it is one of our messages. */
  readonly lang: string | undefined;
}

/**
 * The error to show: the application's goes before the server's, that before ours, and ours before what the
 * application's check and the browser have to say.
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
  return { text: issueText(view.issue, messages), lang: messages.lang };
}

/**
 * An issue in words: in English ones where `messages` have none, for a form must not fall over a
 * translation that is older than one of the codes.
 *
 * @param fail - what is to hear of that
 */
export function issueText(
  issue: EmailIssue,
  messages: EmailMessages,
  fail?: (error: unknown) => void,
): string {
  try {
    return formatMessage(issue, messages);
  } catch (error) {
    fail?.(error);
    return formatMessage(issue);
  }
}

/**
 * What the status element says, as plain text.
 *
 * @param view - what is to be announced
 * @param messages - our words
 * @param error - the error on show
 */
export function statusText(view: FieldView, messages: EmailMessages, error: string): string {
  const { field } = messages;
  const { suggestion, accepted, undone, pending, completions } = view.announcement;
  const parts: string[] = [];
  if (view.announcement.error && error !== '') parts.push(`${field.errorPrefix} ${error}`);
  if (suggestion !== null) parts.push(withEmail(field.suggestionStatus, suggestion.email));
  if (completions > 0) {
    parts.push(field.completionsStatus.replace('{count}', String(completions)));
  }
  if (pending) parts.push(field.pending);
  if (accepted !== '') parts.push(withEmail(field.acceptedStatus, accepted));
  if (undone !== '') parts.push(withEmail(field.undoneStatus, undone));
  return parts.join(' ');
}

/** Puts an address into a text with `{email}` in it. */
export function withEmail(text: string, email: string): string {
  // A function, because an address may contain "$&".
  return text.replace('{email}', () => email);
}
