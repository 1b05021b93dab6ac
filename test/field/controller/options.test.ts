import { describe, expect, it, vi } from 'vitest';
import { createEmailChecker } from '../../../src/core/index.js';
import { rulesDiffer, textOf } from '../../../src/field/controller/options.js';
import type { FieldOptions } from '../../../src/field/controller/options.js';
import { ru } from '../../../src/locales/ru.js';
import { makeOptions } from '../makeField.js';

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

describe('the same text is checked again', () => {
  it.each([
    { checker: createEmailChecker() },
    { messages: ru },
    { validationBehavior: 'aria' },
    { required: true },
    { readOnly: true },
    { disabled: true },
    { type: 'email' },
    { pattern: '.+' },
    { minLength: 3 },
    { maxLength: 30 },
  ] as Partial<FieldOptions>[])('by another rule: %o', (rule) => {
    expect(rulesDiffer(makeOptions(rule), makeOptions())).toBe(true);
    expect(rulesDiffer(makeOptions(rule), makeOptions(rule))).toBe(false);
  });

  it('by no other option', () => {
    const others: Partial<FieldOptions> = {
      id: 'email',
      value: 'ann',
      validationMode: 'onChange',
      validate: () => '',
      errorMessage: 'Mine',
      serverError: 'Taken',
      onChange: vi.fn(),
      onValueChange: vi.fn(),
    };
    expect(rulesDiffer(makeOptions(others), makeOptions())).toBe(false);
  });
});
