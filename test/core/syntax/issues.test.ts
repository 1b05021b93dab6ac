import { describe, expect, test } from 'vitest';
import { addIssue, addOffender } from '../../../src/core/syntax/issues.js';
import type { EmailIssue } from '../../../src/core/types.js';

/** The issue at an offset, as its code and what it is about, and where the run ends. */
const offender = (input: string, start: number, end = input.length) => {
  const issues: EmailIssue[] = [];
  const after = addOffender(issues, input, start, end, 'forbidden-character');
  expect(issues).toHaveLength(1);
  expect(issues[0]).toMatchObject({ start, end: after });
  return [issues[0]!.code, input.slice(start, after), issues[0]!.character, issues[0]!.script];
};

test('a plain issue is its code and its place', () => {
  const issues: EmailIssue[] = [{ code: 'missing-at', start: 0, end: 3 }];
  addIssue(issues, 'missing-dot', 4, 8);
  expect(issues[1]).toEqual({ code: 'missing-dot', start: 4, end: 8 });
});

describe('a run of unwelcome characters', () => {
  test.each([
    ['of white space', 'a \t b', ['space', ' \t ', ' ', undefined]],
    [
      'of invisible ones',
      'a\u200b\ufeffb',
      ['invisible-character', '\u200b\ufeff', '\u200b', undefined],
    ],
    ['of control characters', 'a\0\x7f-', ['control-character', '\0\x7f', '\0', undefined]],
    ['of one script', 'aянα', ['non-ascii-letter', 'ян', 'я', 'Cyrillic']],
    ['of letters of two units', 'a𝒜𝒷я', ['non-ascii-letter', '𝒜𝒷', '𝒜', 'Other']],
    ['of one forbidden character', 'a!!?', ['forbidden-character', '!!', '!', undefined]],
    ['of one of two units', 'a😀😀!', ['forbidden-character', '😀😀', '😀', undefined]],
    ['up to a letter', 'a я', ['space', ' ', ' ', undefined]],
    ['up to the end', 'a!', ['forbidden-character', '!', '!', undefined]],
  ])('%s', (_, input, issue) => {
    expect(offender(input, 1)).toEqual(issue);
  });

  test('ends where it is told to', () => {
    expect(offender('a!!!', 1, 3)[1]).toBe('!!');
  });

  test('has no script where there is none', () => {
    const issues: EmailIssue[] = [];
    addOffender(issues, '!', 0, 1, 'domain-forbidden-character');
    expect(issues).toEqual([
      { code: 'domain-forbidden-character', start: 0, end: 1, character: '!' },
    ]);
    expect(issues[0]).not.toHaveProperty('script');
  });

  test.each([
    ['a(work)b', '(work)'],
    ['a()b', '()'],
    ['a(work@mail)', '('],
    ['a(work', '('],
    ['a)work)', ')'],
  ])('in brackets is a comment: %s', (input, comment) => {
    expect(offender(input, 1)).toEqual(['comment', comment, undefined, undefined]);
  });

  test('is no comment where the bracket closes beyond the end', () => {
    expect(offender('a(work)', 1, 6)[1]).toBe('(');
  });
});
