import type { FieldVerdict } from '../types.js';
import type { Field } from '../contract/index.js';

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
    accept: () => field.suggestions?.accept(),
    dismiss: () => field.suggestions?.dismiss(),
    undo: () => field.suggestions?.undo(),
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
