import { describe, expect, it, vi } from 'vitest';
import {
  acceptCompletion,
  completionKey,
  offerCompletions,
} from '../../../src/field/suggestions/completions.js';
import { checker as plain, makeEvent, makeField } from '../makeField.js';

const emails = ['ann@gmail.com', 'ann@gmx.de'];
const checker = () => ({ ...plain, complete: () => [...emails] });
const make = (options: object = {}) => makeField('ann@g', { completions: true, ...options });

/** A field whose list is open, and what keys do to it. */
function open() {
  const made = make();
  offerCompletions(made.field, checker, true);
  return { ...made, ...keysOf(made) };
}
function keysOf({ field, input, store }: ReturnType<typeof makeField>, by = checker) {
  const press = (key: string, more = {}) => {
    const event = makeEvent(input, { key, ...more });
    const isTaken = completionKey(event, field, by);
    // What is for the list is for nobody else.
    expect(event.preventDefault).toHaveBeenCalledTimes(isTaken ? 1 : 0);
    expect(event.stopPropagation).toHaveBeenCalledTimes(isTaken ? 1 : 0);
    return isTaken;
  };
  return { press, active: () => store.state.activeCompletion };
}

describe('the list', () => {
  it('is there while a person is typing, and else not', () => {
    const { field, store } = make();
    offerCompletions(field, checker, true);
    expect(store.state.completions).toEqual(emails);
    offerCompletions(field, checker, false);
    expect(store.state.completions).toEqual([]);
  });

  it.each<[string, (made: ReturnType<typeof make>) => unknown]>([
    ['the caret is not at the end', ({ input }) => input.setSelectionRange(2, 2)],
    ["the input is not the person's", ({ input }) => (input.readOnly = true)],
    ['composing', ({ store }) => store.dispatch({ type: 'composition', active: true })],
  ])('is not there while %s', (_, prepare) => {
    const made = make();
    prepare(made);
    offerCompletions(made.field, checker, true);
    expect(made.store.state.completions).toEqual([]);
  });

  it('is not there unless asked for, nor without an input', () => {
    const { field, store } = make({ completions: false });
    offerCompletions(field, checker, true);
    offerCompletions({ ...make().field, input: null, store }, checker, true);
    expect(store.state.completions).toEqual([]);
  });

  it('is there where the input does not tell of its caret', () => {
    const { field, input, store } = make();
    input.type = 'email';
    offerCompletions(field, checker, true);
    expect(store.state.completions).toEqual(emails);
  });
});

it('nothing happens where there is no list, and none to take away', () => {
  const { field, store } = make();
  const dispatch = vi.spyOn(store, 'dispatch');
  offerCompletions(field, () => ({ ...checker(), complete: () => [] }), true);
  offerCompletions(field, checker, false);
  expect(dispatch).not.toHaveBeenCalled();
});

describe('a completion', () => {
  it('takes the place of the text, and the focus comes to its end', () => {
    const { field, input, acts, store } = open();
    acceptCompletion(field, 1);
    expect(acts.apply).toHaveBeenCalledExactlyOnceWith('ann@gmx.de');
    expect(input).toHaveFocus();
    expect(input.selectionStart).toBe('ann@gmx.de'.length);
    expect(store.view()).toMatchObject({
      completions: [],
      announcement: { accepted: 'ann@gmx.de' },
    });
  });

  it('that is not in the list is none', () => {
    const { field, acts, store } = open();
    acceptCompletion(field, 2);
    acceptCompletion({ ...field, input: null }, 0);
    expect(acts.apply).not.toHaveBeenCalled();
    expect(store.view().completions).toEqual(emails);
  });
});

describe('keys', () => {
  it.each([
    ['ArrowDown', [0, 1, -1, 0]],
    ['ArrowUp', [1, 0, -1, 1]],
  ])('%s goes through the list and back to what was typed', (key, places) => {
    const { press, active } = open();
    for (const place of places) {
      expect(press(key)).toBe(true);
      expect(active()).toBe(place);
    }
  });

  it('an arrow opens the list at its first or its last place', () => {
    for (const [key, place] of [['ArrowDown', 0] as const, ['ArrowUp', 1] as const]) {
      const made = make();
      const { press, active } = keysOf(made);
      expect(press(key)).toBe(true);
      expect(made.store.state.completions).toEqual(emails);
      expect(active()).toBe(place);
    }
  });

  it('an arrow is left to the input where nothing completes the text', () => {
    const { press } = keysOf(make(), () => ({ ...checker(), complete: () => [] }));
    expect(press('ArrowDown')).toBe(false);
  });

  it('Enter takes what is chosen, and else submits', () => {
    const { press, acts } = open();
    expect(press('Enter')).toBe(false);
    expect(acts.apply).not.toHaveBeenCalled();
    press('ArrowDown');
    expect(press('Enter')).toBe(true);
    expect(acts.apply).toHaveBeenCalledExactlyOnceWith('ann@gmail.com');
  });

  it('Escape closes the list, and is not for it when it is closed', () => {
    const { press, store } = open();
    expect(press('Escape')).toBe(true);
    expect(store.state.completions).toEqual([]);
    expect(press('Escape')).toBe(false);
  });

  it('Tab leaves the choice as it is, and whatever moves the caret or types takes it back', () => {
    const { press, active } = open();
    press('ArrowDown');
    expect(press('Tab')).toBe(false);
    expect(active()).toBe(0);
    expect(press('Home')).toBe(false);
    expect(active()).toBe(-1);
  });

  it.each([
    { defaultPrevented: true },
    { nativeEvent: { isComposing: true } },
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
  ])('a key is not for the list with %o', (more) => {
    const { press, active } = open();
    expect(press('ArrowDown', more)).toBe(false);
    expect(active()).toBe(-1);
  });

  it('no key is for it where completions were not asked for, or there is no input', () => {
    expect(keysOf(make({ completions: false })).press('ArrowDown')).toBe(false);
    const { field, input } = open();
    const event = makeEvent(input, { key: 'ArrowDown' });
    expect(completionKey(event, { ...field, input: null }, checker)).toBe(false);
  });
});
