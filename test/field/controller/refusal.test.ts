import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refuse } from '../../../src/field/controller/refusal.js';
import { makeEvent, makeField } from '../makeField.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
});

/** A field that the browser would refuse, and another control of its form. */
function make() {
  const { field, input, form, acts } = makeField();
  const other = Object.assign(document.createElement('input'), { required: true });
  form.append(other);
  input.required = true;
  const refused = (more = {}) => {
    const event = makeEvent(input, more);
    refuse(event, field);
    return event;
  };
  return { input, form, other, acts, refused };
}

describe('an input that is refused', () => {
  it('takes the focus where it is the first, and its description says the error', () => {
    const { input, acts, refused } = make();
    expect(refused().preventDefault).toHaveBeenCalledOnce();
    expect(acts.judge).toHaveBeenCalledExactlyOnceWith(false);
    expect(input).toHaveFocus();
  });

  it('has its error announced where the focus is there already', () => {
    const { input, acts, refused } = make();
    input.focus();
    refused();
    expect(acts.judge).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('is only judged where another control comes before it, and shows no bubble', () => {
    const { form, other, acts, refused } = make();
    form.prepend(other);
    other.focus();
    expect(refused().preventDefault).toHaveBeenCalledOnce();
    expect(acts.judge).toHaveBeenCalledExactlyOnceWith(false);
    vi.runAllTimers();
    expect(other).toHaveFocus();
  });

  it('is only judged where the application has dealt with it', () => {
    const { input, acts, refused } = make();
    refused({ defaultPrevented: true });
    expect(acts.judge).toHaveBeenCalledExactlyOnceWith(false);
    expect(input).not.toHaveFocus();
  });
});

describe('the focus comes back', () => {
  it('when the browser gives it to a later control of the form', () => {
    const { input, other, refused } = make();
    refused();
    other.focus();
    vi.runAllTimers();
    expect(input).toHaveFocus();
  });

  it.each<[string, (made: ReturnType<typeof make>) => void]>([
    ['that is no control of the form', ({ form, other }) => form.after(other)],
    ['after the address was mended', ({ input }) => void (input.value = 'ann@example.org')],
  ])('from none %s', (_, prepare) => {
    const made = make();
    made.refused();
    prepare(made);
    made.other.focus();
    vi.runAllTimers();
    expect(made.other).toHaveFocus();
  });
});
