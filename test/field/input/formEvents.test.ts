import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isFirstInvalid, watchForm } from '../../../src/field/input/formEvents.js';
import { makeInput } from '../makeField.js';

const said: string[] = [];
const say = (text: string) => void said.push(text);
const finish = vi.fn();
const listener = {
  onSubmit: () => say('submit'),
  onReset: () => {
    say(`reset ${input.value}`);
    return finish;
  },
  onClick: () => say('click'),
};
let input: HTMLInputElement;
let form: HTMLFormElement;
let listening: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  said.length = 0;
  finish.mockReset();
  input = makeInput('ann');
  form = input.form!;
  // jsdom submits nothing, and says so.
  form.addEventListener('submit', (event) => event.preventDefault());
  listening = new AbortController();
  watchForm(input, listener, listening.signal);
});
afterEach(() => {
  listening.abort();
  vi.useRealTimers();
});

describe('a submit', () => {
  it("is heard before the form's own listeners", () => {
    form.addEventListener('submit', () => say('form'), { capture: true });
    form.requestSubmit();
    expect(said).toEqual(['submit', 'form']);
  });

  it('is not heard of another form, until the input belongs to it', () => {
    const other = document.body.appendChild(document.createElement('form'));
    other.id = 'other';
    other.addEventListener('submit', (event) => event.preventDefault());
    other.requestSubmit();
    expect(said).toEqual([]);
    input.setAttribute('form', 'other');
    form.requestSubmit();
    expect(said).toEqual([]);
    other.requestSubmit();
    expect(said).toEqual(['submit']);
  });

  it('is heard in a shadow tree, which it does not leave', () => {
    const shadow = document.createElement('div').attachShadow({ mode: 'open' });
    document.body.append(shadow.host);
    shadow.append(form);
    watchForm(input, listener, listening.signal);
    form.requestSubmit();
    expect(said).toEqual(['submit']);
  });
});

describe('a reset', () => {
  beforeEach(() => void (input.defaultValue = 'default'));

  it('is heard before it, and what that gives runs after it', () => {
    finish.mockImplementation(() => say(`then ${input.value}`));
    form.reset();
    expect(said).toEqual(['reset ann']);
    vi.runAllTimers();
    expect(said).toEqual(['reset ann', 'then default']);
  });

  it('is none where another listener prevents it', () => {
    form.addEventListener('reset', (event) => event.preventDefault());
    form.reset();
    vi.runAllTimers();
    expect(finish).not.toHaveBeenCalled();
  });

  it('is finished by nobody who has gone meanwhile', () => {
    form.reset();
    listening.abort();
    vi.runAllTimers();
    expect(finish).not.toHaveBeenCalled();
  });

  it('is not heard of another form', () => {
    document.body.appendChild(document.createElement('form')).reset();
    expect(said).toEqual([]);
  });
});

it('every click is heard, whoever keeps it to himself', () => {
  form.addEventListener('click', (event) => event.stopPropagation(), { capture: true });
  input.click();
  document.body.click();
  expect(said).toEqual(['click', 'click']);
});

it('nothing is heard once the signal is aborted', () => {
  listening.abort();
  form.requestSubmit();
  form.reset();
  input.click();
  expect(said).toEqual([]);
});

describe('the first invalid control', () => {
  it('is the first of the form, whatever is right before it', () => {
    form.innerHTML = '<fieldset></fieldset><input value="x" required /><button></button>';
    const [first, second] = [document.createElement('input'), document.createElement('input')];
    form.append(first, second);
    first.required = second.required = true;
    expect(isFirstInvalid(first)).toBe(true);
    expect(isFirstInvalid(second)).toBe(false);
    first.value = 'x';
    expect(isFirstInvalid(second)).toBe(true);
  });

  it('is the input itself where there is no form, and no event is sent to find out', () => {
    const invalid = vi.fn();
    document.body.addEventListener('invalid', invalid, { capture: true });
    input.required = true;
    input.value = '';
    expect(isFirstInvalid(input)).toBe(true);
    input.remove();
    expect(isFirstInvalid(input)).toBe(true);
    expect(invalid).not.toHaveBeenCalled();
    document.body.removeEventListener('invalid', invalid, { capture: true });
  });
});
