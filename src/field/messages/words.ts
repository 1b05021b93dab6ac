import { enErrorParts, enIssues, wordsOf } from '../../core/messages/index.js';
import type { EmailIssue, EmailMessages, FieldMessages } from '../../core/index.js';
import { inDevelopment } from '../warnDeveloper.js';
import { warnOfWords } from './warnOfWords.js';

/** The messages that the application passed, as far as they are an object; English without. */
export type GivenMessages = EmailMessages | undefined;

/** A text, and the language it is in. */
export interface Words {
  readonly text: string;
  /** BCP 47 language tag; `undefined` for a text of the application's or the browser's. */
  readonly lang: string | undefined;
}

const ENGLISH = 'en';

/** The language of messages. */
export function langOf(messages: GivenMessages): string {
  if (messages === undefined) return ENGLISH;
  // A tag that is missing is unknown, and lang="" says so.
  return messages.lang ?? '';
}

/**
 * A text of the field's own parts. English where the messages have none.
 *
 * @param english - the texts in English; those that can show before anything is suggested when left out
 * @example
 * fieldWords(ru, 'label') // => { text: 'Адрес электронной почты', lang: 'ru' }
 */
export function fieldWords<Key extends keyof FieldMessages>(
  messages: GivenMessages,
  key: Key | keyof typeof enErrorParts,
  english: Readonly<Record<Key | keyof typeof enErrorParts, string>> = enErrorParts as never,
): Words & { readonly lang: string } {
  const text: unknown = messages?.field?.[key];
  if (typeof text === 'string') return { text, lang: langOf(messages) };
  return { text: english[key], lang: ENGLISH };
}

/**
 * An issue in words. English where the messages throw or give no text.
 *
 * @param fail - what is to hear of an error that the words throw
 */
export function issueWords(
  issue: EmailIssue,
  messages: GivenMessages,
  fail?: (error: unknown) => void,
): Words {
  try {
    const text = wordsOf(issue, messages);
    if (typeof text === 'string') return { text, lang: langOf(messages) };
    if (messages) warnOfIssue(issue.code, messages, text);
  } catch (error) {
    fail?.(error);
  }
  return { text: wordsOf(issue, { issues: enIssues }) as string, lang: ENGLISH };
}

/** Warns, in development, of an issue that messages give no text for. */
function warnOfIssue(code: EmailIssue['code'], messages: EmailMessages, text: unknown): void {
  inDevelopment(() => {
    const isFunction = typeof messages.issues?.[code] === 'function';
    const what = isFunction
      ? `the function for "${code}" in messages answers ${typeof text}`
      : `messages.issues has no text for "${code}"`;
    warnOfWords(what);
  });
}

/**
 * Messages as far as they can be used, with a warning in development where they are none.
 *
 * @param messages - what the application passed
 */
export function usableMessages(messages: EmailMessages | undefined): GivenMessages {
  if (messages === undefined || (typeof messages === 'object' && messages !== null))
    return messages;
  warnOfWords('messages is no object');
  return undefined;
}
