import type {
  CompositionEvent,
  FocusEvent,
  ChangeEvent,
  KeyboardEvent,
  MouseEvent,
  SyntheticEvent,
} from 'react';
import { focusAtEnd, isFocused } from './applyText.js';
import type { FieldActions } from './fieldActions.js';
import { acceptCompletion, completionKey } from './fieldCompletions.js';
import type { FieldController } from './fieldController.js';
import { guardPress } from './pressGuard.js';
import { refuse } from './refuse.js';
import { tell } from './report.js';

/** The handlers of the `<input>` and of the buttons: made once a field, whatever is rendered. */
export interface FieldHandlers {
  readonly input: {
    readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
    readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void;
    readonly onBlur: (event: FocusEvent<HTMLInputElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
    readonly onInvalid: (event: SyntheticEvent<HTMLInputElement>) => void;
    readonly onCompositionStart: (event: CompositionEvent<HTMLInputElement>) => void;
    readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
  };
  readonly accept: ButtonHandlers;
  readonly dismiss: ButtonHandlers;
  readonly undo: ButtonHandlers;
  /** Of a completion in the list. */
  readonly complete: (index: number, event: MouseEvent) => void;
}

/** The handlers of a button in the field. */
interface ButtonHandlers {
  readonly onClick: (event: MouseEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/**
 * Makes the handlers of a field. The application's own, found in the options of the last commit,
 * are called as well, and before: where they prevent the default, ours stand back too.
 *
 * @param field - what is to be told
 * @param actions - what the buttons do
 * @param partIds - ids of the field's focusable parts, between which focus may move within it
 */
export function createFieldHandlers(
  field: FieldController,
  { accept, dismiss, undo }: FieldActions,
  partIds: readonly string[],
): FieldHandlers {
  const blur = (event: FocusEvent): void => {
    if (!staysInside(event, field, partIds)) field.left();
  };
  const focus = (): void => field.store.dispatch({ type: 'focus' });
  // The buttons go with the suggestion, and focus would drop to the body.
  const dismissFromButton = (): void => {
    dismiss();
    if (field.input !== null) focusAtEnd(field.input);
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.currentTarget === field.input && completionKey(event, field)) return;
    // A form without a button is submitted by this alone.
    if (event.key === 'Enter' && !event.defaultPrevented) field.validation.renew();
    if (!takesEscape(event, field)) return;
    if (event.currentTarget === field.input) dismiss();
    else dismissFromButton();
  };
  const button = (press: () => void): ButtonHandlers => ({
    onClick: (event) => {
      press();
      guardPress(event);
    },
    // Focus stays in the input, and no blur comes between the press and its click.
    onMouseDown: (event) => event.preventDefault(),
    onKeyDown: keyDown,
    onFocus: focus,
    onBlur: blur,
  });
  return {
    input: inputHandlers(field, { blur, focus, keyDown }),
    accept: button(accept),
    dismiss: button(dismissFromButton),
    undo: button(undo),
    complete: (index, event) => {
      acceptCompletion(field, index);
      guardPress(event);
    },
  };
}

interface Shared {
  readonly blur: (event: FocusEvent) => void;
  readonly focus: () => void;
  readonly keyDown: (event: KeyboardEvent) => void;
}

function inputHandlers(field: FieldController, shared: Shared): FieldHandlers['input'] {
  // The Enter that is down was pressed in the input, and took nothing from a list.
  let enterIsOurs = false;
  return {
    onChange: (event) => {
      if (field.options.onChange) {
        // It may ask the input whether the new text is valid, as Base UI does.
        field.examine();
        tell(field.options.onChange, event);
      }
      field.changed();
    },
    onFocus: (event) => {
      tell(field.options.onFocus, event);
      field.connect();
      shared.focus();
      field.notice();
    },
    onBlur: (event) => {
      // First ours: the application is to find the text trimmed.
      shared.blur(event);
      tell(field.options.onBlur, event);
    },
    onKeyDown: (event) => {
      if (event.key === 'Enter') {
        // The key that pressed a button which has gone is still held: its repeats are not to submit the form.
        if (event.repeat && !enterIsOurs) return swallow(event);
        enterIsOurs = field.store.view().activeCompletion < 0;
      }
      if (!STANDING_KEYS.has(event.key)) field.store.dispatch({ type: 'key' });
      tell(field.options.onKeyDown, event);
      shared.keyDown(event);
    },
    onInvalid: (event) => {
      tell(field.options.onInvalid, event);
      refuse(event, field);
    },
    onCompositionStart: (event) => {
      tell(field.options.onCompositionStart, event);
      field.store.dispatch({ type: 'composition', active: true });
    },
    onCompositionEnd: (event) => {
      tell(field.options.onCompositionEnd, event);
      field.store.dispatch({ type: 'composition', active: false });
      field.read(true);
    },
  };
}

/** Keys that change no text; Tab leads to the button that undoes. */
const STANDING_KEYS = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

function swallow(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function staysInside(
  event: FocusEvent,
  field: FieldController,
  partIds: readonly string[],
): boolean {
  // The window lost focus, not the field: the person may be looking the address up.
  if (isFocused(event.currentTarget)) return true;
  const next = event.relatedTarget;
  return next !== null && (next === field.input || partIds.includes(next.id));
}

function takesEscape(event: KeyboardEvent, field: FieldController): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) {
    return false;
  }
  if (field.store.view().suggestion === null) return false;
  // A dialog around the form is to stay open.
  swallow(event);
  return true;
}
