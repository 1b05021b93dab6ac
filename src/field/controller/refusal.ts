import { isFirstInvalid, isFocused } from '../input/index.js';
import type { FieldEvent } from '../input/index.js';
import type { Field } from '../contract/index.js';

/** The browser refused the form because of this input. */
export function refuse(event: FieldEvent<HTMLInputElement>, field: Field): void {
  const input = event.currentTarget;
  const takesFocus = !event.defaultPrevented && isFirstInvalid(input);
  // No bubble of the browser's: the error is shown in the page.
  event.preventDefault();
  // Where focus is here already nothing would be read out, so the status element speaks.
  field.judge(takesFocus && isFocused(input));
  if (takesFocus) takeFocus(input);
}

function takeFocus(input: HTMLInputElement): void {
  input.focus();
  // The browser goes on to focus the first control whose refusal nobody handled: a later one.
  setTimeout(() => {
    const { activeElement } = input.getRootNode() as Document | ShadowRoot;
    const active = activeElement as HTMLInputElement | null;
    if (active?.form === input.form && isFirstInvalid(input)) input.focus();
  }, 0);
}
