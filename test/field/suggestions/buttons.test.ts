import { describe, expect, it, vi } from 'vitest';
import { suggestionButtons, takesEscape } from '../../../src/field/suggestions/buttons.js';
import { makeEvent, makeField } from '../makeField.js';
import { complete, pause, text, yandex } from '../state/steps.js';

function make() {
  const made = makeField('ann@yandeks.ru');
  made.store.dispatch(text('ann@yandeks.ru'));
  const button = made.form.appendChild(document.createElement('button'));
  const focus = { onFocus: vi.fn(), onBlur: vi.fn() };
  const keyDown = vi.fn();
  return {
    ...made,
    button,
    focus,
    keyDown,
    buttons: suggestionButtons(made.field, focus, keyDown),
  };
}

describe('a button', () => {
  it('accepts, and the input has the focus', () => {
    const { acts, button, buttons, input, store } = make();
    store.dispatch(pause);
    buttons.accept.onClick!(makeEvent(button));
    expect(acts.apply).toHaveBeenCalledExactlyOnceWith(yandex.email);
    expect(store.view().suggestion).toBeNull();
    expect(input).toHaveFocus();
  });

  it('dismisses, and the focus does not drop to the body', () => {
    const { button, buttons, input, store } = make();
    store.dispatch(pause);
    buttons.dismiss.onClick!(makeEvent(button));
    expect(store.view().suggestion).toBeNull();
    expect(input).toHaveFocus();
  });

  it('undoes', () => {
    const { acts, button, buttons, input, store } = make();
    store.dispatch({ type: 'accept', typed: 'ann@x.ru', suggestion: yandex, isCoarse: true });
    input.value = yandex.email;
    buttons.undo.onClick!(makeEvent(button));
    expect(acts.apply).toHaveBeenCalledExactlyOnceWith('ann@x.ru');
    expect(store.state.announcement.undone).toBe('ann@x.ru');
  });

  it('leaves the focus where it is when it is pressed, and tells of it by key', () => {
    const { button, buttons, focus, keyDown } = make();
    const event = makeEvent(button);
    buttons.accept.onMouseDown!(event);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(buttons.accept).toMatchObject({ ...focus, onKeyDown: keyDown });
  });

  it.each(['accept', 'completion'])('is guarded against a double click: %s', (name) => {
    const { button, buttons, store } = make();
    store.dispatch(complete('ann@gmail.com'));
    const click = makeEvent(button, { detail: 1, clientX: 9, clientY: 9, timeStamp: 100 });
    if (name === 'accept') buttons.accept.onClick!(click);
    else buttons.complete(0, click);
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
  const { acts, button, buttons, store } = make();
  store.dispatch(complete('ann@gmail.com', 'ann@gmx.de'));
  buttons.complete(1, makeEvent(button));
  expect(acts.apply).toHaveBeenCalledExactlyOnceWith('ann@gmx.de');
});

describe('Escape', () => {
  const escape = { key: 'Escape' };

  it('is for the suggestion on show, and a dialog around it stays open', () => {
    const { field, input, store } = make();
    store.dispatch(pause);
    const event = makeEvent(input, escape);
    expect(takesEscape(event, field)).toBe(true);
    expect(event.preventDefault).toHaveBeenCalledOnce();
    expect(event.stopPropagation).toHaveBeenCalledOnce();
  });

  it.each([
    [escape, false],
    [{ key: 'x' }, true],
    [{ ...escape, defaultPrevented: true }, true],
    [{ ...escape, nativeEvent: { isComposing: true } }, true],
  ])('is left alone otherwise: %o, with a suggestion: %s', (key, isSuggested) => {
    const { field, input, store } = make();
    if (isSuggested) store.dispatch(pause);
    const event = makeEvent(input, key);
    expect(takesEscape(event, field)).toBe(false);
    expect(event.stopPropagation).not.toHaveBeenCalled();
  });
});
