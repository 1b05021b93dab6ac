import { describe, expect, it, vi, type Mock } from 'vitest';
import type { FieldOptions } from '../../../src/field/contract/index.js';
import { swallow } from '../../../src/field/input/index.js';
import { createHandlers } from '../../../src/field/props/handlers.js';
import { makeEvent, makeField } from '../makeField.js';
import { complete, yandex } from '../state/steps.js';

function make(options: Partial<FieldOptions> = {}) {
  const made = makeField('ann@yandeks.ru', options);
  const button = made.form.appendChild(document.createElement('button'));
  button.id = '_accept';
  return { ...made, button, handlers: createHandlers(made.field, '_') };
}
/** What was called, in turn. */
const orderOf = (...spies: readonly Mock[]) => spies.map((spy) => spy.mock.invocationCallOrder[0]!);
const rising = (order: number[]) => expect(order).toEqual([...order].sort((a, b) => a - b));

describe("the application's own handlers", () => {
  it.each(['onFocus', 'onInvalid', 'onCompositionStart', 'onCompositionEnd'] as const)(
    'are called with the event, before ours: %s',
    (name) => {
      const own = vi.fn();
      const { handlers, input, acts, store } = make({ [name]: own });
      const dispatch = vi.spyOn(store, 'dispatch');
      const event = makeEvent(input);
      handlers.input[name](event);
      expect(own).toHaveBeenCalledExactlyOnceWith(event);
      const ours = { onFocus: acts.connect, onInvalid: acts.judge };
      rising(orderOf(own, name in ours ? ours[name as keyof typeof ours] : dispatch));
    },
  );

  it('keep a key from ours where they prevent its default', () => {
    const onKeyDown = vi.fn((event: Event) => event.preventDefault());
    const { handlers, input, validation } = make({ onKeyDown });
    handlers.input.onKeyDown(makeEvent(input, { key: 'Enter' }));
    expect(onKeyDown).toHaveBeenCalledOnce();
    expect(validation.renew).not.toHaveBeenCalled();
  });

  it('find the validity of a new text, and are called before the field reads it', () => {
    const onChange = vi.fn();
    const { acts, handlers, input } = make({ onChange });
    handlers.input.onChange(makeEvent(input));
    rising(orderOf(acts.examine, onChange, acts.changed));
    expect(onChange).toHaveBeenCalledOnce();
  });

  it('find the text trimmed on blur', () => {
    const onBlur = vi.fn();
    const { acts, handlers, input } = make({ onBlur });
    handlers.input.onBlur(makeEvent(input));
    rising(orderOf(acts.left, onBlur));
    expect(onBlur).toHaveBeenCalledOnce();
  });

  it('may throw, which the page hears of, and the field goes on', () => {
    // jsdom has no reportError.
    vi.stubGlobal('reportError', vi.fn());
    const onChange = () => {
      throw new Error('of the application');
    };
    const { acts, handlers, input } = make({ onChange });
    handlers.input.onChange(makeEvent(input));
    expect(acts.changed).toHaveBeenCalledOnce();
    expect(reportError).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

describe('focus', () => {
  it('connects the field, and has the text noticed', () => {
    const { acts, handlers, input } = make();
    handlers.input.onFocus(makeEvent(input));
    rising(orderOf(acts.connect, acts.focused, acts.notice));
  });

  it('may go about among the parts of the field', () => {
    const { acts, button, handlers, input } = make();
    handlers.input.onBlur(makeEvent(input, { relatedTarget: button }));
    handlers.part.onBlur(makeEvent(button, { relatedTarget: input }));
    expect(acts.left).not.toHaveBeenCalled();
    handlers.part.onBlur(makeEvent(button, { relatedTarget: document.body }));
    handlers.part.onBlur(makeEvent(button));
    expect(acts.left).toHaveBeenCalledTimes(2);
  });

  it('in any other part is focus in the field', () => {
    const { acts, handlers } = make();
    handlers.part.onFocus();
    expect(acts.focused).toHaveBeenCalledOnce();
  });

  it('is not lost when the window loses it', () => {
    const { acts, handlers, input } = make();
    input.focus();
    handlers.input.onBlur(makeEvent(input));
    expect(acts.left).not.toHaveBeenCalled();
  });
});

describe('composition', () => {
  it('is known from its start to its end, when the text is read as typed', () => {
    const { acts, handlers, input, store } = make();
    handlers.input.onCompositionStart(makeEvent(input));
    expect(store.state.composing).toBe(true);
    handlers.input.onCompositionEnd(makeEvent(input));
    expect(store.state.composing).toBe(false);
    expect(acts.read).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('keys', () => {
  it('that change a text end the offer to undo; others do not', () => {
    const { handlers, input, store } = make();
    for (const key of ['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta']) {
      handlers.input.onKeyDown(makeEvent(input, { key }));
    }
    expect(store.state.keyed).toBe(false);
    handlers.input.onKeyDown(makeEvent(input, { key: 'a' }));
    expect(store.state.keyed).toBe(true);
  });

  it('are for the engine after the application, and before the check', () => {
    const onKeyDown = vi.fn();
    const { handlers, input, suggestions, validation } = make({ onKeyDown });
    const event = makeEvent(input, { key: 'Enter' });
    handlers.input.onKeyDown(event);
    expect(suggestions.keyDown).toHaveBeenCalledExactlyOnceWith(event);
    rising(orderOf(onKeyDown, suggestions.keyDown, validation.renew));
    suggestions.keyDown.mockReturnValue(true);
    handlers.input.onKeyDown(makeEvent(input, { key: 'Enter' }));
    expect(validation.renew).toHaveBeenCalledOnce();
  });

  it('are told of once, until an undo is offered again', () => {
    const { handlers, input, store } = make();
    const dispatch = vi.spyOn(store, 'dispatch');
    for (const key of 'ann') handlers.input.onKeyDown(makeEvent(input, { key }));
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: 'key' });
    store.dispatch({ type: 'accept', typed: 'ann', suggestion: yandex, isCoarse: true });
    handlers.input.onKeyDown(makeEvent(input, { key: 'a' }));
    expect(store.state.offersUndo).toBe(false);
  });

  it('Enter renews the check, as a form without a button is submitted by it alone', () => {
    const { handlers, input, validation } = make();
    handlers.input.onKeyDown(makeEvent(input, { key: 'a' }));
    handlers.input.onKeyDown(makeEvent(input, { key: 'Enter', defaultPrevented: true }));
    expect(validation.renew).not.toHaveBeenCalled();
    handlers.input.onKeyDown(makeEvent(input, { key: 'Enter' }));
    expect(validation.renew).toHaveBeenCalledOnce();
  });

  it('the repeats of an Enter that was pressed elsewhere, or took a completion, submit nothing', () => {
    const { handlers, input, store, suggestions } = make({ completions: true });
    suggestions.keyDown.mockImplementation((event) => {
      const takes = store.view().activeCompletion >= 0;
      if (takes) swallow(event);
      return takes;
    });
    const press = (repeat: boolean) => {
      const event = makeEvent(input, { key: 'Enter', repeat });
      handlers.input.onKeyDown(event);
      return event.defaultPrevented && event.stopPropagation.mock.calls.length === 1;
    };
    expect(press(true)).toBe(true);
    expect(press(false)).toBe(false);
    expect(press(true)).toBe(false);
    store.dispatch(complete('ann@gmail.com'));
    store.dispatch({ type: 'choose', index: 0 });
    expect(press(false)).toBe(true);
    expect(press(true)).toBe(true);
  });
});
