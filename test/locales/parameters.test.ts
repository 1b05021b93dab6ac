import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatMessage, validateEmail } from '../../src/core/index.js';
import {
  CHARACTERS,
  TLDS,
  tldWarning,
  issue,
  LETTERS,
  letterIssue,
  LIMITS,
  locales,
  RULES,
  ruleWarning,
  UNNAMED,
} from './locales.js';

test('a letter of every script is tried', () => {
  const source = readFileSync('src/core/syntax/characters.ts', 'utf8');
  const [, named = ''] = /'(Cyrillic [\w ]+)'/.exec(source)!;
  expect(Object.keys(LETTERS)).toEqual([...named.split(' '), 'Other']);
  for (const [script, letter] of Object.entries(LETTERS)) {
    const checked = validateEmail(`ann${letter}@example.com`);
    expect(checked).toMatchObject({ issues: [{ character: letter, script }] });
  }
});

/** Small numbers that are words: “one letter”, and the dual. */
const WORDS: Readonly<Record<string, readonly string[]>> = { ar: ['حرف واحد', 'حرفين'] };

describe.each(locales)('the messages in %s', (tag, messages) => {
  test('show the letter, and say of what script it is', () => {
    const said = Object.entries(LETTERS).map(([script, letter]) => {
      const text = formatMessage(letterIssue(letter, script), messages);
      expect(text).toContain(letter);
      return [script, text.replace(letter, '')] as const;
    });
    const named = said.filter(([script]) => script !== 'Latin' && script !== 'Other');
    const texts = new Set(named.map(([, text]) => text));
    expect(texts.size).toBe(named.length);
    // Of letters with accents, and of unknown ones, no script is told.
    for (const [script, text] of said)
      expect(texts.has(text)).toBe(named.some(([each]) => each === script));
  });

  test('name letters that nobody has thought of', () => {
    const text = formatMessage(letterIssue('ᚠ', 'Runic'), messages);
    expect(text).toContain('ᚠ');
    expect(formatMessage(letterIssue('c', 'constructor'), messages)).not.toMatch(/native code/);
  });

  test.each(['forbidden-character', 'domain-forbidden-character'] as const)(
    'name or show the character: %s',
    (code) => {
      const say = (character: string) => formatMessage(issue(code, { character }), messages);
      expect(new Set(CHARACTERS.map(say)).size).toBe(CHARACTERS.length);
      for (const character of UNNAMED) expect(say(character)).toContain(character);
      // A comma on its own is easily overlooked.
      for (const character of [',', ';', ':', '/', '\\', '"', '_']) {
        expect(say(character)).not.toContain(say('~').replace('~', character));
      }
    },
  );

  test.each(TLDS)('tell the unknown tld: .%s', (tld) => {
    expect(formatMessage(tldWarning(tld), messages)).toContain(`.${tld}`);
  });

  test.each(RULES)('tell whose rule is broken: %s', (rule) => {
    for (const provider of ['gmail.com', 'yandex.ru']) {
      expect(formatMessage(ruleWarning(rule, 6, provider), messages)).toContain(provider);
    }
  });

  test('tell each rule of a provider in its own words', () => {
    const said = RULES.map((rule) => formatMessage(ruleWarning(rule, 6), messages));
    expect(new Set(said).size).toBe(RULES.length);
  });

  test.each(LIMITS)('tell the limit: %i', (limit) => {
    for (const rule of ['too-short', 'too-long'] as const) {
      const text = formatMessage(ruleWarning(rule, limit), messages);
      expect(text).toContain(WORDS[tag]?.[limit - 1] ?? String(limit));
    }
  });
});
