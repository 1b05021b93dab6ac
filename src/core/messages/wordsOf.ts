import type { EmailIssue, EmailWarning } from '../types.js';
import type { EmailMessages } from './types.js';

type Tables = Partial<Pick<EmailMessages, 'issues' | 'warnings'>>;

/**
 * The words for an issue or a warning.
 *
 * @param subject - an issue or a warning
 * @param messages - the tables to look in, if there are any
 * @returns the text, or whatever the application put in its place; `undefined` where there is none
 */
export function wordsOf(subject: EmailIssue | EmailWarning, messages: Tables | undefined): unknown {
  const { code } = subject;
  const { issues, warnings } = messages ?? {};
  const table: object | undefined = issues && Object.hasOwn(issues, code) ? issues : warnings;
  if (!table || !Object.hasOwn(table, code)) return undefined;
  const text = (table as Record<string, unknown>)[code];
  return typeof text === 'function' ? (text as (about: typeof subject) => unknown)(subject) : text;
}
