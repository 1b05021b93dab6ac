import { tell } from '../report.js';
import type { FieldView } from '../state/index.js';
import type { FieldOptions } from '../contract/index.js';

/** Calls the callbacks of what has come into view. */
export function tellOfView(view: FieldView, last: FieldView, options: FieldOptions): void {
  const { verdict, suggestion } = view;
  if (verdict !== last.verdict) tell(options.onVerdictChange, verdict);
  if (suggestion !== null && suggestion.email !== last.suggestion?.email) {
    tell(options.onSuggestion, suggestion);
  }
}
