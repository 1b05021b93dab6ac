import { expect, it } from 'vitest';
import { trimSpace } from '../../../src/core/syntax/trimSpace.js';

it.each([
  ['spaces', '  ann@example.org ', 'ann@example.org'],
  ['tabs and line breaks', '\tann@example.org\r\n', 'ann@example.org'],
  ['no-break and ideographic spaces', '\u00a0ann@example.org\u3000', 'ann@example.org'],
  ['spaces around one inside', ' \u00a0ann @mail.ru\u3000 ', 'ann @mail.ru'],
  ['nothing but space', ' \u2003 ', ''],
])('%s are removed', (_, text, trimmed) => {
  expect(trimSpace(text)).toBe(trimmed);
});

it.each([
  ['a space inside', 'ann @example.org'],
  ['what has no space', 'a'],
  ['nothing', ''],
  ['a byte order mark', '\ufeffann@example.org'],
  ['a zero-width space', 'ann@example.org\u200b'],
])('%s stays', (_, text) => {
  expect(trimSpace(text)).toBe(text);
});
