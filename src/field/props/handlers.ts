import { acceptCompletion, completionKey, refuse } from '../controller/index.js';
import type { Field, FieldActions, Handler } from '../controller/index.js';
import { focusAtEnd, guardPress, isFocused } from '../input/index.js';
import type {
  FieldEvent,
  FieldFocusEvent,
  FieldKeyEvent,
  FieldMouseEvent,
} from '../input/index.js';
import { tell } from '../report.js';

/** The handlers of the `<input>` and of the buttons: made once a field, whatever is rendered. */
export interface Handlers {
  readonly input: {
    readonly onChange: (event: FieldEvent<HTMLInputElement>) => void;
    readonly onFocus: (event: FieldFocusEvent) => void;
    readonly onBlur: (event: FieldFocusEvent) => void;
    readonly onKeyDown: (event: FieldKeyEvent) => void;
    readonly onInvalid: (event: FieldEvent<HTMLInputElement>) => void;
    readonly onCompositionStart: (event: FieldEvent<HTMLInputElement>) => void;
    readonly onCompositionEnd: (event: FieldEvent<HTMLInputElement>) => void;
  };
  readonly accept: ButtonHandlers;
  readonly dismiss: ButtonHandlers;
  readonly undo: ButtonHandlers;
  /** Of a completion in the list. */
  readonly complete: (index: number, event: FieldMouseEvent) => void;
}

/** The handlers of a button in the field. */
export interface ButtonHandlers {
  readonly onClick: (event: FieldMouseEvent) => void;
  readonly onMouseDown: (event: FieldMouseEvent) => void;
  readonly onKeyDown: (event: FieldKeyEvent) => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: FieldFocusEvent) => void;
}

/**
 * Makes the handlers of a field. The application's own, found in the options of the last commit,
 * are called before ours; where they prevent the default, ours stand back. A key ends the offer to undo in any case,
 * and on blur ours come first.
 *
 * @param field - what is to be told
 * @param actions - what the buttons do
 * @param partIds - ids of the field's focusable parts, between which focus may move within it
 */
export function createHandlers(
  field: Field,
  { accept, dismiss, undo }: FieldActions,
  partIds: readonly string[],
): Handlers {
  const blur = (event: FieldFocusEvent): void => {
    if (!staysInside(event, field, partIds)) field.left();
  };
  const focus = (): void => field.store.dispatch({ type: 'focus' });
  // The buttons go with the suggestion, and focus would drop to the body.
  const dismissFromButton = (): void => {
    dismiss();
    if (field.input !== null) focusAtEnd(field.input);
  };
  const keyDown = (event: FieldKeyEvent): void => {
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
  readonly blur: (event: FieldFocusEvent) => void;
  readonly focus: () => void;
  readonly keyDown: (event: FieldKeyEvent) => void;
}

function inputHandlers(field: Field, shared: Shared): Handlers['input'] {
  // The Enter that is down was pressed in the input, and took nothing from a list.
  let enterIsOurs = false;
  return {
    onChange: (event) => {
      if (field.options.onChange) {
        // It may ask the input whether the new text is valid, as Base UI does.
        field.examine();
        pass(field.options.onChange, event);
      }
      field.changed();
    },
    onFocus: (event) => {
      pass(field.options.onFocus, event);
      field.connect();
      shared.focus();
      field.notice();
    },
    onBlur: (event) => {
      // First ours: the application is to find the text trimmed.
      shared.blur(event);
      pass(field.options.onBlur, event);
    },
    onKeyDown: (event) => {
      if (event.key === 'Enter') {
        // The key that pressed a button which has gone is still held: its repeats are not to submit the form.
        if (event.repeat && !enterIsOurs) return swallow(event);
        enterIsOurs = field.store.view().activeCompletion < 0;
      }
      if (!STANDING_KEYS.has(event.key)) field.store.dispatch({ type: 'key' });
      pass(field.options.onKeyDown, event);
      shared.keyDown(event);
    },
    onInvalid: (event) => {
      pass(field.options.onInvalid, event);
      refuse(event, field);
    },
    onCompositionStart: (event) => {
      pass(field.options.onCompositionStart, event);
      field.store.dispatch({ type: 'composition', active: true });
    },
    onCompositionEnd: (event) => {
      pass(field.options.onCompositionEnd, event);
      field.store.dispatch({ type: 'composition', active: false });
      field.read(true);
    },
  };
}

/** Calls the application's own handler. */
const pass = (handler: Handler, event: FieldEvent): void =>
  tell(handler as ((event: FieldEvent) => void) | undefined, event);

/** Keys that change no text; Tab leads to the button that undoes. */
const STANDING_KEYS = new Set(['Tab', 'Shift', 'Control', 'Alt', 'AltGraph', 'Meta']);

function swallow(event: FieldKeyEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function staysInside(event: FieldFocusEvent, field: Field, partIds: readonly string[]): boolean {
  // The window lost focus, not the field: the person may be looking the address up.
  if (isFocused(event.currentTarget)) return true;
  const next = event.relatedTarget;
  return next !== null && (next === field.input || partIds.includes((next as Element).id));
}

function takesEscape(event: FieldKeyEvent, field: Field): boolean {
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) {
    return false;
  }
  if (field.store.view().suggestion === null) return false;
  // A dialog around the form is to stay open.
  swallow(event);
  return true;
}
