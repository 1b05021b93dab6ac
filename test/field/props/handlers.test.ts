import { beforeEach, describe, expect, it, vi, type Mock } from 'vitest';
import type { FieldOptions } from '../../../src/field/controller/index.js';
import { createHandlers } from '../../../src/field/props/handlers.js';
import { makeEvent, makeField } from '../makeField.js';
import { complete, pause } from '../state/steps.js';

const actions = {
  accept: vi.fn(),
  dismiss: vi.fn(),
  undo: vi.fn(),
  validate: vi.fn(),
  reset: vi.fn(),
};
beforeEach(() => {
  for (const action of Object.values(actions)) action.mockReset();
});

function make(options: Partial<FieldOptions> = {}) {
  const made = makeField('ann@yandeks.ru', options);
  const button = made.form.appendChild(document.createElement('button'));
  button.id = 'accept';
  return { ...made, button, handlers: createHandlers(made.field, actions, ['accept']) };
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
    const { handlers, input, store } = make({ onKeyDown });
    store.dispatch(pause);
    handlers.input.onKeyDown(makeEvent(input, { key: 'Escape' }));
    expect(onKeyDown).toHaveBeenCalledOnce();
    expect(actions.dismiss).not.toHaveBeenCalled();
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
    const { acts, handlers, input, store } = make();
    handlers.input.onFocus(makeEvent(input));
    rising(orderOf(acts.connect, acts.notice));
    expect(store.view().focused).toBe(true);
  });

  it('may go about among the parts of the field', () => {
    const { acts, button, handlers, input } = make();
    handlers.input.onBlur(makeEvent(input, { relatedTarget: button }));
    handlers.accept.onBlur(makeEvent(button, { relatedTarget: input }));
    expect(acts.left).not.toHaveBeenCalled();
    handlers.accept.onBlur(makeEvent(button, { relatedTarget: document.body }));
    handlers.accept.onBlur(makeEvent(button));
    expect(acts.left).toHaveBeenCalledTimes(2);
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

describe('Escape', () => {
  const escape = { key: 'Escape' };

  it('dismisses the suggestion on show, and a dialog around it stays open', () => {
    const { handlers, input, store } = make();
    store.dispatch(pause);
    const event = makeEvent(input, escape);
    handlers.input.onKeyDown(event);
    expect(actions.dismiss).toHaveBeenCalledOnce();
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(event.stopPropagation).toHaveBeenCalledOnce();
    expect(input).not.toHaveFocus();
  });

  it('on a button takes the focus back to the input', () => {
    const { button, handlers, input, store } = make();
    store.dispatch(pause);
    handlers.undo.onKeyDown(makeEvent(button, escape));
    expect(actions.dismiss).toHaveBeenCalledOnce();
    expect(input).toHaveFocus();
  });

  it.each([
    [escape, false],
    [{ key: 'x' }, true],
    [{ ...escape, defaultPrevented: true }, true],
    [{ ...escape, nativeEvent: { isComposing: true } }, true],
  ])('is left alone otherwise: %o, with a suggestion: %s', (key, isSuggested) => {
    const { handlers, input, store } = make();
    if (isSuggested) store.dispatch(pause);
    const event = makeEvent(input, key);
    handlers.input.onKeyDown(event);
    expect(actions.dismiss).not.toHaveBeenCalled();
    expect(event.stopPropagation).not.toHaveBeenCalled();
  });

  it('closes the list first', () => {
    const { handlers, input, store } = make({ completions: true });
    store.dispatch(complete('ann@gmail.com'));
    handlers.input.onKeyDown(makeEvent(input, escape));
    expect(store.view().completions).toEqual([]);
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

  it('Enter renews the check, as a form without a button is submitted by it alone', () => {
    const { handlers, input, validation } = make();
    handlers.input.onKeyDown(makeEvent(input, { key: 'a' }));
    handlers.input.onKeyDown(makeEvent(input, { key: 'Enter', defaultPrevented: true }));
    expect(validation.renew).not.toHaveBeenCalled();
    handlers.input.onKeyDown(makeEvent(input, { key: 'Enter' }));
    expect(validation.renew).toHaveBeenCalledOnce();
  });

  it('the repeats of an Enter that was pressed elsewhere, or took a completion, submit nothing', () => {
    const { handlers, input, store } = make({ completions: true });
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

describe('a button', () => {
  it.each(['accept', 'dismiss', 'undo'] as const)('does what it is for: %s', (name) => {
    const { button, handlers, input } = make();
    handlers[name].onClick(makeEvent(button));
    for (const [each, action] of Object.entries(actions)) {
      expect(action).toHaveBeenCalledTimes(each === name ? 1 : 0);
    }
    // The others take the focus back themselves.
    expect(document.activeElement === input).toBe(name === 'dismiss');
  });

  it('leaves the focus where it is when it is pressed, and has it by key', () => {
    const { button, handlers, store } = make();
    const event = makeEvent(button);
    handlers.accept.onMouseDown(event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    handlers.accept.onFocus();
    expect(store.view().focused).toBe(true);
  });

  it.each(['accept', 'completion'])('is guarded against a double click: %s', (name) => {
    const { button, handlers, store } = make();
    store.dispatch(complete('ann@gmail.com'));
    const click = makeEvent(button, { detail: 1, clientX: 9, clientY: 9, timeStamp: 100 });
    if (name === 'accept') handlers.accept.onClick(click);
    else handlers.complete(0, click);
    const heard = vi.fn();
    button.addEventListener('mousedown', heard);
    const again = new MouseEvent('mousedown', { bubbles: true, clientX: 9, clientY: 9 });
    Object.defineProperty(again, 'timeStamp', { value: 200 });
    button.dispatchEvent(again);
    expect(heard).not.toHaveBeenCalled();
    // A key ends it.
    button.dispatchEvent(new MouseEvent('mouseup', { bubbles: true }));
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
    button.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    expect(heard).toHaveBeenCalledOnce();
  });
});

it('a completion is taken by its place', () => {
  const { acts, button, handlers, store } = make();
  store.dispatch(complete('ann@gmail.com', 'ann@gmx.de'));
  handlers.complete(1, makeEvent(button));
  expect(acts.apply).toHaveBeenCalledExactlyOnceWith('ann@gmx.de');
});
