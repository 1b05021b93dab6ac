import { describe, expect, test } from 'vitest';
import { checkLocal } from '../../../src/core/syntax/localPart.js';
import type { EmailIssue, EmailOptions } from '../../../src/core/types.js';

/** The issues of a local part after a space, as their code and what they are about. */
const check = (local: string, options: EmailOptions = {}) => {
  const issues: EmailIssue[] = [];
  const input = ` ${local}@mail.ru `;
  expect(checkLocal(input, 1, input.length - 1, options, issues)).toBe(1 + local.length);
  return issues.map(({ code, start, end }) => `${code} ${input.slice(start, end)}`.trim());
};
const rfc5321 = { localPart: 'rfc5321' } as const;
const international = { international: true };

describe('a local part', () => {
  test.each([
    ["O'Neil+News_1-2", {}, []],
    ['ann.b.c', {}, []],
    ['.ann', {}, ['local-leading-dot .']],
    ['ann..b', {}, ['local-double-dot .']],
    ['ann.', {}, ['local-trailing-dot .']],
    ['.', {}, ['local-leading-dot .']],
    ['ann..', {}, ['local-double-dot .']],
    ['', {}, ['missing-local']],
    ['l'.repeat(64), {}, []],
    ['l'.repeat(65), {}, [`local-too-long ${'l'.repeat(65)}`]],
    ['a!!b?', {}, ['forbidden-character !!', 'forbidden-character ?']],
    ['a b', rfc5321, ['space']],
    ["a!#$%&*/=?^`{|}~'+-_b", rfc5321, []],
    ['a,b', rfc5321, ['forbidden-character ,']],
    ['aя', rfc5321, ['non-ascii-letter я']],
    ['анна', international, []],
    ['a\u0080', international, ['control-character \u0080']],
    ['a😀', international, ['forbidden-character 😀']],
    ['a!', international, ['forbidden-character !']],
  ])('%s with %j: %j', (local, options, issues) => {
    expect(check(local, options)).toEqual(issues);
  });

  test.each([
    ['я', 2],
    ['\u07ca', 2],
    ['\u0800', 3],
    ['漢', 3],
    ['𝒜', 4],
  ])('is measured in octets: %s has %i', (letter, octets) => {
    const longest = letter.repeat(16) + 'l'.repeat(64 - 16 * octets);
    expect(check(longest, international)).toEqual([]);
    expect(check(`${longest}l`, international)).toEqual([`local-too-long ${longest}l`]);
  });

  test('ends at the first @, or where there is none with the address', () => {
    const issues: EmailIssue[] = [];
    expect(checkLocal('a@b@c', 0, 5, {}, issues)).toBe(1);
    expect(checkLocal('annb!', 0, 4, {}, issues)).toBe(4);
    expect(issues).toEqual([]);
  });
});
