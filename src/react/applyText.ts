/**
 * Puts a text into an input the way a person would, so that Ctrl+Z brings back what was there and
 * React, form libraries and native listeners hear one `input` event.
 *
 * `execCommand('insertText')` is the only way in that keeps the undo history, in Chromium, Firefox
 * and WebKit alike. It needs focus; without it, and where it is missing (jsdom), the value is set
 * through the prototype, past React's own setter, which would otherwise swallow the event.
 *
 * @param input - the input to change; nothing happens when it has the text already
 * @param text - its whole new text; the caret comes to stand at its end
 * @example
 * applyText(input, 'ann@yandex.ru');
 */
export function applyText(input: HTMLInputElement, text: string): void {
  if (input.value === text) return;
  if (isFocused(input) && insertOverAll(input, text)) return;
  Reflect.set(HTMLInputElement.prototype, 'value', text, input);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Whether an element has the focus, in a shadow tree as well. */
export function isFocused(element: Element): boolean {
  return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}

/** Moves focus to an input, the caret to the end of its text. */
export function focusAtEnd(input: HTMLInputElement): void {
  input.focus();
  // With type="email" there is no selection to read or set, and asking for it throws.
  if (input.selectionStart === null) return;
  input.setSelectionRange(input.value.length, input.value.length);
}

function insertOverAll(input: HTMLInputElement, text: string): boolean {
  input.select();
  const command = text === '' ? 'delete' : 'insertText';
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the undo history
  return input.ownerDocument.execCommand?.(command, false, text) ?? false;
}
