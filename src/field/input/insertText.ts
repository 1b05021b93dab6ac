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
 * insertText(input, 'ann@yandex.ru');
 */
export function insertText(input: HTMLInputElement, text: string): void {
  if (input.value === text) return;
  if (isFocused(input) && insertDifference(input, text)) return caretToEnd(input);
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
  caretToEnd(input);
}

function caretToEnd(input: HTMLInputElement): void {
  // With type="email" there is no selection to read or set, and asking for it throws.
  if (input.selectionStart === null) return;
  input.setSelectionRange(input.value.length, input.value.length);
}

/** Replaces only what differs: undo selects what it brings back, and the next key replaces that. */
function insertDifference(input: HTMLInputElement, text: string): boolean {
  const { value } = input;
  let start = 0;
  let end = value.length;
  let last = text.length;
  // With type="email" there is no selection to set, and asking for it throws.
  if (input.selectionStart === null) input.select();
  else {
    while (start < end && start < last && value[start] === text[start]) start++;
    while (end > start && last > start && value[end - 1] === text[last - 1]) {
      end--;
      last--;
    }
    input.setSelectionRange(start, end);
  }
  return execute(input.ownerDocument, text.slice(start, last));
}

/** Puts a text in the place of the selection, where the document can. */
function execute(document: Document, text: string): boolean {
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the undo history
    return document.execCommand?.(text === '' ? 'delete' : 'insertText', false, text) ?? false;
  } catch {
    // A document that is XML throws.
    return false;
  }
}
