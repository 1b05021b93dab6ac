import type { EmailChecker } from '../../core/index.js';
import type { Field, FieldOptions } from '../contract/index.js';
import { focusAtEnd, swallow } from '../input/index.js';
import type { FieldKeyEvent } from '../input/index.js';
import { emptyList } from '../state/index.js';

/** Completions of the text, if asked for, and if the caret is at its end. */
function completionsFor(
  input: HTMLInputElement,
  { completions }: FieldOptions,
  checker: () => EmailChecker,
): readonly string[] {
  if (!completions) return emptyList;
  const { value, selectionStart } = input;
  const isAtEnd = selectionStart === null || selectionStart === value.length;
  return isAtEnd && input.willValidate ? checker().complete(value) : emptyList;
}

/** Shows completions while a person is typing. */
export function offerCompletions(
  { input, options, store }: Field,
  checker: () => EmailChecker,
  isTyping: boolean,
): void {
  const isOffered = isTyping && !store.state.composing && input !== null;
  const completions = isOffered ? completionsFor(input, options, checker) : emptyList;
  const { completions: shown, activeCompletion } = store.state;
  const isSame =
    shown.length === completions.length && shown.every((email, i) => email === completions[i]);
  if (!isSame || activeCompletion >= 0) store.dispatch({ type: 'complete', completions });
}

/** Puts a completion into the input, which has the focus. */
export function acceptCompletion(field: Field, index: number): void {
  const { input, store } = field;
  const email = store.view().completions[index];
  if (input === null || email === undefined) return;
  input.focus();
  field.apply(email);
  focusAtEnd(input);
  store.dispatch({ type: 'completed', email });
}

/**
 * The keys of the list, while focus stays in the input (the combobox pattern of the ARIA Authoring
 * Practices, with nothing chosen at first): arrows go through the list and back to what was typed, Enter
 * takes what is chosen and else submits, Escape closes.
 *
 * @returns whether the key was for the list
 */
export function completionKey(
  event: FieldKeyEvent,
  field: Field,
  checker: () => EmailChecker,
): boolean {
  const { input, options, store } = field;
  if (!options.completions || input === null || event.defaultPrevented) return false;
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.shiftKey)
    return false;
  const { completions, activeCompletion: active } = store.view();
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step !== 0) {
    const list = completions.length > 0 ? completions : completionsFor(input, options, checker);
    if (list.length === 0) return false;
    if (list !== completions) store.dispatch({ type: 'complete', completions: list });
    // One place more than there are completions: the text as it was typed.
    const places = list.length + 1;
    store.dispatch({ type: 'choose', index: ((active + 1 + step + places) % places) - 1 });
  } else if (completions.length === 0) return false;
  else if (event.key === 'Escape') store.dispatch({ type: 'complete', completions: emptyList });
  else if (event.key === 'Enter' && active >= 0) acceptCompletion(field, active);
  else {
    // The caret moves in the text again, or something is typed.
    const stays = event.key === 'Tab' || event.key === 'Enter';
    if (!stays && active >= 0) store.dispatch({ type: 'choose', index: -1 });
    return false;
  }
  swallow(event);
  return true;
}
