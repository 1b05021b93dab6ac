import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../src/core/index.js';
import {
  allTextsOf,
  issue,
  letterIssue,
  locales,
  RULES,
  ruleWarning,
  tldWarning,
  textsOf,
} from './locales.js';

const NARROW = '\u202f';
/** The outer quotation marks of a language. */
const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  de: ['„', '“'],
  en: ['“', '”'],
  es: ['«', '»'],
  fr: [`«${NARROW}`, `${NARROW}»`],
  it: ['«', '»'],
  ja: ['「', '」'],
  kk: ['«', '»'],
  ko: ['‘', '’'],
  nl: ['‘', '’'],
  pl: ['„', '”'],
  'pt-BR': ['“', '”'],
  ru: ['«', '»'],
  tr: ['“', '”'],
  uk: ['«', '»'],
  'zh-CN': ['“', '”'],
};

/** Where ’ is an apostrophe. */
const WITH_APOSTROPHES = ['en', 'fr', 'it', 'uk'];
const FULL_WIDTH = ['ja', 'zh-CN'];

const FSI = '\u2068';
const PDI = '\u2069';
/** What goes from right to left, and what goes from left to right. */
const ARABIC = /\p{Script=Arabic}/u;
const STRONG = /\p{L}/u;

describe.each(locales)('the messages in %s', (tag, messages) => {
  const [open, close] = QUOTES[tag]!;

  test('quote as the language quotes', () => {
    const quoted = tag === 'ar' ? `${FSI}é${PDI}` : 'é';
    const shown = `${open}${quoted}${close}`;
    expect(formatMessage(letterIssue('é', 'Latin'), messages)).toContain(shown);
    // English has the character first, and without marks.
    if (tag !== 'en') {
      const forbidden = issue('forbidden-character', { character: 'é' });
      expect(formatMessage(forbidden, messages)).toContain(shown);
    }
    for (const text of allTextsOf(messages)) {
      const marks = text.match(/[“”„‟‘’‚‛«»‹›「」『』]/g) ?? [];
      const own = WITH_APOSTROPHES.includes(tag) ? marks.filter((mark) => mark !== '’') : marks;
      const [first, last] = [open.trim(), close.trim()];
      expect(own.join(''), text).toBe(`${first}${last}`.repeat(own.length / 2));
      if (WITH_APOSTROPHES.includes(tag)) expect(text).not.toMatch(/(?<!\p{L})’|’(?!\p{L})/u);
    }
  });

  test('have no sign of a typewriter', () => {
    for (const text of allTextsOf(messages)) {
      expect(text).not.toMatch(/["'`]|\.\.|(?<!xn)--| - /);
    }
  });

  test('leave space around signs as the language does', () => {
    const texts = [
      ...textsOf(messages),
      ...Object.values(messages.field as unknown as Record<string, string>),
    ].filter((text) => !/[~😀#!]/u.test(text));
    for (const text of texts) {
      if (tag === 'fr') {
        expect(text).not.toMatch(/[^\u202f][?!;:»]|«[^\u202f]/);
      } else {
        expect(text).not.toMatch(/[\s\u00a0\u202f][?!;:؟،؛。、，：]/);
      }
      // A thin space is for French, one that keeps its line for “…” in German.
      if (tag !== 'fr') expect(text).not.toContain(NARROW);
      if (FULL_WIDTH.includes(tag)) expect(text).not.toMatch(/[,;:?!()](?![^「“]*[」”])/);
      else expect(text).not.toMatch(/[，。：；？！（）、]/);
    }
  });

  if (tag === 'es') {
    test('ask with both question marks', () => {
      for (const text of allTextsOf(messages)) {
        expect(text.split('?').length).toBe(text.split('¿').length);
        if (text.includes('¿')) expect(text).toMatch(/^¿.*\?$/);
      }
    });
  }
});

describe('the messages in Arabic', () => {
  const [, ar] = locales.find(([tag]) => tag === 'ar')!;
  const texts = allTextsOf(ar);

  test('begin with a letter that goes from right to left, so that dir="auto" is right', () => {
    for (const text of texts) expect(STRONG.exec(text.replace('{email}', ''))?.[0]).toMatch(ARABIC);
  });

  test('keep what goes from left to right in isolates', () => {
    for (const text of texts) {
      expect(text.split(FSI).length, text).toBe(text.split(PDI).length);
      // Neither nested nor empty.
      expect(text).not.toMatch(/\u2068[^\u2069]*\u2068|\u2068\u2069|\u2069[^\u2068]*\u2069/);
      const outside = text.replaceAll(/\u2068[^\u2069]*\u2069|\{\w+\}/g, '');
      expect(outside.match(/[a-z<>()[\]\\/]/gi) ?? [], text).toEqual([]);
    }
  });

  test('isolate whatever is put in', () => {
    const isolated = (text: string, part: string) => expect(text).toContain(`${FSI}${part}${PDI}`);
    for (const character of ['<', '!', '~', 'ب', '😀']) {
      isolated(formatMessage(issue('forbidden-character', { character }), ar), character);
      isolated(formatMessage(issue('domain-forbidden-character', { character }), ar), character);
    }
    for (const script of ['Greek', 'Latin', 'Other']) {
      isolated(formatMessage(letterIssue('λ', script), ar), 'λ');
    }
    isolated(formatMessage(tldWarning('ru'), ar), '.ru');
    for (const rule of RULES) isolated(formatMessage(ruleWarning(rule, 6), ar), 'gmail.com');
  });

  test('use its own comma and question mark', () => {
    for (const text of texts) expect(text).not.toMatch(/[,;?]/);
  });
});
