import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateEmail } from '../../../src/core/index.js';
import { accepted, refused } from '../../tools/cases/syntax.js';
import { runs } from '../../tools/runs.js';

describe('validateEmail', () => {
  test.each(accepted)('%j is accepted', (input) => {
    const at = input.trim().indexOf('@');
    const local = input.trim().slice(0, at);
    const domain = input
      .trim()
      .slice(at + 1)
      .toLowerCase();
    expect(validateEmail(input)).toEqual({
      valid: true,
      email: `${local}@${domain}`,
      local,
      domain,
    });
  });

  const cases = refused.map(([input, ...issues]) => ({ input, issues }));

  test.each(cases)('$input is refused, and each issue says what and where', ({ input, issues }) => {
    const checked = validateEmail(input);
    expect(checked.valid).toBe(false);
    if (checked.valid) return;
    const told = checked.issues.map(({ code, start, end }) => [code, input.slice(start, end)]);
    expect(told).toEqual(issues);
  });

  test('offsets count from the start of the untrimmed input', () => {
    expect(validateEmail('  ann@@mail.ru ')).toMatchObject({ issues: [{ start: 6, end: 7 }] });
  });

  test('what is missing is a place: its start is its end', () => {
    expect(validateEmail(' ann@ ')).toMatchObject({ issues: [{ start: 5, end: 5 }] });
  });

  test.each([
    ['а', 'Cyrillic'],
    ['α', 'Greek'],
    ['é', 'Latin'],
    ['中', 'Han'],
    ['ᏣᎳᎩ', 'Other'],
  ])('the letter %s is told with its script, %s', (letter, script) => {
    expect(validateEmail(`${letter}@mail.ru`)).toMatchObject({
      issues: [{ code: 'non-ascii-letter', character: letter[0], script }],
    });
  });

  test('the rest of atext is accepted with localPart: rfc5321, and nothing more', () => {
    for (const sign of "!#$%&*/=?^`{|}~'+-_") {
      expect(validateEmail(`a${sign}b@mail.ru`, { localPart: 'rfc5321' }).valid).toBe(true);
    }
    for (const sign of '()<>[]:;,\\" ') {
      expect(validateEmail(`a${sign}b@mail.ru`, { localPart: 'rfc5321' }).valid).toBe(false);
    }
  });

  test.each(['анна@почта.рф', 'jürgen@müller.de', '用户@例子.广告', 'ann@mail.рф', 'ann@𝒜𝒷.com'])(
    '%s is accepted with international: true',
    (input) => {
      expect(validateEmail(input, { international: true })).toMatchObject({ email: input });
    },
  );

  test('an international local part is measured in octets', () => {
    const options = { international: true };
    expect(validateEmail(`${'я'.repeat(32)}@mail.ru`, options).valid).toBe(true);
    expect(validateEmail(`${'я'.repeat(33)}@mail.ru`, options)).toMatchObject({
      issues: [{ code: 'local-too-long' }],
    });
    expect(validateEmail(`${'𝒜'.repeat(16)}@mail.ru`, options).valid).toBe(true);
    expect(validateEmail(`${'𝒜'.repeat(17)}@mail.ru`, options).valid).toBe(false);
  });

  test('an international domain is measured in small letters', () => {
    const options = { international: true };
    // İ becomes two units.
    expect(validateEmail(`ann@${'İ'.repeat(31)}.com`, options).valid).toBe(true);
    expect(validateEmail(`ann@${'İ'.repeat(32)}.com`, options)).toMatchObject({
      issues: [{ code: 'label-too-long', start: 4, end: 36 }],
    });
    const label = 'İ'.repeat(30);
    expect(validateEmail(`ann@${label}.${label}.${label}.${label}.com`, options).valid).toBe(true);
    expect(
      validateEmail(`ann.smith@${label}.${label}.${label}.${label}.com`, options),
    ).toMatchObject({ issues: [{ code: 'too-long' }] });
  });

  test('an international address may hold neither invisible characters nor spaces', () => {
    for (const sign of ['\u200b', '\u202e', '\u00a0', '😀', '\ud800']) {
      expect(validateEmail(`ан${sign}на@почта.рф`, { international: true }).valid).toBe(false);
    }
  });

  test.each([undefined, null, 1, {}, ['a@b.ru']])('%j is a TypeError that says so', (input) => {
    expect(() => validateEmail(input as never)).toThrow(/must be a string, not .*Pass the text/);
  });
});

describe('a space before an address', () => {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('a', 'ann', 'mail', 'com', 'ru', 'x1', '9', 'Z') },
    {
      weight: 4,
      arbitrary: fc.constantFrom('.', '.', '-', '_', '+', "'", '@', '..', '--', 'xn--'),
    },
    { weight: 1, arbitrary: fc.constantFrom('test', 'alt', 'localhost', 'я', ' ', '!', '😀') },
    { weight: 1, arbitrary: fc.integer({ min: 55, max: 66 }).map((n) => 'l'.repeat(n)) },
  );
  const side = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const text = fc.tuple(side, side).map(([local, domain]) => `${local}@${domain}.com`);
  const any = fc.oneof(
    text,
    fc.tuple(side, side).map((sides) => sides.join('@')),
    side,
  );

  const withSpaceBefore = (input: string) => {
    const checked = validateEmail(` ${input}`);
    if (checked.valid) return checked;
    const back = (offset: number) => Math.max(0, offset - 1);
    const issues = checked.issues.map((issue) => ({
      ...issue,
      start: back(issue.start),
      end: back(issue.end),
    }));
    return { ...checked, issues };
  };

  test('moves the issues by one, and changes nothing else', () => {
    let valid = 0;
    fc.assert(
      fc.property(any, (input) => {
        const checked = validateEmail(input);
        if (checked.valid) valid++;
        expect(checked).toEqual(withSpaceBefore(input));
      }),
      { numRuns: runs(20_000) },
    );
    // About 500.
    expect(valid).toBeGreaterThan(runs(250));
  });
});
