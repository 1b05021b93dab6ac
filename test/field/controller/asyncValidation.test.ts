import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FieldValidation } from '../../../src/field/controller/asyncValidation.js';
import { examine } from '../../../src/field/controller/validity.js';
import type { EmailValidation } from '../../../src/field/types.js';
import { makeField } from '../makeField.js';
import { judge, none } from '../state/steps.js';

const email = 'ann@example.org';
const later = () => new Promise<string>((resolve) => (answer = resolve));
const validate = vi.fn<Extract<EmailValidation, (...args: never) => unknown>>();
let answer: (text: string) => void;

beforeEach(() => {
  vi.useFakeTimers();
  validate.mockReset().mockImplementation(later);
});
afterEach(() => {
  vi.useRealTimers();
});

function make(options: object = {}, value = email) {
  const { field, input, form, store, acts } = makeField(value, { validate, ...options });
  const send = vi.fn();
  form.requestSubmit = send;
  const validation: FieldValidation = new FieldValidation(field);
  acts.examine.mockImplementation(() => examine(input, { ...field, validation }));
  const answered = (text: string) => {
    answer(text);
    return vi.advanceTimersByTimeAsync(0);
  };
  const other = form.appendChild(document.createElement('button'));
  store.dispatch(judge());
  return { field, input, form, store, acts, send, validation, answered, other };
}

describe('the application is asked', () => {
  it('about an address that is right, and the field is pending until it answers', async () => {
    const { store, validation, answered } = make({}, ' ann@EXAMPLE.org');
    validation.ask();
    expect(validate).toHaveBeenCalledExactlyOnceWith(email, {
      signal: expect.any(AbortSignal) as unknown,
    });
    expect(store.view().verdict).toBe('pending');
    await answered('');
    expect(store.view().verdict).toBe('valid');
  });

  it("about none that is wrong or not the person's, and not unless it wants to be", () => {
    make({}, 'ann').validation.ask();
    const { input, validation } = make();
    input.readOnly = true;
    validation.ask();
    expect(validate).not.toHaveBeenCalled();
    const without = make({ validate: undefined });
    without.validation.ask();
    expect(without.store.state.pending).toBe(false);
  });

  it('and an answer that is there at once is not waited for', () => {
    validate.mockReturnValue('Taken.');
    const { store, validation } = make();
    validation.ask();
    expect(store.state.pending).toBe(false);
    expect(validation.answers.answerTo(email)).toBe('Taken.');
  });

  it('and after 400 milliseconds it is said that it takes its time', async () => {
    const { store, validation, answered } = make();
    validation.ask();
    vi.advanceTimersByTime(399);
    expect(store.view().announcement.pending).toBe(false);
    vi.advanceTimersByTime(1);
    expect(store.view().announcement.pending).toBe(true);
    await answered('');
    expect(store.view().announcement.pending).toBe(false);
  });

  it('and its answer waits until the pointer is up', async () => {
    const { acts, store, validation, answered } = make();
    let lift = () => {};
    acts.whenUp.mockImplementation((run) => void (lift = run));
    validation.ask();
    await answered('Taken.');
    expect(store.view().verdict).toBe('pending');
    lift();
    expect(store.view()).toMatchObject({ verdict: 'invalid', message: 'Taken.' });
  });
});

describe('another text', () => {
  it('takes the question back, and is asked about after 500 milliseconds', () => {
    const { input, store, validation } = make();
    validation.ask();
    const { signal } = validate.mock.calls[0]![1];
    input.value = 'bob@example.org';
    validation.changed();
    expect(signal.aborted).toBe(true);
    expect(store.state.pending).toBe(false);
    vi.advanceTimersByTime(499);
    expect(validate).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1);
    expect(validate).toHaveBeenLastCalledWith('bob@example.org', expect.anything());
  });

  it('that is the same address leaves the question as it is', () => {
    const { input, store, validation } = make();
    validation.ask();
    input.value = ` ${email}`;
    validation.changed();
    vi.advanceTimersByTime(500);
    expect(store.state.pending).toBe(true);
    expect(validate).toHaveBeenCalledOnce();
  });

  it('has an answer that is there at once shown', () => {
    validate.mockReturnValue('Taken.');
    const { store, validation } = make();
    validation.changed();
    vi.advanceTimersByTime(500);
    expect(store.view().message).toBe('Taken.');
  });

  it('is not asked about while it is wrong, nor before the address was judged', () => {
    make({}, 'ann').validation.changed();
    const { store, validation } = make();
    store.dispatch({ type: 'reset', value: email, findings: none, serverError: '' });
    validation.changed();
    vi.runAllTimers();
    expect(validate).not.toHaveBeenCalled();
  });
});

describe('a submit', () => {
  it.each<[string, object, boolean, boolean]>([
    ['is refused by an answer that is there', {}, false, true],
    ['of a form with noValidate is not', {}, true, false],
    ['with validationBehavior aria is not', { validationBehavior: 'aria' }, false, false],
    ['with awaitValidation is, in any form', { awaitValidation: true }, true, true],
    ['with both is', { awaitValidation: true, validationBehavior: 'aria' }, true, true],
  ])('%s', (_, options, noValidate, holds) => {
    validate.mockReturnValue('Taken.');
    const { form, validation } = make(options);
    form.noValidate = noValidate;
    expect(validation.holds(form, null)).toBe(holds);
    validate.mockReturnValue('');
    expect(validation.holds(form, null)).toBe(false);
  });

  it('waits for no answer unless the application says so', () => {
    const { form, validation } = make();
    expect(validation.holds(form, null)).toBe(false);
    expect(validate).toHaveBeenCalledOnce();
  });

  it('that waits is sent in a task after the answer, and goes through unasked', async () => {
    const { form, send, validation, answered, other } = make({ awaitValidation: true });
    let passes: boolean | undefined;
    send.mockImplementation(() => {
      validation.renew();
      passes = !validation.holds(form, other);
    });
    expect(validation.holds(form, other)).toBe(true);
    answer('');
    await Promise.resolve().then().then().then();
    expect(send).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(0);
    expect(send).toHaveBeenCalledExactlyOnceWith(other);
    expect(passes).toBe(true);
    expect(validate).toHaveBeenCalledOnce();
    await answered('');
    expect(send).toHaveBeenCalledOnce();
  });

  it('is sent without its button where that has left the form', async () => {
    const { form, send, validation, answered, other } = make({ awaitValidation: true });
    validation.holds(form, other);
    other.remove();
    await answered('');
    expect(send).toHaveBeenCalledExactlyOnceWith(null);
  });

  it.each<[string, (made: ReturnType<typeof make>) => void]>([
    ['another goes through', ({ validation }) => void validation.drop()],
    ['the question is taken back', ({ validation }) => validation.cancel()],
    ['the input is disabled', ({ input }) => void (input.disabled = true)],
  ])('that waits is not sent any more when %s', async (_, prepare) => {
    const made = make({ awaitValidation: true });
    made.validation.holds(made.form, null);
    prepare(made);
    await made.answered('');
    expect(made.send).not.toHaveBeenCalled();
  });

  it('is not held where it could not be sent again', () => {
    const { form, validation } = make({ awaitValidation: true });
    Object.assign(form, { requestSubmit: document.createElement('input') });
    expect(validation.holds(form, null)).toBe(false);
  });
});

describe('a submit that is refused by a late answer', () => {
  const held = () => {
    const made = make({ awaitValidation: true });
    made.other.focus();
    made.validation.holds(made.form, made.other);
    return made;
  };

  it('gives the focus to the input, whose description says why', async () => {
    const { input, send, store, answered } = held();
    await answered('Taken.');
    expect(send).not.toHaveBeenCalled();
    expect(input).toHaveFocus();
    expect(store.view()).toMatchObject({ verdict: 'invalid', announcement: { error: false } });
  });

  it('is announced where the focus is in the input already', async () => {
    const { input, validation, form, store, answered } = make({ awaitValidation: true });
    input.focus();
    validation.holds(form, null);
    await answered('Taken.');
    expect(store.view().announcement.error).toBe(true);
  });

  it('calls nobody back who has gone on to another field, and is announced', async () => {
    const { form, store, answered } = held();
    const next = form.appendChild(document.createElement('input'));
    next.focus();
    await answered('Taken.');
    expect(next).toHaveFocus();
    expect(store.view().announcement.error).toBe(true);
  });

  it('calls back who is nowhere', async () => {
    const { input, other, answered } = held();
    other.remove();
    expect(document.body).toHaveFocus();
    await answered('Taken.');
    expect(input).toHaveFocus();
  });
});

describe('a refusal', () => {
  it('is forgotten before the next submit, which waits for the application to be asked again', async () => {
    const { form, input, send, validation, answered } = make();
    validation.ask();
    await answered('Taken.');
    expect(input.validity.valid).toBe(false);
    validation.renew();
    expect(input.validity.valid).toBe(true);
    expect(validation.holds(form, null)).toBe(true);
    await answered('');
    expect(send).toHaveBeenCalledOnce();
    // The one after that waits no longer than any other.
    input.value = 'bob@example.org';
    expect(validation.holds(form, null)).toBe(false);
  });

  it('is not forgotten where there is none', async () => {
    const { form, input, validation, answered } = make();
    validation.ask();
    await answered('');
    validation.renew();
    input.value = 'bob@example.org';
    expect(validation.holds(form, null)).toBe(false);
  });
});

it('nothing is asked or said once it is cancelled', async () => {
  const { input, store, validation, answered } = make();
  validation.ask();
  validation.cancel();
  expect(store.state.pending).toBe(false);
  await answered('Taken.');
  expect(store.view().message).toBe('');
  input.value = 'bob@example.org';
  validation.changed();
  validation.cancel();
  await vi.runAllTimersAsync();
  expect(store.view().announcement.pending).toBe(false);
  expect(validate).toHaveBeenCalledOnce();
});
