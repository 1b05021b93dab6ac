import { runInNewContext } from 'node:vm';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { describe, expect, test } from 'vitest';
import {
  completeEmail,
  createEmailChecker,
  emailSchema,
  emailWarnings,
  explainSuggestion,
  suggestEmail,
  suggestEmails,
  validateEmail,
} from '../../src/core/index.js';

/** Whoever asks for a letter of it makes V8 write out all of a text that is put together of others. */
const LENGTH = 1_000_000;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** What large objects take, in bytes: a text of this length is one once it is written out. */
const largeObjects = () =>
  getHeapSpaceStatistics()
    .filter(({ space_name }) => space_name.includes('large_object'))
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0);

/** @returns whether a function looks into a text of a million characters */
function looksInto(call: (text: string) => unknown, make: () => string): boolean {
  collectGarbage();
  const text = make();
  const before = largeObjects();
  call(text);
  return largeObjects() - before >= LENGTH;
}

const texts: Readonly<Record<string, () => string>> = {
  'of one letter': () => 'a'.repeat(LENGTH),
  'of @': () => '@'.repeat(LENGTH),
  'of spaces around an address': () => `${' '.repeat(LENGTH)}ann@gmial.com${' '.repeat(LENGTH)}`,
  'of Cyrillic letters': () => 'фт"'.repeat(LENGTH / 3 + 1),
  'of lone surrogates': () => '\ud800'.repeat(LENGTH),
};

const checker = createEmailChecker({
  ...{ international: true, localPart: 'rfc5321', domains: ['corp.example'], tlds: 'com ru' },
});
const functions: Readonly<Record<string, (text: string) => unknown>> = {
  validateEmail: (text) => validateEmail(text),
  emailWarnings: (text) => emailWarnings(text),
  suggestEmail: (text) => suggestEmail(text),
  'suggestEmail, typing': (text) => suggestEmail(text, { typing: true }),
  suggestEmails: (text) => suggestEmails(text),
  explainSuggestion: (text) => explainSuggestion(text),
  completeEmail: (text) => completeEmail(text),
  emailSchema: (text) => emailSchema()['~standard'].validate(text),
  'a checker’s validate': checker.validate,
  'a checker’s warnings': checker.warnings,
  'a checker’s suggest': checker.suggest,
  'a checker’s complete': checker.complete,
};

describe('no letter of a text over the cap is looked at, so that its length costs nothing', () => {
  describe.each(Object.entries(texts))('%s', (_, make) => {
    test.each(Object.entries(functions))('by %s', (_, call) => {
      // What the function itself needs is made by now.
      call('ann@gmial.com');
      expect(looksInto(call, make)).toBe(false);
    });
  });
});

describe('it is noticed', () => {
  test.each([
    ['a letter', (text: string) => text.charCodeAt(5)],
    ['a search', (text: string) => text.includes('@')],
    ['an expression', (text: string) => /^x/.test(text)],
    ['the white space around it', (text: string) => text.trim()],
    ['a part of it', (text: string) => text.slice(0, 1000)],
    ['each character', (text: string) => [...text].length],
  ])('when %s is looked at', (_, call) => {
    for (const make of Object.values(texts)) expect(looksInto(call, make)).toBe(true);
  });

  test.each([
    ['its length', (text: string) => text.length],
    ['its type', (text: string) => typeof text],
  ])('%s is told without', (_, call) => {
    for (const make of Object.values(texts)) expect(looksInto(call, make)).toBe(false);
  });
});
