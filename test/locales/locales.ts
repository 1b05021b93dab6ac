import { formatMessage } from '../../src/core/index.js';
import type {
  EmailIssue,
  EmailIssueCode,
  EmailMessages,
  EmailWarning,
  ProviderRule,
} from '../../src/core/index.js';

const files = import.meta.glob<Readonly<Record<string, EmailMessages>>>('../../src/locales/*.ts', {
  eager: true,
});

/** Every language: the name of its file and its words. */
export const locales: readonly (readonly [tag: string, messages: EmailMessages])[] = Object.entries(
  files,
).map(([path, file]) => [/([^/]+)\.ts$/.exec(path)![1]!, Object.values(file)[0]!] as const);

/** A letter of each script that the core can name, and of others. */
export const LETTERS: Readonly<Record<string, string>> = {
  Cyrillic: 'ж',
  Greek: 'λ',
  Latin: 'é',
  Han: '漢',
  Hiragana: 'ひ',
  Katakana: 'カ',
  Hangul: '한',
  Arabic: 'ب',
  Hebrew: 'א',
  Thai: 'ก',
  Devanagari: 'अ',
  Armenian: 'ա',
  Georgian: 'ა',
  Other: 'ሀ',
};

/** Those with a name of their own in some language, and others. */
export const CHARACTERS = [',', ';', ':', '/', '\\', '"', '<', '>', '_', '!', '#', '~', '😀'];
/** What nobody can name without showing it. */
export const UNNAMED = ['!', '#', '~', '😀'];

export const RULES: readonly ProviderRule[] = [
  'too-short',
  'too-long',
  'characters',
  'start',
  'end',
  'adjacent',
];
export const LIMITS = [1, 2, 5, 6, 11, 21, 30, 64];
export const TLDS = ['ru', 'museum', 'xn--p1ai'];
const PROVIDERS = ['gmail.com', 'yandex.ru'];

type Subject = EmailIssue | EmailWarning;

/** An issue or a warning with what it tells of. */
export const issue = (code: EmailIssueCode, details: Partial<EmailIssue> = {}): EmailIssue => ({
  code,
  start: 0,
  end: 1,
  ...details,
});

export const letterIssue = (character: string, script: string): EmailIssue =>
  issue('non-ascii-letter', { character, script });

export const ruleWarning = (
  rule: ProviderRule,
  limit?: number,
  provider = 'gmail.com',
): EmailWarning => ({ code: 'provider-rule', start: 0, end: 1, provider, rule, limit });

export const tldWarning = (tld: string): EmailWarning => ({
  code: 'unknown-tld',
  start: 0,
  end: 1,
  tld,
});

const WITH_CHARACTER = ['forbidden-character', 'domain-forbidden-character'] as const;
const WITH_LIMIT: readonly ProviderRule[] = ['too-short', 'too-long'];

/** Whatever can be told, with every parameter that it may have. */
export function subjectsOf(messages: EmailMessages): Subject[] {
  const plain = (Object.keys(messages.issues) as EmailIssueCode[]).filter(
    (code) => typeof messages.issues[code] === 'string',
  );
  return [
    ...plain.map((code) => issue(code)),
    ...Object.entries(LETTERS).map(([script, character]) => letterIssue(character, script)),
    ...['и', 'і', 'қ'].map((character) => letterIssue(character, 'Cyrillic')),
    ...WITH_CHARACTER.flatMap((code) => CHARACTERS.map((character) => issue(code, { character }))),
    { code: 'malformed-punycode', start: 0, end: 1 },
    ...TLDS.map(tldWarning),
    ...PROVIDERS.flatMap((provider) =>
      RULES.flatMap((rule) =>
        WITH_LIMIT.includes(rule)
          ? LIMITS.map((limit) => ruleWarning(rule, limit, provider))
          : [ruleWarning(rule, undefined, provider)],
      ),
    ),
  ];
}

/** Every error and warning of a language, in words. */
export const textsOf = (messages: EmailMessages): string[] => [
  ...new Set(subjectsOf(messages).map((subject) => formatMessage(subject, messages))),
];

/** These and the words of the field. */
export const allTextsOf = (messages: EmailMessages): string[] => [
  ...textsOf(messages),
  ...Object.values(messages.field as unknown as Record<string, string>),
];

/** What is left of a text without what stands in it in every language. */
export function ownWords(text: string): string {
  return text
    .replaceAll('name@example.com', '')
    .replaceAll(/\{\w+\}/g, '')
    .replaceAll(/\b(?:example|gmail|yandex)\.(?:com|ru)\b/g, '')
    .replaceAll(/\.(?:xn--p1ai|[a-z]+)\b/g, '')
    .replaceAll(/\bIP\b/g, '');
}
