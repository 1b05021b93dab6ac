import { tell } from '../report.js';
import type { AcceptedChange, FieldView } from '../state/index.js';
import type { FieldOptions } from './options.js';

/** Calls the callbacks of what has come into view. */
export function tellOfView(view: FieldView, last: FieldView, options: FieldOptions): void {
  const { verdict, suggestion } = view;
  if (verdict !== last.verdict) tell(options.onVerdictChange, verdict);
  if (suggestion !== null && suggestion.email !== last.suggestion?.email) {
    tell(options.onSuggestion, suggestion);
  }
}

/** Calls `onSuggestionDismiss` for an accepted change that was undone. */
export function tellOfUndone(
  last: readonly AcceptedChange[],
  accepted: readonly AcceptedChange[],
  { onSuggestionDismiss }: FieldOptions,
): void {
  const undone = last.find((change) => !accepted.includes(change));
  if (undone) tell(onSuggestionDismiss, undone.suggestion);
}
