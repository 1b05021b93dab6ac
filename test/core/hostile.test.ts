import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createEmailChecker,
  emailSchema,
  emailWarnings,
  formatMessage,
  suggestEmail,
  validateEmail,
} from '../../src/core/index.js';
import { endings } from '../../src/data/endings.js';
import { runs } from '../tools/runs.js';

/** Letters, signs and whole words that the rules look at, so that random text comes near them. */
const pieces = [
  ...'abgmilnoruyx0129@@@....,;:"\'<>()[]{}|\\/-_+*#!?&% \t\n\0',
  ...'аеосрхунтфв"юбіёйαоñé＠．。·﹫’“\u200b\u202e\ufeff\u00ad\u0301😀\ud800\udfff',
  ...[
    'gmail',
    'yandex',
    'mail',
    '.ru',
    '.com',
    'mailto:',
    'xn--',
    '<',
    '>',
    '=?utf-8?q?',
    '__proto__',
  ],
  ...['constructor', 'нфтвучюкг', 'пьфшдюсщь', 'xn--80ak6aa92e', '@gmail.com', ' at ', '(at)'],
];
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((all) => all.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const all = createEmailChecker({
  domains: ['corp.example'],
  knownDomains: ['gmial.com'],
  countries: ['ru'],
  international: true,
  localPart: 'rfc5321',
  endings,
});

/** Sends a text through every function of the core, and checks what must hold for any text. */
function everything(input: string): void {
  for (const checked of [validateEmail(input), all.validate(input)]) {
    if (checked.valid) continue;
    for (const issue of checked.issues) {
      expect(issue.start).toBeGreaterThanOrEqual(0);
      expect(issue.end).toBeGreaterThanOrEqual(issue.start);
      expect(issue.end).toBeLessThanOrEqual(input.length);
      formatMessage(issue);
    }
  }
  emailWarnings(input, { endings }).forEach((warning) => formatMessage(warning));
  emailSchema()['~standard'].validate(input);
  all.warnings(input);
  all.suggest(input);
  suggestEmail(input, { typing: true });
  const suggestion = suggestEmail(input);
  if (suggestion === null) return;
  const { email, changes } = suggestion;
  const checked = validateEmail(email);
  expect(checked).toMatchObject({ valid: true, email });
  expect(email).not.toBe(input);
  expect(suggestEmail(email)).toBeNull();
  const applied = changes.reduceRight(
    (whole, { start, end, text: to }) => whole.slice(0, start) + to + whole.slice(end),
    input,
  );
  expect(applied).toBe(email);
}

describe('any text', () => {
  test('goes through every function: nothing throws, ranges lie inside, a suggestion is valid and final', () => {
    fc.assert(fc.property(text, everything), { numRuns: runs(20_000), seed: 1 });
  }, 60_000);

  test('validateEmail is idempotent on its own output', () => {
    fc.assert(
      fc.property(text, (input) => {
        const checked = validateEmail(input);
        if (checked.valid) expect(validateEmail(checked.email)).toEqual(checked);
      }),
      { numRuns: runs(20_000), seed: 2 },
    );
  }, 60_000);
});

const MEGABYTE = 1_000_000;
const hostile = [
  'a'.repeat(60),
  `a@${'0.'.repeat(30)}`,
  `"${'a'.repeat(30)}`,
  '@'.repeat(2000),
  '@'.repeat(1000),
  '<'.repeat(50_000),
  '<'.repeat(1000),
  `${'g: '.repeat(2000)}a@b.com;`,
  `${'g: '.repeat(300)}a@b.com;`,
  `a@${'b.'.repeat(490)}com`,
  `ann@${'gmail'.repeat(190)}`,
  `ann@${'.gmail.com'.repeat(99)}`,
  `${' '.repeat(990)}a@b.c`,
  `a@${','.repeat(990)}`,
  `(${'('.repeat(900)}@x.com`,
  '=?utf-8?q?=61?=x@example.com',
  'x@example.constructor',
  'x@__proto__',
  'toString@constructor.prototype',
  'gıthub@gıthub.com',
  'ann@mail\u3002ru',
  '\ud800'.repeat(1000),
  '\udfff@\ud800.\ud800',
  'ф'.repeat(1000),
  `${'ф'.repeat(400)}"${'ф'.repeat(400)}`,
  `x@${'xn--'.repeat(200)}`,
  `x@xn--${'9'.repeat(900)}.com`,
  `x@xn--${'a'.repeat(900)}.com`,
];

describe('the short way for plain addresses', () => {
  const nearlyPlain = fc
    .array(fc.constantFrom(..."abzgru019..@@--_+'A", 'alt', '.ru', '.com', '@mail'), {
      maxLength: 14,
    })
    .map((all) => all.join(''));

  test('says what the rules say', () => {
    fc.assert(
      fc.property(fc.oneof(nearlyPlain, text), (input) => {
        // A space before it is trimmed, and keeps a text off the short way.
        const byRules = validateEmail(` ${input}`);
        if (byRules.valid) expect(validateEmail(input)).toEqual(byRules);
        else expect(validateEmail(input).valid).toBe(false);
      }),
      { numRuns: runs(50_000), seed: 3 },
    );
  });
});

describe('hostile text', () => {
  test.each(hostile)('is answered like any other: %.40s', (input) => {
    everything(input);
  });

  test.each(['a', '@', '.', '<', ' ', 'ф', '\ud800', 'a@', '"', 'xn--', '\u200b'])(
    'a megabyte of %j is too long before anything else is looked at',
    (piece) => {
      const input = piece.repeat(MEGABYTE / piece.length);
      const checked = validateEmail(input);
      expect(checked).toMatchObject({
        issues: [{ code: 'too-long', start: 0, end: input.length }],
      });
      everything(input);
    },
  );
});
