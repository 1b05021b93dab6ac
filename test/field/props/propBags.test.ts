import { describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/core/index.js';
import type { FieldSuggestions } from '../../../src/field/contract/index.js';
import type { Handlers } from '../../../src/field/props/handlers.js';
import { inputProps } from '../../../src/field/props/inputProps.js';
import { propBags } from '../../../src/field/props/propBags.js';
import { ru } from '../../../src/locales/ru.js';
import { makeOptions } from '../makeField.js';
import { shown, yandex } from '../state/steps.js';

const ids = { input: '_input', own: '_' };
const handlers = {
  input: { onChange: () => {} },
  part: { onFocus: () => {}, onBlur: () => {} },
} as unknown as Handlers;

function bagsOf(options: object = {}, view: object = {}, text = '', suggestions: unknown = null) {
  const error = { text, lang: 'ru' };
  return propBags({
    view: { ...shown(), ...view },
    messages: makeOptions(options).messages,
    error,
    ids,
    handlers,
    suggestions: suggestions as FieldSuggestions | null,
  });
}
const input = (options: object = {}, view: object = {}, text = '') =>
  inputProps({
    options: makeOptions(options),
    view: { ...shown(), ...view },
    hasError: text !== '',
    ids,
    handlers,
  });

describe('the input', () => {
  it('is made for addresses, and told so by attributes that can be overridden', () => {
    expect(input()).toMatchObject({
      type: 'text',
      inputMode: 'email',
      autoComplete: 'email',
      autoCapitalize: 'none',
      autoCorrect: 'off',
      spellCheck: false,
      dir: 'auto',
    });
    expect(input({ type: 'email', dir: 'ltr' })).toMatchObject({ type: 'email', dir: 'ltr' });
  });

  it('has the attributes and none of the settings, our handlers, and our id', () => {
    const props = input({ name: 'email', id: 'mine', onChange: vi.fn(), validate: vi.fn() });
    expect(props).toMatchObject({ name: 'email', id: '_input', ...handlers.input });
    expect(props).not.toHaveProperty('validate');
  });

  it('has a value only where the parent keeps it', () => {
    expect(input({ value: '', defaultValue: 'ann' })).toHaveProperty('value', '');
    expect(input({ value: '', defaultValue: 'ann' })).not.toHaveProperty('defaultValue');
    expect(input({ defaultValue: 'ann' })).toHaveProperty('defaultValue', 'ann');
    expect(input({ defaultValue: 'ann' })).not.toHaveProperty('value');
  });

  it.each([
    [{ required: true }, true, undefined],
    [{ required: true, 'aria-required': 'false' }, true, 'false'],
    [{ required: true, validationBehavior: 'aria' }, undefined, true],
    [{ required: false, validationBehavior: 'aria' }, undefined, undefined],
  ])('is required for the browser or for people alone: %o', (options, required, aria) => {
    expect(input(options)).toMatchObject({ required, 'aria-required': aria });
  });

  it('is invalid while there is an error, or the application says so', () => {
    expect(input()['aria-invalid']).toBe(false);
    expect(input({ 'aria-invalid': 'grammar' })['aria-invalid']).toBe('grammar');
    expect(input({ 'aria-invalid': false }, {}, 'Mine')['aria-invalid']).toBe(true);
  });

  it('is described by what there is', () => {
    expect(input()['aria-describedby']).toBeUndefined();
    const all = input({ 'aria-describedby': 'theirs', hasDescription: true }, {}, 'Mine');
    expect(all['aria-describedby']).toBe('theirs _description _error');
    expect(input({}, {}, 'Mine')['aria-describedby']).toBe('_error');
  });

  it('is a combobox where completions were asked for, whose list is there while it is open', () => {
    expect(input()).not.toHaveProperty('role');
    const options = { completions: true };
    const closed = input(options);
    expect(closed).toMatchObject({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': false,
    });
    expect(closed['aria-controls']).toBeUndefined();
    const open = { completions: ['a', 'b'], activeCompletion: -1 };
    expect(input(options, open)).toMatchObject({
      'aria-expanded': true,
      'aria-controls': '_listbox',
      'aria-activedescendant': undefined,
    });
    const chosen = input(options, { ...open, activeCompletion: 0 });
    expect(chosen['aria-activedescendant']).toBe('_option0');
  });
});

describe('the other parts', () => {
  it('have their ids, and the error its language', () => {
    const bags = bagsOf();
    expect(bags.labelProps).toEqual({ id: '_label', htmlFor: '_input' });
    expect(bags.descriptionProps).toEqual({ id: '_description' });
    expect(bags.errorProps).toEqual({ id: '_error', lang: 'ru' });
  });

  it('say what is announced', () => {
    expect(bagsOf({ messages: ru }).statusProps).toEqual({
      role: 'status',
      lang: 'ru',
      children: '',
    });
    const announcement = { ...shown().announcement, pending: true };
    const { statusProps } = bagsOf({ messages: ru }, { announcement });
    expect(statusProps.children).toBe(ru.field.pending);
  });

  it('say what the engine announces', () => {
    const status = () => [{ text: 'Did you mean …?', lang: 'en' }];
    const { statusProps } = bagsOf({}, {}, '', { status });
    expect(statusProps).toMatchObject({ lang: 'en', children: 'Did you mean …?' });
  });
});

describe('what shows suggestions', () => {
  const idle = {
    acceptProps: { type: 'button', id: '_accept' },
    dismissProps: { type: 'button', id: '_dismiss' },
    undoProps: { type: 'button', id: '_undo' },
    listboxProps: { id: '_listbox', role: 'listbox' },
    suggestionProps: {},
  };
  const props = vi.fn(() => ({ acceptProps: { id: 'of the engine' } }));
  const engine = { status: () => [], props };

  it('is the same whether the engine is there or not, so that a page can be hydrated', () => {
    expect(bagsOf()).toMatchObject(idle);
    expect(bagsOf({}, {}, '', engine)).toMatchObject(idle);
    expect(bagsOf().getOptionProps(1)).toEqual({
      id: '_option1',
      role: 'option',
      'aria-selected': false,
    });
  });

  it.each([
    { suggestion: yandex },
    { accepted: { typed: 'ann@yandeks.ru', suggestion: yandex } },
    { completions: ['ann@gmail.com'] },
  ])('is the business of the engine while it has something on show: %o', (view) => {
    const bags = bagsOf({}, view, '', engine);
    expect(bags.acceptProps).toEqual({ id: 'of the engine' });
    expect(props).toHaveBeenLastCalledWith(expect.objectContaining(view), en, ids, handlers.part);
  });
});
