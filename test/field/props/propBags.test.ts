import { describe, expect, it, vi } from 'vitest';
import { usableMessages } from '../../../src/field/messages/index.js';
import type { Handlers } from '../../../src/field/props/handlers.js';
import { propBags } from '../../../src/field/props/propBags.js';
import { ru } from '../../../src/locales/ru.js';
import { makeEvent, makeOptions } from '../makeField.js';
import { shown, yandex } from '../state/steps.js';

const IDS = ['input', 'label', 'description', 'error', 'accept', 'dismiss', 'undo', 'listbox'];
const ids = Object.fromEntries(IDS.map((id) => [id, `_${id}`])) as never;
const complete = vi.fn();
const button = (onClick: () => void) => ({ onClick });
const handlers = {
  input: { onChange: () => {} },
  accept: button(() => {}),
  dismiss: button(() => {}),
  undo: button(() => {}),
  complete,
} as unknown as Handlers;

function bagsOf(options: object = {}, view: object = {}, text = '') {
  const error = { text, lang: 'ru' };
  return propBags({
    options: makeOptions(options),
    view: { ...shown(), ...view },
    error,
    ids,
    handlers,
  });
}
const input = (...parts: Parameters<typeof bagsOf>) => bagsOf(...parts).inputProps;

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
    expect(chosen['aria-activedescendant']).toBe('_listbox0');
  });
});

describe('the other parts', () => {
  const messages = usableMessages(ru);
  const accepted = { typed: 'ann@yandeks.ru', suggestion: yandex };
  const bags = bagsOf({ messages }, { suggestion: yandex, accepted, activeCompletion: 1 }, 'Mine');

  it('have their ids, and the error its language', () => {
    expect(bags.labelProps).toEqual({ id: '_label', htmlFor: '_input' });
    expect(bags.descriptionProps).toEqual({ id: '_description' });
    expect(bags.errorProps).toEqual({ id: '_error', lang: 'ru' });
  });

  it('are buttons that send no form, named by what they do', () => {
    const common = { type: 'button', lang: 'ru' };
    const { acceptName, undoName, dismiss } = ru.field;
    const name = (text: string, email: string) => text.replace('{email}', email);
    expect(bags.acceptProps).toEqual({
      ...common,
      id: '_accept',
      'aria-label': name(acceptName, yandex.email),
      ...handlers.accept,
    });
    expect(bags.dismissProps).toEqual({
      ...common,
      id: '_dismiss',
      'aria-label': dismiss,
      ...handlers.dismiss,
    });
    expect(bags.undoProps).toEqual({
      ...common,
      id: '_undo',
      'aria-label': name(undoName, accepted.typed),
      ...handlers.undo,
    });
  });

  it('say what is announced', () => {
    expect(bags.statusProps).toEqual({ role: 'status', lang: 'ru', children: '' });
    const announcement = { ...shown().announcement, pending: true };
    const { statusProps } = bagsOf({ messages }, { announcement });
    expect(statusProps.children).toBe(ru.field.pending);
  });

  it('are a list, whose options tell which is chosen and are taken by their place', () => {
    expect(bags.listboxProps).toEqual({
      id: '_listbox',
      role: 'listbox',
      lang: 'ru',
      'aria-label': ru.field.completions,
    });
    const option = bags.getOptionProps(1);
    expect(option).toMatchObject({ id: '_listbox1', role: 'option', 'aria-selected': true });
    expect(bags.getOptionProps(0)['aria-selected']).toBe(false);
    const event = makeEvent(document.body);
    option.onClick(event);
    expect(complete).toHaveBeenCalledExactlyOnceWith(1, event);
    // The focus stays in the input.
    expect(event.preventDefault).not.toHaveBeenCalled();
    option.onMouseDown(event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it.each(['suggestion', 'accept', 'dismiss', 'undo', 'completions'] as const)(
    'are in English where that stands for a missing text: %s',
    (key) => {
      // What is missing is told of.
      vi.spyOn(console, 'error').mockImplementation(() => {});
      const lacking = usableMessages({ ...ru, field: { ...ru.field, [key]: undefined as never } });
      const { suggestionProps, acceptProps, dismissProps, undoProps, listboxProps } = bagsOf({
        messages: lacking,
      });
      const langs = {
        suggestion: suggestionProps.lang,
        accept: acceptProps.lang,
        dismiss: dismissProps.lang,
        undo: undoProps.lang,
        completions: listboxProps.lang,
      };
      for (const [each, lang] of Object.entries(langs))
        expect(lang).toBe(each === key ? 'en' : 'ru');
    },
  );
});
