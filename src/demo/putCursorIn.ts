import { findField } from './findField.js';

/** Puts the cursor into the field of a form; not on a phone, whose keyboard would cover what there is to see. */
export function putCursorIn(form: HTMLElement): void {
  if (window.matchMedia?.('(pointer: coarse)').matches) return;
  findField(form, null)?.focus({ preventScroll: true });
}
