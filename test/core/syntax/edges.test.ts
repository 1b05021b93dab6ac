import { describe, expect, test } from 'vitest';
import { validateEmail } from '../../../src/core/index.js';
import type { EmailOptions } from '../../../src/core/index.js';

/** Every issue as its code and its range. */
const issuesOf = (input: string, options?: EmailOptions): string => {
  const checked = validateEmail(input, options);
  if (checked.valid) return 'none';
  return checked.issues.map(({ code, start, end }) => `${code} ${start}-${end}`).join(', ');
};

const letters = (count: number) => 'l'.repeat(count);

describe('where the rules begin and end', () => {
  test.each([
    // A local part in quotation marks is one from the first to the last.
    ['"ann"@mail.ru', 'quoted-local 0-5'],
    [' "ann"@mail.ru', 'quoted-local 1-6'],
    ['"a@b"@mail.ru', 'quoted-local 0-5'],
    ['"a"b@c"@mail.ru', 'quoted-local 0-7'],
    ['""@mail.ru', 'quoted-local 0-2'],
    ['"@mail.ru', 'forbidden-character 0-1'],
    [' "@mail.ru', 'forbidden-character 1-2'],
    ['"ann@mail.ru', 'forbidden-character 0-1'],
    ['ann"@mail.ru', 'forbidden-character 3-4'],
    // The last @ is the one before the domain.
    ['ann@@', 'extra-at 4-5, missing-domain 5-5'],
    ['@', 'missing-local 0-0, missing-domain 1-1'],
    ['@@', 'extra-at 1-2, missing-local 0-0, missing-domain 2-2'],
    [' @@mail.ru', 'extra-at 2-3, missing-local 1-1'],
    ['ann@a@b@mail.ru', 'extra-at 5-6, extra-at 7-8'],
    ['ann@[1.2.3.4]', 'address-literal 4-13'],
    ['ann@[1.2.3.4]@mail.ru', 'extra-at 13-14'],
    ['ann@ma!l@mail.ru', 'extra-at 8-9'],
    // Without an @ only characters are judged.
    ['..ann', 'missing-at 0-5'],
    ['(ann)', 'missing-at 0-5'],
    [letters(65), 'missing-at 0-65'],
    ['ann!smith', 'missing-at 0-9, forbidden-character 3-4'],
    ['анн', 'non-ascii-letter 0-3, missing-at 0-3'],
    // Comments, whole and not.
    ['ann(work)@mail.ru', 'comment 3-9'],
    ['ann()@mail.ru', 'comment 3-5'],
    ['(a)(b)ann@mail.ru', 'comment 0-3, comment 3-6'],
    ['ann(work@mail.ru', 'comment 3-4'],
    ['ann(work@mail.ru)', 'comment 3-4, comment 16-17'],
    [')(ann@mail.ru', 'comment 0-1, comment 1-2'],
    ['ann@mail.ru(work)', 'comment 11-17'],
    ['ann@mail.ru(work', 'comment 11-12'],
    // Runs of what is alike.
    ['анн1анн@mail.ru', 'non-ascii-letter 0-3, non-ascii-letter 4-7'],
    ['аα@mail.ru', 'non-ascii-letter 0-1, non-ascii-letter 1-2'],
    ['ann!!smith@mail.ru', 'forbidden-character 3-5'],
    ['ann!?smith@mail.ru', 'forbidden-character 3-4, forbidden-character 4-5'],
    ['😀😀@mail.ru', 'forbidden-character 0-4'],
    ['😀!@mail.ru', 'forbidden-character 0-2, forbidden-character 2-3'],
    ['𝒜а𝒜@mail.ru', 'non-ascii-letter 0-2, non-ascii-letter 2-3, non-ascii-letter 3-5'],
    ['ann \t smith@mail.ru', 'space 3-6'],
    ['ann\u200b\u200b@mail.ru', 'invisible-character 3-5'],
    ['ann\tb@mail.ru', 'space 3-4'],
    ['ann\bb@mail.ru', 'control-character 3-4'],
    ['ann\u000e@mail.ru', 'control-character 3-4'],
    ['ann\u007f@mail.ru', 'control-character 3-4'],
    ['ann\u009f@mail.ru', 'control-character 3-4'],
    ['ann~@mail.ru', 'forbidden-character 3-4'],
    ['ann\u00a0b@mail.ru', 'space 3-4'],
    ['ann\u00a1b@mail.ru', 'forbidden-character 3-4'],
    ['ann\ufeffb@mail.ru', 'invisible-character 3-4'],
    ['ann\uffffb@mail.ru', 'forbidden-character 3-4'],
    ['ann!-b@mail.ru', 'forbidden-character 3-4'],
    ['ann@mail!!.ru', 'domain-forbidden-character 8-10'],
    ['ann@ма.ру', 'non-ascii-letter 4-6, non-ascii-letter 7-9'],
    // Dots.
    ['.ann@mail.ru', 'local-leading-dot 0-1'],
    ['ann.@mail.ru', 'local-trailing-dot 3-4'],
    ['ann..smith@mail.ru', 'local-double-dot 4-5'],
    ['.@mail.ru', 'local-leading-dot 0-1'],
    ['..@mail.ru', 'local-leading-dot 0-1, local-double-dot 1-2'],
    ['ann@.ru', 'domain-leading-dot 4-5'],
    ['ann@mail.ru.', 'domain-trailing-dot 11-12'],
    ['ann@mail..ru', 'domain-double-dot 9-10'],
    ['ann@.', 'domain-leading-dot 4-5'],
    ['ann@..', 'domain-leading-dot 4-5, domain-double-dot 5-6'],
    ['ann@mail', 'missing-dot 4-8'],
    // Addresses of machines.
    ['ann@1.2.3.4', 'address-literal 4-11'],
    ['ann@1.2.3', 'tld-too-short 8-9'],
    ['ann@1.2.3.4.5', 'tld-too-short 12-13'],
    ['ann@a.2.3.4', 'tld-too-short 10-11'],
    ['ann@1.2.3.44a', 'tld-not-letters 10-13'],
    // Suffixes.
    ['ann@mail.r', 'tld-too-short 9-10'],
    ['ann@mail.r2', 'tld-not-letters 9-11'],
    ['ann@mail.r-u', 'tld-not-letters 9-12'],
    ['ann@mail.xn-a', 'tld-not-letters 9-13'],
    ['ann@mail.xn--', 'label-hyphen 12-13'],
    ['ann@mail.xn--a', 'none'],
    ['ann@mail.XN--P1AI', 'none'],
    ['ann@xn--a.ru1', 'tld-not-letters 10-13'],
    ['ann@mail.alt', 'reserved-tld 9-12'],
    ['ann@mail.LOCAL', 'reserved-tld 9-14'],
    ['ann@mail.arpa', 'reserved-tld 9-13'],
    ['ann@printer.internal', 'reserved-tld 12-20'],
    ['ann@mail.alto', 'none'],
    ['ann@mail.lt', 'none'],
    ['ann@test.ru', 'none'],
    // Hyphens and lengths of labels.
    ['ann@-mail-.ru', 'label-hyphen 4-5'],
    ['ann@mail-.ru', 'label-hyphen 8-9'],
    ['ann@mail.-ru', 'label-hyphen 9-10'],
    ['ann@ma-il.ru', 'none'],
    [`ann@${letters(63)}.ru`, 'none'],
    [`ann@${letters(64)}.ru`, 'label-too-long 4-68'],
    [`ann@mail.${letters(63)}`, 'none'],
    [`ann@mail.${letters(64)}`, 'label-too-long 9-73'],
    [`ann@${letters(30)}-${letters(33)}.ru`, 'label-too-long 4-68'],
    [`${letters(64)}@mail.ru`, 'none'],
    [`${letters(65)}@mail.ru`, 'local-too-long 0-65'],
  ])('%s: %s', (input, issues) => {
    expect(issuesOf(input)).toBe(issues);
  });

  const domain = `${letters(63)}.${letters(63)}.${letters(57)}.ru`;

  test.each([
    [`${letters(63)}@${domain}`, 252, 'none'],
    [`${letters(64)}@${letters(1)}${domain.slice(1)}`, 253, 'none'],
    [`${letters(64)}@a.${domain.slice(2)}a`, 254, 'none'],
    [`${letters(64)}@a.${domain.slice(2)}aa`, 255, 'too-long 0-255'],
    [`  ${letters(64)}@a.${domain.slice(2)}aa `, 258, 'too-long 2-257'],
    [`  ${letters(64)}@a.${domain.slice(2)}a `, 257, 'none'],
    [`ann@${letters(60)}.${domain}`, 253, 'none'],
  ])('%s, of %i letters: %s', (input, length, issues) => {
    expect(input).toHaveLength(length);
    expect(issuesOf(input)).toBe(issues);
  });

  test('a domain has 253 octets at most', () => {
    const longest = `${letters(63)}.${letters(63)}.${letters(63)}.${letters(61)}`;
    expect(longest).toHaveLength(253);
    expect(issuesOf(`a@${longest}`)).toBe('too-long 0-255');
    expect(issuesOf(`a@${longest}l`)).toBe('domain-too-long 2-256, too-long 0-256');
  });

  test.each([
    ['я'.repeat(32), 'none'],
    ['я'.repeat(33), 'local-too-long 0-33'],
    // The last letter of two octets, and the first of three.
    [`${'\u07ca'.repeat(31)}ab`, 'none'],
    [`${'\u0800'.repeat(21)}a`, 'none'],
    [`${'\u0800'.repeat(21)}ab`, 'local-too-long 0-23'],
    [`a${'𝒜'.repeat(16)}`, 'local-too-long 0-33'],
    ['ann\u007f', 'control-character 3-4'],
  ])('an international local part, %s: %s', (local, issues) => {
    expect(issuesOf(`${local}@mail.ru`, { international: true })).toBe(issues);
  });

  test.each([
    [null, 'validateEmail: the address must be a string, not null. Pass'],
    [undefined, 'must be a string, not undefined. Pass'],
    [7, 'must be a string, not number. Pass'],
  ])('what is no string, %s, is told as what it is', (input, message) => {
    expect(() => validateEmail(input as never)).toThrow(message);
  });
});
