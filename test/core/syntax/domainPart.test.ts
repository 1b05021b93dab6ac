import { describe, expect, test } from 'vitest';
import {
  CAPITAL,
  DIGIT,
  DOMAIN,
  FOREIGN,
  HYPHEN,
  LOCAL,
} from '../../../src/core/syntax/characters.js';
import { checkDomain, isReserved } from '../../../src/core/syntax/domainPart.js';
import type { EmailIssue, EmailOptions } from '../../../src/core/types.js';

/** What characters a domain after an `@` has, and its issues, as their code and what they are about. */
const check = (domain: string, options: EmailOptions = {}) => {
  const issues: EmailIssue[] = [];
  const input = `a@${domain} `;
  const kinds = checkDomain(input, 2, input.length - 1, options, issues);
  const told = issues.map(({ code, start, end }) => `${code} ${input.slice(start, end)}`);
  return { kinds, told };
};
/** What may stand in a domain may stand in a local part. */
const BOTH = LOCAL | DOMAIN;
const letters = (count: number) => 'l'.repeat(count);
const longest = `${letters(63)}.${letters(63)}.${letters(63)}.${letters(61)}`;

describe('a domain', () => {
  test.each([
    ['3m.my-firm.co.uk', []],
    ['.ru', ['domain-leading-dot .']],
    ['mail..ru', ['domain-double-dot .']],
    ['mail.ru.', ['domain-trailing-dot .']],
    ['mail', ['missing-dot mail']],
    ['ma!!il.ru', ['domain-forbidden-character !!']],
    ['ma_il.ru', ['domain-forbidden-character _']],
    ['ma`il.ru', ['domain-forbidden-character `']],
    ['ma{il.ru', ['domain-forbidden-character {']],
    ['яя.ru', ['non-ascii-letter яя']],
    ['-mail-.ru', ['label-hyphen -']],
    ['mail-.ru', ['label-hyphen -']],
    ['mail.-ru', ['label-hyphen -']],
    [`${letters(63)}.ru`, []],
    [`${letters(31)}-${letters(31)}.ru`, []],
    [`${letters(32)}-${letters(31)}.ru`, [`label-too-long ${letters(32)}-${letters(31)}`]],
    [`${letters(64)}.ru`, [`label-too-long ${letters(64)}`]],
    [`mail.${letters(64)}`, [`label-too-long ${letters(64)}`]],
    [longest, []],
    [`${longest}l`, [`domain-too-long ${longest}l`]],
    ['1.2.3.4', ['address-literal 1.2.3.4']],
    ['1.2.34', ['tld-not-letters 34']],
    ['a.2.3.44', ['tld-not-letters 44']],
    ['mail.r', ['tld-too-short r']],
    ['mail.ru', []],
    ['mail.r2', ['tld-not-letters r2']],
    ['mail.r-u', ['tld-not-letters r-u']],
    ['mail.XN--p1ai', []],
    ['mail.xn--p', []],
    ['mail.xn-p1ai', ['tld-not-letters xn-p1ai']],
    ['mail.Local', ['reserved-tld Local']],
    // Of a suffix with an issue nothing else is told.
    ['mail.r!', ['domain-forbidden-character !']],
  ])('%s: %j', (domain, issues) => {
    expect(check(domain).told).toEqual(issues);
  });

  test.each([
    ['mail.ru', {}, 0],
    ['Mail.ru', {}, BOTH | CAPITAL],
    ['mail.rU', {}, BOTH | CAPITAL],
    ['3m.my-firm.ru', {}, BOTH | DIGIT | HYPHEN],
    ['почта.рф', { international: true }, FOREIGN],
    ['𝒜.com', { international: true }, FOREIGN],
    ['ma@il.ru', {}, -1],
  ])('%s with %j has characters of the kinds %i', (domain, options, kinds) => {
    expect(check(domain, options)).toEqual({ kinds, told: [] });
  });

  test('in foreign letters is measured in small ones', () => {
    const options = { international: true };
    expect(check(`${'İ'.repeat(31)}.com`, options).told).toEqual([]);
    expect(check(`${'İ'.repeat(32)}.com`, options).told).toEqual([
      `label-too-long ${'İ'.repeat(32)}`,
    ]);
    expect(check('я-.рф', options).told).toEqual(['label-hyphen -']);
    expect(check('ma😀il.рф', options).told).toEqual(['domain-forbidden-character 😀']);
  });
});

describe('TLDs that lead nowhere', () => {
  test.each('test localhost invalid local onion alt arpa internal'.split(' '))('%s', (tld) => {
    for (const each of [tld, tld.toUpperCase()]) {
      expect(isReserved(`x.${each}`, 2, 2 + tld.length)).toBe(true);
      expect(isReserved(`x.${each}`, 2, 1 + tld.length)).toBe(false);
    }
  });

  test.each(['com', 'travel', 'lo', 'al', ''])('not %s', (tld) => {
    expect(isReserved(tld, 0, tld.length)).toBe(false);
  });
});
