import { describe, expect, test } from 'vitest';
import * as core from '../../src/core/index.js';
import { lookalikes } from '../../src/data/lookalikes.js';
import { providers } from '../../src/data/providers.js';
import { invariantsOf } from '../fuzz/invariants.mjs';

const { validateEmail } = core;
const { check } = invariantsOf(core, { providers, lookalikes });

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
  'ф"'.repeat(500),
  'a#b.'.repeat(250),
  'a at '.repeat(200),
  'гмаил"гмаил.ком '.repeat(62),
  `x@${'xn--'.repeat(200)}`,
  `x@xn--${'9'.repeat(900)}.com`,
  `x@xn--${'a'.repeat(900)}.com`,
];

describe('hostile text', () => {
  test.each(hostile)('is answered like any other: %.40s', (input) => {
    check(input);
  });

  test.each(['a', '@', '.', '<', ' ', 'ф', '\ud800', 'a@', '"', 'xn--', '\u200b'])(
    'a megabyte of %j is too long before anything else is looked at',
    (piece) => {
      const input = piece.repeat(MEGABYTE / piece.length);
      const checked = validateEmail(input);
      expect(checked).toMatchObject({
        issues: [{ code: 'too-long', start: 0, end: input.length }],
      });
      check(input);
    },
  );
});
