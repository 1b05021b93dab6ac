import { beforeEach, expect, it, vi } from 'vitest';
import { initialFieldState } from '../../../src/field/state/reducer.js';
import { FieldStore } from '../../../src/field/state/store.js';
import { bad, focus, none, text, wrong } from './steps.js';

const onChange = vi.fn();
const listener = vi.fn();
let store: FieldStore;

beforeEach(() => {
  onChange.mockReset();
  listener.mockReset();
  store = new FieldStore(initialFieldState(''), onChange);
  store.subscribe(listener);
});

it('the view is there from the start, and nobody is told of it', () => {
  expect(store.view()).toMatchObject({ verdict: 'none', focused: false });
  expect(onChange).not.toHaveBeenCalled();
});

it('another view is told of: to the listeners, then with the one before', () => {
  const last = store.view();
  store.dispatch(focus);
  expect(store.view().focused).toBe(true);
  expect(listener).toHaveBeenCalledOnce();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(store.view(), last);
  expect(listener).toHaveBeenCalledBefore(onChange);
});

it('whoever is told finds the new view', () => {
  let seen = false;
  store.subscribe(() => (seen = store.view().focused));
  store.dispatch(focus);
  expect(seen).toBe(true);
});

it('a text that changes nothing on show is kept, and nobody is told', () => {
  store.dispatch(text('a', wrong));
  const view = store.view();
  listener.mockClear();
  onChange.mockClear();
  store.dispatch(text('an', { ...none, issue: { ...bad, end: 2 } }));
  expect(store.state.value).toBe('an');
  expect(store.view()).toBe(view);
  expect(listener).not.toHaveBeenCalled();
  expect(onChange).not.toHaveBeenCalled();
});

it('what changes nothing leaves the state as it is', () => {
  store.dispatch(focus);
  const { state } = store;
  store.dispatch(focus);
  expect(store.state).toBe(state);
  expect(listener).toHaveBeenCalledOnce();
});

it('a listener that has gone is not told', () => {
  const gone = vi.fn();
  store.subscribe(gone)();
  store.dispatch(focus);
  expect(gone).not.toHaveBeenCalled();
  expect(listener).toHaveBeenCalledOnce();
});
