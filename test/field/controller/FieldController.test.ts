import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FieldController } from '../../../src/field/controller/FieldController.js';
import { checker, loadedEngine, makeInput, makeOptions } from '../makeField.js';

const typo = 'ann@yandeks.ru';
const onValueChange = vi.fn();
const engine = await loadedEngine();
let controller: FieldController;
let input: HTMLInputElement;

beforeEach(() => {
  vi.useFakeTimers();
  onValueChange.mockReset();
  controller = new FieldController(makeOptions(), engine);
});
afterEach(() => {
  controller.release();
  vi.useRealTimers();
});

/** A field as React mounts it; events of the input reach it as React sends them. */
function mount(options: object = {}, value = '') {
  input = makeInput(value);
  controller = new FieldController(makeOptions({ onValueChange, ...options }), engine);
  input.addEventListener('input', () => controller.changed());
  controller.setInput(input);
  controller.commit(controller.options);
  onValueChange.mockReset();
  return controller.store;
}
/** A person types. */
function type(text: string) {
  input.focus();
  controller.store.dispatch({ type: 'focus' });
  input.value = text;
  input.dispatchEvent(new Event('input'));
}
const commit = (more: object) => controller.commit({ ...controller.options, ...more });

describe('at first', () => {
  it("the text is the value, before the default; the server's error is about it", () => {
    const both = { value: 'ann', defaultValue: 'bob' };
    expect(new FieldController(makeOptions(both), engine).store.state.value).toBe('ann');
    const rest = { defaultValue: 'bob', serverError: { message: 'Taken' } };
    const { store } = new FieldController(makeOptions(rest), engine);
    expect(store.state.value).toBe('bob');
    expect(store.view().serverError).toBe('Taken');
  });

  it('the input is taken as it is: focused, and with what was typed before hydration', () => {
    input = makeInput(typo);
    input.focus();
    controller = new FieldController(makeOptions({ onValueChange }), engine);
    controller.setInput(input);
    controller.commit(controller.options);
    expect(controller.store.view()).toMatchObject({ focused: true, filled: true });
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(typo);
    vi.runAllTimers();
    expect(controller.store.view().suggestion?.email).toBe('ann@yandex.ru');
  });

  it('the browser is told of what is wrong, though nothing has changed', () => {
    mount({ defaultValue: 'ann' }, 'ann');
    expect(input.validity.customError).toBe(true);
    mount({ required: true });
    expect(input.validity.customError).toBe(true);
  });

  it('a text that is the default draws no suggestion before it is left', () => {
    input = makeInput();
    input.defaultValue = typo;
    controller = new FieldController(makeOptions({ defaultValue: typo }), engine);
    controller.setInput(input);
    controller.commit(controller.options);
    vi.runAllTimers();
    expect(controller.store.view().suggestion).toBeNull();
  });
});

describe('a render', () => {
  it('reads what a form library wrote, without telling of it', () => {
    const store = mount();
    input.value = 'ann';
    commit({});
    expect(store.state.issue?.code).toBe('missing-at');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('checks the same text again by other rules, and only by those', () => {
    mount();
    const validate = vi.fn(checker.validate);
    commit({ checker: { ...checker, validate } });
    expect(validate).toHaveBeenCalledOnce();
    commit({ errorMessage: 'Mine' });
    expect(validate).toHaveBeenCalledOnce();
    commit({ required: true });
    expect(controller.store.state.issue?.code).toBe('empty');
    commit({ checker: undefined });
    type('a!b@example.org');
    expect(controller.store.state.issue?.code).toBe('forbidden-character');
    commit({ localPart: 'rfc5321' });
    expect(controller.store.state.issue).toBeNull();
    type('änn@example.org');
    expect(controller.store.state.issue).not.toBeNull();
    commit({ international: true });
    expect(controller.store.state.issue).toBeNull();
  });

  it('shows an error of the server for the text of now, once for each answer', () => {
    const store = mount();
    input.value = 'ann@example.org';
    const serverError = { message: 'Taken' };
    commit({ serverError });
    expect(store.view().serverError).toBe('Taken');
    type('bob@example.org');
    commit({ serverError });
    expect(store.view().serverError).toBe('');
    commit({ serverError: { message: 'Taken' } });
    expect(store.view().serverError).toBe('Taken');
  });
});

describe('a text', () => {
  it('that is typed is told of, and its suggestion waits for a pause', () => {
    const store = mount();
    type(typo);
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(typo);
    vi.advanceTimersByTime(399);
    expect(store.view().suggestion).toBeNull();
    vi.advanceTimersByTime(1);
    expect(store.view().suggestion?.email).toBe('ann@yandex.ru');
  });

  it('that is put in by the field is told of, and is not typed', () => {
    const store = mount({ validationMode: 'onChange' });
    controller.apply('ann');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('ann');
    expect(store.view().verdict).toBe('none');
    type('an');
    expect(store.view().verdict).toBe('invalid');
  });

  it('that a program writes is told of once it is noticed, and ends the pause', () => {
    const store = mount();
    type(typo);
    input.value = 'ann@yandeks.com';
    onValueChange.mockReset();
    controller.notice();
    controller.notice();
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('ann@yandeks.com');
    vi.runAllTimers();
    expect(store.view().suggestion).toBeNull();
  });

  it('is read again when the input is enabled, without an event', () => {
    const store = mount({}, 'ann');
    input.disabled = true;
    controller.notice();
    expect(store.state.issue).toBeNull();
    input.disabled = false;
    controller.notice();
    expect(store.state.issue?.code).toBe('missing-at');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('offers its completions while it is typed, and not when it is written', () => {
    const store = mount({ completions: true });
    type('ann@g');
    expect(store.view().completions).toContain('ann@gmail.com');
    commit({});
    controller.read(false);
    expect(store.view().completions).toContain('ann@gmail.com');
    input.value = 'ann@gm';
    controller.read(false);
    expect(store.view().completions).toEqual([]);
  });

  it('that undoes an accepted change tells of a suggestion dismissed', () => {
    const onSuggestionDismiss = vi.fn();
    const store = mount({ onSuggestionDismiss });
    type(typo);
    vi.runAllTimers();
    const { suggestion } = store.view();
    controller.apply('ann@yandex.ru');
    store.dispatch({ type: 'accept', suggestion: suggestion!, typed: typo, isCoarse: false });
    type(typo);
    expect(onSuggestionDismiss).toHaveBeenCalledExactlyOnceWith(suggestion);
  });
});

describe('leaving', () => {
  it('trims the text and shows what is wrong', () => {
    const store = mount();
    type(' ann ');
    controller.left();
    expect(input.value).toBe('ann');
    expect(store.view()).toMatchObject({ verdict: 'invalid', touched: true, focused: false });
  });

  it('shows the suggestion for the finished text, and ends the pause', () => {
    const suggest = vi.fn(checker.suggest);
    const store = mount({ checker: { ...checker, suggest } });
    type(typo);
    controller.left();
    vi.runAllTimers();
    expect(store.view().suggestion?.email).toBe('ann@yandex.ru');
    expect(suggest).toHaveBeenLastCalledWith(typo, { typing: false });
  });

  it.each([
    ['onBlur', 1],
    ['onSubmit', 0],
  ])('asks the application, but not in mode onSubmit: %s', (validationMode, times) => {
    const validate = vi.fn();
    mount({ validate, validationMode }, 'ann@example.org');
    controller.left();
    expect(validate).toHaveBeenCalledTimes(times);
  });

  it('says nothing before the pointer is up, and nothing where focus is back by then', () => {
    const store = mount();
    const point = (event: string) =>
      document.body.dispatchEvent(new Event(event, { bubbles: true }));
    type('ann');
    point('pointerdown');
    controller.left();
    store.dispatch({ type: 'focus' });
    point('pointerup');
    vi.runAllTimers();
    expect(store.view().verdict).toBe('none');
    point('pointerdown');
    controller.left();
    expect(store.view().verdict).toBe('none');
    point('pointerup');
    vi.runAllTimers();
    expect(store.view().verdict).toBe('invalid');
  });

  it('is none where React hides the field', () => {
    const store = mount();
    type(' ann ');
    controller.release();
    controller.left();
    expect(input.value).toBe(' ann ');
    expect(store.view().verdict).toBe('none');
  });

  it("changes and shows nothing in an input that is not the person's", () => {
    const store = mount({}, ' ann ');
    input.readOnly = true;
    controller.left();
    expect(input.value).toBe(' ann ');
    expect(store.view().verdict).toBe('none');
  });
});

it('release leaves no timer and no listener behind', () => {
  const validate = vi.fn(() => new Promise<never>(() => {}));
  const store = mount({ validate }, 'ann@example.org');
  controller.judge(false);
  type(typo);
  controller.release();
  expect(store.state).toMatchObject({ pending: false, focused: false });
  vi.runAllTimers();
  expect(store.view().suggestion).toBeNull();
  input.value = 'ann';
  document.body.click();
  expect(store.state.value).toBe(typo);
});

describe('judging', () => {
  it('shows what is wrong with the text of now, and announces it if it is to', () => {
    const store = mount();
    input.value = 'ann';
    controller.judge(false);
    expect(store.view()).toMatchObject({ verdict: 'invalid', announcement: { error: false } });
    controller.judge(true);
    expect(store.view().announcement.error).toBe(true);
  });

  it('ends the pause: no suggestion comes up as the form goes through', () => {
    const store = mount();
    type(typo);
    controller.judge(false);
    vi.runAllTimers();
    expect(store.view()).toMatchObject({ verdict: 'valid', suggestion: null });
  });

  it('asks the application, unless it was asked', () => {
    const validate = vi.fn(() => 'Taken.');
    const store = mount({ validate }, 'ann@example.org');
    controller.judge(false, true);
    expect(validate).not.toHaveBeenCalled();
    controller.judge(false);
    expect(store.view().message).toBe('Taken.');
  });
});

describe('forgetting', () => {
  it('makes the field as new, but for an error of the server that came after', () => {
    const past = { message: 'Taken' };
    const store = mount({ serverError: past, required: true }, 'ann');
    controller.judge(false);
    type(typo);
    controller.forget(past);
    vi.runAllTimers();
    const nothing = { verdict: 'none', touched: false, serverError: '', suggestion: null };
    expect(store.view()).toMatchObject(nothing);
    commit({ serverError: { message: 'Taken again' } });
    controller.forget(past);
    expect(store.view().serverError).toBe('Taken again');
  });
});

it('without an input nothing is read, and nothing waits', () => {
  const run = vi.fn();
  const { state } = controller.store;
  controller.commit(makeOptions({ required: true }));
  controller.read(true);
  controller.judge(true);
  controller.apply('ann');
  controller.forget(undefined);
  controller.whenUp(run);
  expect(controller.store.state).toBe(state);
  expect(controller.examine()).toBeNull();
  expect(run).toHaveBeenCalledOnce();
});

it('what comes into view is told of by the options of now', () => {
  const [before, now] = [vi.fn(), vi.fn()];
  mount({ onVerdictChange: before }, 'ann');
  commit({ onVerdictChange: now });
  controller.judge(false);
  expect(before).not.toHaveBeenCalled();
  expect(now).toHaveBeenCalledExactlyOnceWith('invalid');
});
