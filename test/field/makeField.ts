import { vi } from 'vitest';
import { createEmailChecker, en } from '../../src/core/index.js';
import { EngineLoader } from '../../src/field/contract/index.js';
import type { Field, FieldOptions, FieldSuggestions } from '../../src/field/contract/index.js';
import { AnswerCache } from '../../src/field/controller/answerCache.js';
import { TextCheck } from '../../src/field/controller/textCheck.js';
import { FieldStore, initialFieldState } from '../../src/field/state/index.js';
import { suggestionReducer } from '../../src/field/suggestions/reducer.js';

/** The checker of the fields here. */
export const checker = createEmailChecker();

/** A loader whose engine is there, as after `preloadSuggestions`. */
export async function loadedEngine(): Promise<EngineLoader> {
  const loader = new EngineLoader(() => import('../../src/field/suggestions/index.js'));
  await loader.load();
  return loader;
}

/** The options of a field that was given none but these. */
export const makeOptions = (more: Partial<FieldOptions> = {}): FieldOptions => ({
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
    drop: vi.fn(() => false as const),
    cancel: vi.fn(),
    holds: vi.fn(() => false),
  };
  /** What the engine is asked to do. */
  const suggestions = {
    look: vi.fn(),
    reconsidered: vi.fn(() => null),
    finished: vi.fn<FieldSuggestions['finished']>(() => ({ suggestion: null, warnings: [] })),
    textRead: vi.fn(),
    cancel: vi.fn(),
    keyDown: vi.fn<FieldSuggestions['keyDown']>(() => false),
    accept: vi.fn(),
    dismiss: vi.fn(),
    undo: vi.fn(),
    status: vi.fn<FieldSuggestions['status']>(() => []),
    props: vi.fn(),
  };
  const acts = {
    connect: vi.fn(),
    examine: vi.fn<Field['examine']>(() => null),
    focused: vi.fn(),
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
  store.extend(suggestionReducer);
  const texts = new TextCheck();
  const field: Field = {
    ...acts,
    check: (text) => texts.of(text, field.options),
    store,
    options: makeOptions(options),
    input,
    validation,
    suggestions: suggestions,
  };
  return { field, input, form: input.form!, store, acts, validation, suggestions };
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
