import { en, formatMessage } from '../../core/index.js';
import type {
  EmailIssue,
  EmailIssueCode,
  EmailMessages,
  EmailWarning,
  FieldMessages,
} from '../../core/index.js';
import type { Language } from '../languages.js';

/** A language with its words. */
export interface SpokenLanguage extends Language {
  readonly messages: EmailMessages;
}

/** Something to be said, and how each language says it. */
export interface MessageRow {
  /** The code, or the name of the part of the field. */
  readonly code: string;
  /** What it is about, where the words depend on it. */
  readonly about: string;
  /** The text, with `{email}` where an address comes. */
  readonly textIn: (messages: EmailMessages) => string;
}

/** Rows under one heading. */
export interface MessageGroup {
  readonly title: string;
  readonly rows: readonly MessageRow[];
}

const SPACE = { start: 0, end: 1 };

/** What codes are about whose words depend on it. */
const ABOUT: Readonly<Partial<Record<EmailIssueCode, readonly Partial<EmailIssue>[]>>> = {
  'non-ascii-letter': [
    { character: 'и', script: 'Cyrillic' },
    { character: 'λ', script: 'Greek' },
    { character: 'é', script: 'Latin' },
    { character: '漢', script: 'Han' },
    { character: 'カ', script: 'Katakana' },
    { character: 'ب', script: 'Arabic' },
    { character: 'ሀ', script: 'Other' },
  ],
  'forbidden-character': [{ character: ',' }, { character: '!' }],
  'domain-forbidden-character': [{ character: '_' }, { character: '!' }],
};

const WARNINGS: readonly EmailWarning[] = [
  { code: 'unknown-tld', ...SPACE, tld: 'ruu' },
  { code: 'malformed-punycode', ...SPACE },
  rule({ provider: 'gmail.com', rule: 'too-short', limit: 6 }),
  rule({ provider: 'mail.ru', rule: 'too-long', limit: 31 }),
  rule({ provider: 'gmail.com', rule: 'characters' }),
  rule({ provider: 'yandex.ru', rule: 'start' }),
  rule({ provider: 'mail.ru', rule: 'end' }),
  rule({ provider: 'mail.ru', rule: 'adjacent' }),
];

/** Every message that there is. */
export const messageGroups: readonly MessageGroup[] = [
  {
    title: 'Errors',
    rows: (Object.keys(en.issues) as EmailIssueCode[]).flatMap((code) =>
      (ABOUT[code] ?? [{}]).map((details) => told({ code, ...SPACE, ...details })),
    ),
  },
  { title: 'Warnings', rows: WARNINGS.map(told) },
  {
    title: 'The field’s own words',
    rows: (Object.keys(en.field) as (keyof FieldMessages)[]).map((code) => ({
      code,
      about: '',
      textIn: ({ field }) => field[code].replace('{count}', '3'),
    })),
  },
];

function rule(details: Partial<EmailWarning>): EmailWarning {
  return { code: 'provider-rule', ...SPACE, ...details };
}

type Details = Partial<Omit<EmailIssue, 'code'> & Omit<EmailWarning, 'code'>>;

function told(subject: EmailIssue | EmailWarning): MessageRow {
  const { character, script, tld, provider, rule, limit }: Details = subject;
  return {
    code: subject.code,
    about: [character, script, tld && `.${tld}`, provider, rule, limit]
      .filter((detail) => detail !== undefined)
      .join(', '),
    textIn: (messages) => formatMessage(subject, messages),
  };
}

/**
 * Looks for rows by their code, what they are about, or their words in one of the languages.
 *
 * @returns the groups that have such rows, with these alone
 */
export function findMessages(
  question: string,
  languages: readonly EmailMessages[],
): readonly MessageGroup[] {
  const wanted = question.trim().toLowerCase();
  const isWanted = ({ code, about, textIn }: MessageRow): boolean =>
    [code, about, ...languages.map(textIn)].some((text) => text.toLowerCase().includes(wanted));
  return messageGroups
    .map(({ title, rows }) => ({ title, rows: rows.filter(isWanted) }))
    .filter(({ rows }) => rows.length > 0);
}
