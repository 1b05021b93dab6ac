import { focusAtEnd } from '../input/index.js';
import { tell } from '../report.js';
import type { FieldVerdict } from '../types.js';
import type { Field } from './field.js';

/** What can be done to a field from outside. Made once per field. */
export interface FieldActions {
  readonly accept: () => void;
  readonly dismiss: () => void;
  readonly undo: () => void;
  readonly validate: () => FieldVerdict;
  readonly reset: () => void;
}

/**
 * Makes the actions of a field.
 *
 * @param field - what they act on
 */
export function createActions(field: Field): FieldActions {
  return {
    accept: () => accept(field),
    dismiss: () => dismiss(field),
    undo: () => undo(field),
    validate: () => {
      field.judge(true);
      return field.store.view().verdict;
    },
    reset: () => {
      const { input, options } = field;
      if (input !== null && options.value === undefined) input.value = input.defaultValue;
      field.forget(options.serverError);
    },
  };
}

function accept(field: Field): void {
  const { input, store } = field;
  const { suggestion } = store.view();
  if (suggestion === null || input === null) return;
  const typed = input.value;
  // Focus first: without it the change could not be undone.
  input.focus();
  field.apply(suggestion.email);
  focusAtEnd(input);
  store.dispatch({ type: 'accept', suggestion, typed, isCoarse: isCoarse(input) });
  tell(field.options.onSuggestionAccept, suggestion);
}

/** Where fingers point there is no Ctrl+Z. jsdom has no media queries. */
const isCoarse = ({ ownerDocument }: HTMLInputElement): boolean =>
  ownerDocument.defaultView?.matchMedia?.('(pointer: coarse)').matches ?? false;

function undo(field: Field): void {
  const { input, store } = field;
  const change = store.state.accepted.at(-1);
  // Text typed since is not undone.
  if (input === null || change === undefined || input.value !== change.suggestion.email) return;
  input.focus();
  field.apply(change.typed);
  focusAtEnd(input);
  store.dispatch({ type: 'undone', email: change.typed });
}

function dismiss(field: Field): void {
  const { suggestion } = field.store.view();
  if (suggestion === null) return;
  field.store.dispatch({ type: 'dismiss' });
  tell(field.options.onSuggestionDismiss, suggestion);
}
