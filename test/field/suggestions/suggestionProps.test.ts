import { describe, expect, it, vi } from 'vitest';
import type { SuggestionButtons } from '../../../src/field/suggestions/buttons.js';
import { suggestionProps } from '../../../src/field/suggestions/suggestionProps.js';
import { ru } from '../../../src/locales/ru.js';
import { makeEvent } from '../makeField.js';
import { shown, yandex } from '../state/steps.js';

const complete = vi.fn();
const button = () => ({ onClick: () => {} });
const buttons: SuggestionButtons = {
  accept: button(),
  dismiss: button(),
  undo: button(),
  complete,
};
const accepted = { typed: 'ann@yandeks.ru', suggestion: yandex };
const bagsOf = (messages = ru) =>
  suggestionProps(
    { ...shown(), suggestion: yandex, accepted, activeCompletion: 1 },
    messages,
    { input: '_input', own: '_' },
    buttons,
  );
const bags = bagsOf();

describe('the parts', () => {
  it('are buttons that send no form, named by what they do', () => {
    const common = { type: 'button', lang: 'ru' };
    const { acceptName, undoName, dismiss } = ru.field;
    const name = (text: string, email: string) => text.replace('{email}', email);
    expect(bags.acceptProps).toEqual({
      ...common,
      id: '_accept',
      'aria-label': name(acceptName, yandex.email),
      ...buttons.accept,
    });
    expect(bags.dismissProps).toEqual({
      ...common,
      id: '_dismiss',
      'aria-label': dismiss,
      ...buttons.dismiss,
    });
    expect(bags.undoProps).toEqual({
      ...common,
      id: '_undo',
      'aria-label': name(undoName, accepted.typed),
      ...buttons.undo,
    });
  });

  it('are a list, whose options tell which is chosen and are taken by their place', () => {
    expect(bags.listboxProps).toEqual({
      id: '_listbox',
      role: 'listbox',
      lang: 'ru',
      'aria-label': ru.field.completions,
    });
    const option = bags.getOptionProps(1);
    expect(option).toMatchObject({ id: '_option1', role: 'option', 'aria-selected': true });
    expect(bags.getOptionProps(0)['aria-selected']).toBe(false);
    const event = makeEvent(document.body);
    option.onClick!(event);
    expect(complete).toHaveBeenCalledExactlyOnceWith(1, event);
    // The focus stays in the input.
    expect(event.preventDefault).not.toHaveBeenCalled();
    option.onMouseDown!(event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
  });

  it.each(['suggestion', 'acceptName', 'dismiss', 'undoName', 'completions'] as const)(
    'are in English where that stands for a missing text: %s',
    (key) => {
      const lacking = { ...ru, field: { ...ru.field, [key]: undefined as never } };
      const { suggestionProps, acceptProps, dismissProps, undoProps, listboxProps } =
        bagsOf(lacking);
      const langs = {
        suggestion: suggestionProps.lang,
        acceptName: acceptProps.lang,
        dismiss: dismissProps.lang,
        undoName: undoProps.lang,
        completions: listboxProps.lang,
      };
      for (const [each, lang] of Object.entries(langs))
        expect(lang).toBe(each === key ? 'en' : 'ru');
    },
  );
});
