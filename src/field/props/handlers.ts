import { refuse } from '../controller/index.js';
import type { Field, FocusHandlers, Handler } from '../contract/index.js';
import { isFocused, swallow } from '../input/index.js';
import type { FieldEvent, FieldFocusEvent, FieldKeyEvent } from '../input/index.js';
import { tell } from '../report.js';

/** The handlers of the `<input>` and what the other parts have in common: made once a field, whatever is rendered. */
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
  /** Of every other part that takes the focus. */
  readonly part: FocusHandlers;
}

/**
 * Makes the handlers of a field. The application's own, found in the options of the last commit,
 * are called before ours; where they prevent the default, ours stand back. A key ends the offer to undo in any case,
 * and on blur ours come first.
 *
 * @param field - what is to be told
 * @param own - what the ids of the field's parts begin with: focus may move between them
 */
export function createHandlers(field: Field, own: string): Handlers {
  const part: FocusHandlers = {
    onFocus: () => field.focused(),
    onBlur: (event) => {
      if (!staysInside(event, field, own)) field.left();
    },
  };
  return {
    input: inputHandlers(field, part),
    part,
  };
}

function inputHandlers(field: Field, part: FocusHandlers): Handlers['input'] {
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
      part.onFocus();
      field.notice();
    },
    onBlur: (event) => {
      // First ours: the application is to find the text trimmed.
      part.onBlur(event);
      pass(field.options.onBlur, event);
    },
    onKeyDown: (event) => {
      if (event.key === 'Enter') {
        // The key that pressed a button which has gone is still held: its repeats are not to submit the form.
        if (event.repeat && !enterIsOurs) return swallow(event);
        enterIsOurs = field.store.view().activeCompletion < 0;
      }
      const { keyed, offersUndo } = field.store.state;
      if (!STANDING_KEYS.test(event.key) && (!keyed || offersUndo)) {
        field.store.dispatch({ type: 'key' });
      }
      pass(field.options.onKeyDown, event);
      if (field.suggestions?.keyDown(event)) return;
      // A form without a button is submitted by this alone.
      if (event.key === 'Enter' && !event.defaultPrevented) field.validation.renew();
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
const STANDING_KEYS = /^(Tab|Shift|Control|Alt|AltGraph|Meta)$/;

function staysInside(event: FieldFocusEvent, field: Field, own: string): boolean {
  // The window lost focus, not the field: the person may be looking the address up.
  if (isFocused(event.currentTarget)) return true;
  const next = event.relatedTarget;
  return next !== null && (next === field.input || (next as Element).id.startsWith(own));
}
