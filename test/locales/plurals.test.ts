import { expect, test } from 'vitest';
import { formatMessage } from '../../src/core/index.js';
import { LIMITS, locales, ruleWarning } from './locales.js';

/** How a language counts characters, where it has more than one form. */
const COUNTED: Readonly<Record<string, readonly string[]>> = {
  ar: [
    'حرف واحد',
    'حرفين',
    ...['3 أحرف', '10 أحرف', '11 حرفًا', '30 حرفًا', '64 حرفًا', '99 حرفًا'],
    ...['100 حرف', '101 حرف', '103 أحرف', '111 حرفًا'],
  ],
  en: ['1 character', '2 characters', '21 characters'],
  es: ['1 carácter', '2 caracteres', '21 caracteres'],
  fr: ['1 caractère', '2 caractères', '21 caractères'],
  it: ['1 carattere', '2 caratteri', '21 caratteri'],
  nl: ['1 teken', '2 tekens', '21 tekens'],
  pl: [
    ...['1 znak', '2 znaki', '4 znaki', '5 znaków', '11 znaków', '12 znaków', '14 znaków'],
    ...['21 znaków', '22 znaki', '30 znaków', '64 znaki', '101 znaków', '112 znaków'],
  ],
  'pt-BR': ['1 caractere', '2 caracteres', '21 caracteres'],
  // In the genitive.
  ru: ['1 символа', '2 символов', '11 символов', '21 символа', '31 символа', '111 символов'],
  uk: [
    ...['1 символ', '2 символи', '4 символи', '5 символів', '11 символів', '12 символів'],
    ...['14 символів', '21 символ', '22 символи', '30 символів', '64 символи', '111 символів'],
  ],
};

/** One form does for every number. */
const ALWAYS: Readonly<Record<string, string>> = {
  de: ' Zeichen',
  ja: ' 文字',
  kk: ' таңба ',
  ko: '자 ',
  tr: ' karakter ',
  'zh-CN': ' 个字符',
};

const numberOf = (words: string): number => {
  if (words === 'حرف واحد') return 1;
  return words === 'حرفين' ? 2 : Number.parseInt(words);
};

test('it is known how every language counts', () => {
  const known = [...Object.keys(COUNTED), ...Object.keys(ALWAYS)];
  expect(known.sort()).toEqual(locales.map(([tag]) => tag).sort());
});

test.each(locales)('%s counts characters as it counts', (tag, messages) => {
  const say = (limit: number) =>
    (['too-short', 'too-long'] as const).map((rule) =>
      formatMessage(ruleWarning(rule, limit), messages),
    );
  for (const words of COUNTED[tag] ?? []) {
    // Not “11 characters” for “1 characters”, nor “znaki” for “znak”.
    const pattern = new RegExp(`(?<!\\d)${words}(?!\\p{L})`, 'u');
    for (const text of say(numberOf(words))) expect(text).toMatch(pattern);
  }
  for (const limit of ALWAYS[tag] === undefined ? [] : LIMITS) {
    for (const text of say(limit)) expect(text).toContain(`${limit}${ALWAYS[tag]!}`);
  }
});
