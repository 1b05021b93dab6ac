import { expect, it } from 'vitest';
import { textOf } from '../../../src/field/contract/options.js';
import type { FieldOptions } from '../../../src/field/contract/options.js';

it.each([
  ['a text', 'Taken', 'Taken'],
  ['an object with one', { message: 'Taken' }, 'Taken'],
  ['null', null, ''],
  ['undefined', undefined, ''],
  ['a number', 500, ''],
  ['an object whose message is none', { message: 500 }, ''],
  ['an object without one', {}, ''],
])("a server's error may be %s", (_, error, text) => {
  expect(textOf(error as FieldOptions['serverError'])).toBe(text);
});
