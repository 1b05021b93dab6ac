import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FieldListeners } from '../../../src/field/controller/listeners.js';
import { pointerOf } from '../../../src/field/input/pointerGate.js';
import { makeField } from '../makeField.js';

let made: ReturnType<typeof makeField>;
let listeners: FieldListeners;
const heard = vi.fn((event: Event) => event.preventDefault());

/** A control in the form, by its markup. */
const control = (html: string): HTMLElement => {
  made.form.insertAdjacentHTML('beforeend', html);
  return made.form.lastElementChild as HTMLElement;
};

beforeEach(() => {
  made = makeField('ann@example.org');
  heard.mockClear();
  // jsdom submits nothing, and says so.
  made.form.addEventListener('submit', heard);
  listeners = new FieldListeners(made.field);
  listeners.follow(made.input);
});
afterEach(() => {
  listeners.stop();
  vi.useRealTimers();
});

describe('it listens', () => {
  it('once, to an input in its place', () => {
    expect(listeners.follow(made.input)).toBe(false);
    document.body.click();
    expect(made.acts.notice).toHaveBeenCalledOnce();
  });

  it('anew to another input, and where the input is in another tree', () => {
    const other = made.form.appendChild(document.createElement('input'));
    expect(listeners.follow(other)).toBe(true);
    const shadow = document.createElement('div').attachShadow({ mode: 'open' });
    shadow.append(other);
    expect(listeners.follow(other)).toBe(true);
    document.body.click();
    expect(made.acts.notice).not.toHaveBeenCalled();
    other.click();
    expect(made.acts.notice).toHaveBeenCalledOnce();
  });

  it('until it is stopped, and then again', () => {
    expect(listeners.isListening).toBe(true);
    listeners.stop();
    expect(listeners.isListening).toBe(false);
    document.body.click();
    expect(made.acts.notice).not.toHaveBeenCalled();
    expect(listeners.follow(made.input)).toBe(true);
  });

  it('to the pointer', () => {
    const run = vi.fn();
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    pointerOf(document).whenUp(made.field, run);
    expect(run).not.toHaveBeenCalled();
    listeners.stop();
    pointerOf(document).whenUp(made.field, run);
    expect(run).toHaveBeenCalledOnce();
  });
});

describe('a submit', () => {
  it('is judged: the text is read and trimmed, the application asked, and what is wrong shown', () => {
    const { acts, form, validation } = made;
    const button = control('<button>Send</button>');
    form.requestSubmit(button);
    expect(validation.holds).toHaveBeenCalledExactlyOnceWith(form, button);
    expect(acts.judge).toHaveBeenCalledExactlyOnceWith(false, true);
    const order = [acts.notice, acts.trim, validation.holds, acts.judge];
    const calls = order.map((act) => act.mock.invocationCallOrder[0]!);
    expect(calls).toEqual([...calls].sort((a, b) => a - b));
    expect(heard).toHaveBeenCalledOnce();
  });

  it('has its error announced where the focus is in the input', () => {
    made.input.focus();
    made.form.requestSubmit();
    expect(made.acts.judge).toHaveBeenCalledExactlyOnceWith(true, true);
  });

  it('that is refused is heard by nobody else, and the focus comes', () => {
    made.validation.holds.mockReturnValue(true);
    const event = new SubmitEvent('submit', { bubbles: true, cancelable: true });
    made.form.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(heard).not.toHaveBeenCalled();
    expect(made.input).toHaveFocus();
  });

  it('that waits for an answer leaves the focus where it is', () => {
    made.validation.holds.mockReturnValue(true);
    made.store.dispatch({ type: 'pending', active: true });
    made.form.requestSubmit();
    expect(heard).not.toHaveBeenCalled();
    expect(made.input).not.toHaveFocus();
  });

  it('of a draft goes through as it is, in place of the one that waits', () => {
    made.validation.holds.mockReturnValue(true);
    made.form.requestSubmit(control('<button formnovalidate>Save</button>'));
    expect(made.validation.drop).toHaveBeenCalledOnce();
    expect(made.validation.holds).not.toHaveBeenCalled();
    expect(made.acts.judge).not.toHaveBeenCalled();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('is none of a field whose input has gone', () => {
    Object.assign(made.field, { input: null });
    made.form.requestSubmit();
    expect(made.validation.holds).not.toHaveBeenCalled();
    expect(heard).toHaveBeenCalledOnce();
  });
});

it("a reset forgets everything but a server's error that came after it", () => {
  vi.useFakeTimers();
  const past = { message: 'Taken' };
  Object.assign(made.field, { options: { ...made.field.options, serverError: past } });
  made.form.reset();
  Object.assign(made.field, { options: { ...made.field.options, serverError: 'News' } });
  expect(made.acts.forget).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(made.acts.forget).toHaveBeenCalledExactlyOnceWith(past);
});

describe('a click', () => {
  it.each([
    '<button><b>Send</b></button>',
    '<input type="submit" />',
    '<input type="image" alt="Send" />',
  ])('on what submits the form renews the check: %s', (html) => {
    const button = control(html);
    (button.firstElementChild ?? button).dispatchEvent(new Event('click', { bubbles: true }));
    expect(made.acts.notice).toHaveBeenCalledOnce();
    expect(made.validation.renew).toHaveBeenCalledOnce();
  });

  it.each([
    '<button type="button">Help</button>',
    '<button type="reset">Reset</button>',
    '<input type="checkbox" />',
    '<p>Terms</p>',
    '<button form="other">Search</button>',
  ])('on anything else is only noticed: %s', (html) => {
    document.body.insertAdjacentHTML('beforeend', '<form id="other"></form>');
    control(html).dispatchEvent(new Event('click', { bubbles: true }));
    expect(made.acts.notice).toHaveBeenCalledOnce();
    expect(made.validation.renew).not.toHaveBeenCalled();
  });

  it('on a button submits nothing where the input is in no form', () => {
    document.body.append(made.input, control('<button>Send</button>'));
    document.querySelector('button')!.click();
    expect(made.validation.renew).not.toHaveBeenCalled();
  });
});
