import {
  en,
  formatMessage,
  type EmailIssue,
  type EmailMessages,
  type EmailWarning,
} from '../../core/index.js';
import { warnDeveloper } from '../warnDeveloper.js';

type Group = 'issues' | 'warnings' | 'field';

const GROUPS = ['issues', 'warnings', 'field'] as const satisfies readonly Group[];

/** Completed messages, by the object that was passed. */
const made = new WeakMap<object, EmailMessages>();
/** Which texts of completed messages are English, as `group.key`. */
const english = new WeakMap<EmailMessages, ReadonlySet<string>>();

const warn = (what: string): void =>
  warnDeveloper(
    `${what}, so the field shows English there. ` +
      'Spread the messages of a language that has it: { ...ru, field: { ...ru.field, … } }.',
  );

/**
 * Messages with every text. English fills in what is missing or no text, with a warning in development. An object is
 * looked at once.
 *
 * @param messages - what the application passed
 */
export function usableMessages(messages: EmailMessages): EmailMessages {
  if (messages === en) return en;
  if (typeof messages !== 'object' || messages === null) {
    warn(`messages is ${messages === null ? 'null' : typeof messages}`);
    return en;
  }
  let usable = made.get(messages);
  if (!usable) made.set(messages, (usable = completed(messages)));
  return usable;
}

/**
 * The language of one text of usable messages.
 *
 * @param messages - from `usableMessages`
 * @returns `'en'` where English stands for the text, else the language of the messages
 */
export function langOf(messages: EmailMessages, group: Group, key: string): string {
  return english.get(messages)?.has(`${group}.${key}`) ? 'en' : messages.lang;
}

/**
 * An issue or a warning in words, and their language. English where the messages throw or give no text.
 *
 * @param messages - from `usableMessages`
 * @param fail - what is to hear of an error that the words throw
 */
export function wordsFor(
  subject: EmailIssue | EmailWarning,
  messages: EmailMessages,
  fail?: (error: unknown) => void,
): { readonly text: string; readonly lang: string } {
  const { code } = subject;
  try {
    const text: unknown = formatMessage(subject, messages);
    const group = Object.hasOwn(messages.issues, code) ? 'issues' : 'warnings';
    if (typeof text === 'string') return { text, lang: langOf(messages, group, code) };
    warn(`the function for "${code}" in messages answers ${typeof text}`);
  } catch (error) {
    fail?.(error);
  }
  return { text: formatMessage(subject), lang: en.lang };
}

function completed(messages: EmailMessages): EmailMessages {
  const missing = new Set<string>();
  const texts = Object.fromEntries(
    GROUPS.map((group) => [group, completedGroup(messages, group, missing)]),
  ) as unknown as Pick<EmailMessages, Group>;
  const hasLang = typeof messages.lang === 'string';
  if (!hasLang) warn('messages has no lang');
  if (missing.size === 0 && hasLang) return messages;
  // The language is unknown, and lang="" says so.
  const usable = { lang: hasLang ? messages.lang : '', ...texts };
  english.set(usable, missing);
  return usable;
}

function completedGroup(messages: EmailMessages, group: Group, missing: Set<string>): object {
  const given = new Map<string, unknown>(Object.entries(messages[group] ?? {}));
  const texts = Object.entries(en[group]).map(([key, fallback]: [string, unknown]) => {
    const text = given.get(key);
    const isText = typeof text === 'string' || (group !== 'field' && typeof text === 'function');
    if (isText) return [key, text];
    missing.add(`${group}.${key}`);
    warn(`messages.${group} has no text for "${key}"`);
    return [key, fallback];
  });
  return Object.fromEntries(texts) as object;
}
