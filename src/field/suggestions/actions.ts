import type { Field } from '../contract/index.js';
import { focusAtEnd } from '../input/index.js';
import { tell } from '../report.js';

/** Puts the suggestion on show into the input. */
export function acceptSuggestion(field: Field): void {
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

/** Brings back what was typed before the last accept. */
export function undoAccepted(field: Field): void {
  const { input, store } = field;
  const change = store.state.accepted.at(-1);
  // Text typed since is not undone.
  if (input === null || change === undefined || input.value !== change.suggestion.email) return;
  input.focus();
  field.apply(change.typed);
  focusAtEnd(input);
  store.dispatch({ type: 'undone', email: change.typed });
}

/**
 * Takes the suggestion on show away.
 *
 * @param byButton - whether its button has the focus, which would drop to the body
 */
export function dismissSuggestion(field: Field, byButton: boolean): void {
  const { suggestion } = field.store.view();
  if (suggestion !== null) {
    field.store.dispatch({ type: 'dismiss' });
    tell(field.options.onSuggestionDismiss, suggestion);
  }
  if (byButton && field.input !== null) focusAtEnd(field.input);
}
