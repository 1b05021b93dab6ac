import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SuggestionPause } from '../../../src/field/controller/suggestionPause.js';
import { makeField, makeOptions } from '../makeField.js';
import { yandex } from '../state/steps.js';

const suggest = vi.fn(() => yandex);
const checker = { ...makeOptions().checker, suggest };

beforeEach(() => {
  suggest.mockClear();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const make = (options: object = {}) => {
  const made = makeField('ann@yandeks.ru', { checker, ...options });
  return { ...made, pause: new SuggestionPause(made.field) };
};

it.each([
  [undefined, 400],
  [100, 100],
])('a suggestion comes up after a pause; with suggestionDelay %s: %i', (suggestionDelay, ms) => {
  const { pause, store } = make({ suggestionDelay });
  pause.start();
  vi.advanceTimersByTime(ms - 1);
  expect(store.view().suggestion).toBeNull();
  vi.advanceTimersByTime(1);
  expect(store.view().suggestion).toBe(yandex);
});

it('it is one that an unfinished text may be given', () => {
  make().pause.start();
  vi.runAllTimers();
  expect(suggest).toHaveBeenCalledExactlyOnceWith('ann@yandeks.ru', { typing: true });
});

it('it waits until the pointer is up, and is then looked for', () => {
  const { acts, pause, store } = make();
  let lift = () => {};
  acts.whenUp.mockImplementation((run) => void (lift = run));
  pause.start();
  vi.runAllTimers();
  expect(suggest).not.toHaveBeenCalled();
  lift();
  expect(store.view().suggestion).toBe(yandex);
});

it('it does not come up once the pause is cancelled, nor for an input that has gone', () => {
  const { pause } = make();
  pause.start();
  pause.cancel();
  new SuggestionPause({ ...make().field, input: null }).start();
  vi.runAllTimers();
  expect(suggest).not.toHaveBeenCalled();
});
