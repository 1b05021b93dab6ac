import { describe, expect, test } from 'vitest';
import { en, formatMessage, validateEmail } from '../../src/core/index.js';
import type { EmailIssue, EmailIssueCode } from '../../src/core/index.js';
import { refused } from '../tools/cases/syntax.js';
import { allTextsOf, letterIssue, locales, subjectsOf, textsOf } from './locales.js';

const codes = Object.keys(en.issues) as EmailIssueCode[];
const TAGS = 'ar de en es fr it ja kk ko nl pl pt-BR ru tr uk zh-CN';

/** The longest that an error may be, so that it fits two lines at 320 px. */
const LONGEST = 90;

/** A name, a domain, a typo, a word in another script: whatever lacks an `@`. */
const WITHOUT_AT = ['ann', 'ann.smith', 'gmail.com', 'anngmail.com', 'ann smith', 'яндекс', '42'];

const isMissingAt = ({ code }: EmailIssue): boolean => code === 'missing-at';

test('there are the languages of a sign-up form', () => {
  expect(locales.map(([tag]) => tag).sort()).toEqual(TAGS.split(' ').sort());
});

describe.each(locales)('the messages in %s', (tag, messages) => {
  test('know their language', () => {
    expect(messages.lang).toBe(tag);
    expect(Intl.getCanonicalLocales(messages.lang)).toEqual([tag]);
  });

  test('have words for every code and every part of the field', () => {
    expect(Object.keys(messages.issues).sort()).toEqual([...codes].sort());
    expect(Object.keys(messages.warnings).sort()).toEqual(Object.keys(en.warnings).sort());
    expect(Object.keys(messages.field).sort()).toEqual(Object.keys(en.field).sort());
  });

  test('are sentences of a length that fits', () => {
    for (const text of allTextsOf(messages)) {
      expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|Error: /);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\s\s/);
      expect(text.length, text).toBeLessThanOrEqual(LONGEST);
      // “Use it”, and “delete the space” in Chinese.
      expect(text.length, text).toBeGreaterThanOrEqual(2);
    }
  });

  test('begin with a capital and end without a full stop', () => {
    for (const text of textsOf(messages)) {
      expect(text).not.toMatch(/[.!?。！？؟…,:]$/);
      // What it is about may come first: a letter, a TLD, a domain.
      if (/^(?:[.@“«„‘「]|gmail|yandex|name@)/.test(text)) continue;
      const [first = ''] = /\p{L}/u.exec(text) ?? [];
      expect(first, text).toBe(first.toLocaleUpperCase(tag));
    }
  });

  test('put whatever is wrong with an address into words', () => {
    for (const [input] of refused) {
      const checked = validateEmail(input);
      if (checked.valid) continue;
      for (const issue of checked.issues) {
        expect(formatMessage(issue, messages)).not.toMatch(/undefined|null/);
      }
    }
  });

  test('tell different things of different codes', () => {
    const said = new Map<string, Set<string>>();
    for (const subject of subjectsOf(messages)) {
      const text = formatMessage(subject, messages);
      said.set(text, (said.get(text) ?? new Set()).add(subject.code));
    }
    const shared = [...said.values()].filter(({ size }) => size > 1).map((all) => [...all].sort());
    // Wherever the dot is, it is one too many.
    expect(shared).toEqual([['domain-double-dot', 'local-double-dot']]);
  });

  test('mark the place of the address', () => {
    for (const part of [
      'suggestion',
      'acceptName',
      'suggestionStatus',
      'acceptedStatus',
      'undoName',
      'undoneStatus',
    ] as const) {
      expect(messages.field[part].split('{email}')).toHaveLength(2);
    }
    expect(messages.field.completionsStatus.split('{count}')).toHaveLength(2);
  });

  test.each([
    ['accept', 'acceptName'],
    ['undo', 'undoName'],
  ] as const)('name a button by its visible label first: %s', (label, name) => {
    expect(messages.field[name].startsWith(messages.field[label])).toBe(true);
    expect(messages.field[name]).not.toBe(messages.field[label]);
  });

  test('tell the two buttons and what they did apart', () => {
    const { accept, acceptedStatus, undo, undoneStatus } = messages.field;
    expect(undo).not.toBe(accept);
    expect(undoneStatus).not.toBe(acceptedStatus);
  });

  test.each(WITHOUT_AT)('ask for the @ where there is none: %s', (input) => {
    const checked = validateEmail(input);
    const asked = checked.valid ? undefined : checked.issues.find(isMissingAt);
    const text = formatMessage(asked!, messages);
    expect(text.replace('name@example.com', '')).toContain('@');
    expect(text).toContain('name@example.com');
  });

  test('end what is announced as a sentence, since the next one follows', () => {
    const { pending, ...field } = messages.field;
    const announced = Object.entries(field).filter(([part]) => part.endsWith('Status'));
    expect(announced).toHaveLength(4);
    for (const text of [pending, ...announced.map(([, each]) => each)]) {
      expect(text).toMatch(/[.?…。？؟]$/);
    }
    expect(messages.field.errorPrefix).toMatch(/[:：]$/);
  });
});

describe('formatMessage', () => {
  test('says which letter is Russian, and which is of another alphabet', () => {
    const say = (character: string, script: string) =>
      formatMessage(letterIssue(character, script));
    expect(say('а', 'Cyrillic')).toBe('“а” is a Russian letter. Use English letters');
    expect(say('Ё', 'Cyrillic')).toBe('“Ё” is a Russian letter. Use English letters');
    expect(say('і', 'Cyrillic')).toContain('is a Cyrillic letter');
    expect(say('α', 'Greek')).toContain('is a Greek letter');
    expect(say('ا', 'Arabic')).toContain('is an Arabic letter');
    expect(say('ա', 'Armenian')).toContain('is an Armenian letter');
    expect(say('漢', 'Han')).toContain('is a Chinese character');
    expect(say('é', 'Latin')).toContain('without accents');
  });

  test('a code without words is an error that says how to mend it', () => {
    const issue = { code: 'toString', start: 0, end: 0 } as never;
    expect(() => formatMessage(issue)).toThrow(/no words for "toString".*Add them/);
  });
});
