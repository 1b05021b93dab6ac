import { qwertyRows } from '../../src/data/keyboards.js';
import { describe, expect, test } from 'vitest';
import { createEmailChecker, emailWarnings } from '../../src/core/index.js';
import type { EmailOptions } from '../../src/core/index.js';
import { tlds } from '../../src/data/tlds.js';

describe('createEmailChecker', () => {
  test('carries its options into every function', () => {
    const checker = createEmailChecker({ international: true, tlds, domains: ['corp.example'] });
    expect(checker.validate('анна@почта.рф').valid).toBe(true);
    expect(checker.warnings('ann@mail.ruu')).toHaveLength(1);
    expect(checker.suggest('ann@crop.example')?.email).toBe('ann@corp.example');
  });

  test('suggests while typing only what may be shown then', () => {
    const { suggest } = createEmailChecker();
    expect(suggest('ann@yandex')?.email).toBe('ann@yandex.ru');
    expect(suggest('ann@yandex', { typing: true })).toBeNull();
  });

  test('later changes of the options have no effect', () => {
    const options = { international: true };
    const { validate } = createEmailChecker(options);
    options.international = false;
    expect(validate('анна@почта.рф').valid).toBe(true);
  });

  test('duplicates and capitals among the domains do no harm', () => {
    const { suggest } = createEmailChecker({
      domains: ['Corp.Example', 'corp.example', 'gmail.com'],
    });
    expect(suggest('ann@corp.exampl')?.email).toBe('ann@corp.example');
  });

  test.each([
    [{ domains: ['corp'] }, /domains holds "corp"/],
    [{ domains: ['@corp.example'] }, /without @/],
    [{ domains: [['corp.example', 10]] }, /weight 10\. Weights go from 0 to 9/],
    [{ knownDomains: [''] }, /knownDomains holds ""/],
    [{ countries: ['russia'] }, /two-letter codes/],
    [{ localPart: 'strict' }, /'common' or 'rfc5321'/],
    [{ tlds: 1 }, /addressee\/tlds/],
    [{ minimumConfidence: 90 }, /from 0 to 1/],
    [null, /must be an object/],
  ] as [unknown, RegExp][])('the mistake in %j is told', (options, message) => {
    expect(() => createEmailChecker(options as EmailOptions)).toThrow(message);
  });
});

describe('emailWarnings', () => {
  test('a TLD that nobody knows is told only where a list was given', () => {
    expect(emailWarnings(' ann@mail.ruu')).toEqual([]);
    expect(emailWarnings(' ann@mail.ruu', { tlds })).toEqual([
      { code: 'unknown-tld', start: 10, end: 13, tld: 'ruu' },
    ]);
    expect(emailWarnings('ann@mail.ruu', { tlds: ['.ru', 'RUU'] })).toEqual([]);
    expect(emailWarnings('anna@mail.ru', { tlds })).toEqual([]);
  });

  test.each(['ann@xn--999999999.com', 'ann@ab--cd.com'])(
    'a label that does not decode is told: %s',
    (address) => {
      expect(emailWarnings(address)).toMatchObject([{ code: 'malformed-punycode', start: 4 }]);
    },
  );

  test('a label that decodes is not', () => {
    expect(emailWarnings('ann@xn--80a1acny.xn--p1ai')).toEqual([]);
  });

  test.each([
    ['ann@gmail.com', 'too-short', 6],
    [`${'a'.repeat(31)}@gmail.com`, 'too-long', 30],
    ['ann_smith@gmail.com', 'characters', undefined],
    ['1ann@yandex.ru', 'start', undefined],
    ['ann_@mail.ru', 'end', undefined],
    ['an.-n@mail.ru', 'adjacent', undefined],
    ['ab@icloud.com', 'too-short', 3],
    ['1ann@yahoo.com', 'start', undefined],
  ])('%s breaks the rule of its provider: %s', (address, rule, limit) => {
    const [warning, ...others] = emailWarnings(address);
    expect(warning).toMatchObject({
      code: 'provider-rule',
      rule,
      start: 0,
      end: address.indexOf('@'),
    });
    expect(warning?.limit).toBe(limit);
    expect(others).toEqual([]);
  });

  test.each([
    'a.n.n.s.m.i@gmail.com',
    'ann.smith+news@gmail.com',
    'anna@mail.ru',
    'x@ya.ru',
    'a@b.ru',
  ])('%s breaks none', (address) => {
    expect(emailWarnings(address)).toEqual([]);
  });

  test('is told where it was typed, though small letters may take more room than capitals', () => {
    const options = { international: true, tlds };
    expect(emailWarnings('ann@İx.AB--cd.zz ', options)).toMatchObject([
      { code: 'malformed-punycode', start: 7, end: 13 },
      { code: 'unknown-tld', start: 14, end: 16, tld: 'zz' },
    ]);
  });

  test('an address that is refused has none', () => {
    expect(emailWarnings('ann@gmail', { tlds })).toEqual([]);
  });
});

const domains = ['corp.example', 'acme-widgets.com', 'mycompany.co.uk', 'stroybank.ru'];
const withOwn = createEmailChecker({ domains });

describe('a domain of one’s own', () => {
  const { suggest } = withOwn;

  /** Every typo of one letter left out, doubled, swapped with the next, or typed a key too far to the right. */
  const typosOf = (domain: string) =>
    [...domain].flatMap((letter, i) => {
      const [before, after] = [domain.slice(0, i), domain.slice(i + 1)];
      const keys = qwertyRows.find((row) => row.includes(letter)) ?? '';
      const next = keys[keys.indexOf(letter) + 1] ?? '';
      return [
        before + after,
        before + letter + letter + after,
        before + after.slice(0, 1) + letter + after.slice(1),
        ...(/[a-z]/.test(next) ? [before + next + after] : []),
      ].filter((typo) => typo !== domain);
    });

  test.each(domains)('%s is meant by every typo of a single letter', (domain) => {
    const missed = typosOf(domain).filter((typo) => suggest(`ann@${typo}`)?.domain !== domain);
    expect(missed).toEqual([]);
  });
});
