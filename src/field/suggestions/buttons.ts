import type { ButtonProps, Field, FocusHandlers } from '../contract/index.js';
import { guardPress, swallow } from '../input/index.js';
import type { FieldEvent, FieldKeyEvent, FieldMouseEvent } from '../input/index.js';
import { acceptSuggestion, dismissSuggestion, undoAccepted } from './actions.js';
import { acceptCompletion } from './completions.js';

/** The handlers of a button in the field. */
type ButtonHandlers = Omit<ButtonProps, 'type' | 'id' | 'lang' | 'aria-label'>;

/** The handlers of the buttons: made once a field, whatever is rendered. */
export interface SuggestionButtons {
  readonly accept: ButtonHandlers;
  readonly dismiss: ButtonHandlers;
  readonly undo: ButtonHandlers;
  /** Of a completion in the list. */
  readonly complete: (index: number, event: FieldMouseEvent) => void;
}

/**
 * Makes the handlers of the buttons.
 *
 * @param field - what they act on
 * @param focus - what tells the field where the focus is
 * @param keyDown - what a key does in any of them
 */
export function suggestionButtons(
  field: Field,
  focus: FocusHandlers,
  keyDown: (event: FieldKeyEvent) => void,
): SuggestionButtons {
  const button = (press: () => void): ButtonHandlers => ({
    onClick: (event) => {
      press();
      guardPress(event);
    },
    onMouseDown: keepFocus,
    onKeyDown: keyDown,
    ...focus,
  });
  return {
    accept: button(() => acceptSuggestion(field)),
    dismiss: button(() => dismissSuggestion(field, true)),
    undo: button(() => undoAccepted(field)),
    complete: (index, event) => {
      acceptCompletion(field, index);
      guardPress(event);
    },
  };
}

/** Focus stays in the input, and no blur comes between the press and its click. */
export const keepFocus = (event: FieldEvent): void => event.preventDefault();

/** Whether a key is an Escape that dismisses. */
export function takesEscape(event: FieldKeyEvent, field: Field): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) {
    return false;
  }
  if (field.store.view().suggestion === null) return false;
  // A dialog around the form is to stay open.
  swallow(event);
  return true;
}
