/** Between two letters, in milliseconds: a quick typist's pace, well below the field's own pause. */
const LETTER_GAP = 30;

/** The field's pause is 400 ms; by now a suggestion shows, if there is one before leaving. */
const READING_PAUSE = 520;

/** An input of ours that can be typed into: by the keyboard that it asks for. */
const FIELD = 'input[inputmode="email"]:enabled:read-write';

/**
 * Finds the field that an example is typed into: the one with the focus, else the first.
 *
 * @param root - where to look
 */
export function findField(root: HTMLElement, last: Element | null): HTMLInputElement | null {
  if (last instanceof HTMLInputElement && root.contains(last) && last.matches(FIELD)) return last;
  return root.querySelector<HTMLInputElement>(FIELD);
}

/**
 * Types a text in place of what an input holds, letter by letter, as a person does, then waits. The
 * field is left if it has nothing to ask, so that it says whatever it has to say.
 *
 * @param input - what to type into; it takes the focus
 * @param text - the whole new text
 * @param signal - stops it: somebody else is typing now
 */
export async function typeText(
  input: HTMLInputElement,
  text: string,
  signal: AbortSignal,
): Promise<void> {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  input.focus();
  input.select();
  insert(input, '', text === '');
  for (const letter of isStill ? [text] : text) {
    if (signal.aborted || !isFocused(input)) return;
    insert(input, letter);
    if (!isStill) await pause(LETTER_GAP);
  }
  await pause(READING_PAUSE);
  const isAsking = input.closest('[data-suggesting]') !== null;
  if (!signal.aborted && isFocused(input) && !isAsking) input.blur();
}

function insert(input: HTMLInputElement, text: string, isSkipped = false): void {
  if (isSkipped) return;
  const command = text === '' ? 'delete' : 'insertText';
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way that counts as typing
  if (document.execCommand?.(command, false, text)) return;
  if (text !== '') {
    Reflect.set(HTMLInputElement.prototype, 'value', input.value + text, input);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function isFocused(input: HTMLInputElement): boolean {
  return document.activeElement === input;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
