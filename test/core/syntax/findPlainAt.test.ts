import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateEmail } from '../../../src/core/index.js';
import { findPlainAt } from '../../../src/core/syntax/findPlainAt.js';
import { runs } from '../../tools/runs.js';

const letters = (count: number) => 'l'.repeat(count);

describe('the short way for plain addresses', () => {
  const domain = `${letters(63)}.${letters(63)}.${letters(57)}.ru`;

  test.each([
    ['ann@mail.ru', 3],
    ["o'neil+news_1-2@my-firm.co.uk", 15],
    ['a.b@3m.com', 3],
    [`${letters(64)}@mail.ru`, 64],
    [`${letters(65)}@mail.ru`, -1],
    [`ann@${letters(63)}.ru`, 3],
    [`ann@${letters(64)}.ru`, -1],
    [`${letters(64)}@a.${domain.slice(2)}a`, 64],
    [`${letters(64)}@a.${domain.slice(2)}aa`, -1],
    ['@mail.ru', -1],
    ['.ann@mail.ru', -1],
    ['ann.@mail.ru', -1],
    ['ann..b@mail.ru', -1],
    ['ann@mail', -1],
    ['ann@mail.ru.', -1],
    ['ann@.ru', -1],
    ['ann@mail.r', -1],
    ['ann@mail.r2', -1],
    ['ann@mail.r-u', -1],
    ['ann@xn--a.xn--p1ai', -1],
    [`ann@mail.${letters(24)}`, 3],
    [`ann@mail.${letters(25)}`, -1],
    ['ann@mail.test', -1],
    ['ann@Mail.ru', -1],
    ['ann@-mail.ru', -1],
    ['ann@mail-.ru', -1],
    ['ann@ma@il.ru', -1],
    ['ann@mailя.ru', -1],
    ['\u00e1nn@mail.ru', -1],
    ['ann\u0080@mail.ru', -1],
    ['ann@mail\u0080.ru', -1],
    ['ann', -1],
    ['', -1],
  ])('%s: %i', (text, at) => {
    expect(findPlainAt(text)).toBe(at);
  });

  const piece = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        'a',
        'ann',
        'mail',
        '.com',
        '.ru',
        'x1',
        '9',
        '-',
        '_',
        '+',
        "'",
        '.',
      ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '.test',
        '.alt',
        '.localhost',
        'Z',
        'xn--',
        '--',
        '..',
        '@',
        ' ',
        'я',
      ),
    },
    { weight: 1, arbitrary: fc.integer({ min: 55, max: 66 }).map((n) => 'l'.repeat(n)) },
  );
  const side = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
  const text = fc
    .tuple(side, side, fc.constantFrom('.com', '.ru', '.r', '.rus', '.co.uk', ''))
    .map(([local, domain, suffix]) => `${local}@${domain}${suffix}`);

  test('finds the @ of nothing but what the rules accept as it stands', () => {
    let plain = 0;
    fc.assert(
      fc.property(text, (input) => {
        const at = findPlainAt(input);
        const checked = validateEmail(input);
        if (at >= 0) plain++;
        if (at >= 0) expect(checked).toMatchObject({ email: input, local: input.slice(0, at) });
        // What it leaves to others has something that could be read in another way.
        else if (checked.valid) expect(input).toMatch(/@.*[A-Z]|\s|я|[\d-][^.]*$|[a-z]{25}$/);
      }),
      { numRuns: runs(20_000), seed: 5 },
    );
    expect(plain).toBeGreaterThan(runs(1000));
  });
});
