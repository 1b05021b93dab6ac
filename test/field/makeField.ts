import { vi } from 'vitest';
import { createEmailChecker, en } from '../../src/core/index.js';
import type { FieldValidation } from '../../src/field/controller/asyncValidation.js';
import type { Field, FieldOptions } from '../../src/field/controller/index.js';
import { AnswerCache } from '../../src/field/controller/answerCache.js';
import { FieldStore, initialFieldState } from '../../src/field/state/index.js';

const checker = createEmailChecker();

/** The options of a field that was given none but these. */
export const makeOptions = (more: Partial<FieldOptions> = {}): FieldOptions => ({
  checker,
  messages: en,
  validationMode: 'onBlur',
  ...more,
});

/** An input in a form, the only one in the page. */
export function makeInput(value = ''): HTMLInputElement {
  document.body.innerHTML = '<form><input name="email" aria-label="Email" /></form>';
  const input = document.querySelector('input')!;
  input.value = value;
  return input;
}

/** A field made by hand: its input and its state are real, and whatever it does is only looked at. */
export function makeField(value = '', options: Partial<FieldOptions> = {}) {
  const input = makeInput(value);
  const validation = {
    answers: new AnswerCache(),
    ask: vi.fn(),
    changed: vi.fn(),
    renew: vi.fn(),
    drop: vi.fn(() => false),
    cancel: vi.fn(),
    holds: vi.fn(() => false),
  };
  const acts = {
    connect: vi.fn(),
    examine: vi.fn(),
    read: vi.fn(),
    notice: vi.fn(),
    changed: vi.fn(),
    left: vi.fn(),
    whenUp: vi.fn((run: () => void) => run()),
    judge: vi.fn(),
    trim: vi.fn(),
    apply: vi.fn((text: string) => void (input.value = text)),
    forget: vi.fn(),
  };
  const store = new FieldStore(initialFieldState(value), () => {});
  const field: Field = {
    ...acts,
    store,
    options: makeOptions(options),
    input,
    validation: validation as unknown as FieldValidation,
  };
  return { field, input, form: input.form!, store, acts, validation };
}

/** What the field reads of any event, whose element it is of. */
export function makeEvent<Current extends Element>(currentTarget: Current, more: object = {}) {
  const event = {
    currentTarget,
    target: currentTarget,
    relatedTarget: null,
    defaultPrevented: false,
    timeStamp: 0,
    key: '',
    repeat: false,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    nativeEvent: { isComposing: false },
    clientX: 0,
    clientY: 0,
    detail: 0,
    preventDefault: vi.fn(),
    stopPropagation: vi.fn(),
    ...more,
  };
  event.preventDefault.mockImplementation(() => void (event.defaultPrevented = true));
  return event;
}
