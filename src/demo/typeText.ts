import { findField } from './findField.js';

/** How fast examples are typed. */
export interface TypingPace {
  /** Between two letters, in milliseconds: well below the field's own pause. */
  readonly letterGap: number;
  /** Whether the whole text comes at once; else as the system asks. */
  readonly isStill?: boolean;
}

/** A quick typist's. */
const QUICK: TypingPace = { letterGap: 30 };

/** The field's pause is 400 ms; by now a suggestion shows, if there is one before leaving. */
const READING_PAUSE = 520;

/** What a story's `play` is given. */
interface PlayContext {
  readonly canvasElement: HTMLElement;
}

/** Leaves the field of a story as a person would who has typed what is in it: focus stays where it is. */
export async function leaveField({ canvasElement }: PlayContext): Promise<void> {
  // The code of some stories is fetched first.
  const field = await appearance(() => findField(canvasElement, null));
  field?.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/** Puts the cursor into the field of a story. */
export async function focusField({ canvasElement }: PlayContext): Promise<void> {
  const field = await appearance(() => findField(canvasElement, null));
  field?.focus({ preventScroll: true });
}

/** Begins an address in the field of a story, and stops at the first letter of its domain. */
export async function beginAddress({ canvasElement }: PlayContext): Promise<void> {
  const field = await appearance(() => findField(canvasElement, null));
  if (!field) return;
  field.focus({ preventScroll: true });
  edit(field, 'insertText', 'ann@g');
}

/** Leaves the field of a story, and dismisses what it suggests. */
export async function dismissSuggestion(context: PlayContext): Promise<void> {
  await leaveField(context);
  const button = await appearance(() =>
    context.canvasElement.querySelector<HTMLElement>('.addressee-dismiss'),
  );
  button?.click();
}

/** Waits up to four seconds for something to be there. */
async function appearance<Found>(find: () => Found | null): Promise<Found | null> {
  let found = find();
  for (let tries = 0; found === null && tries < 40; tries++) {
    await pause(100);
    found = find();
  }
  return found;
}

/**
 * Types a text in place of what an input holds, letter by letter, as a person does, then waits. The
 * field is left if it has nothing to ask, so that it says whatever it has to say.
 *
 * @param input - what to type into; it takes the focus
 * @param text - the whole new text
 * @param isAsking - whether the field shows a suggestion
 * @param signal - stops it: another example was chosen
 * @param pace - how fast
 */
export async function typeText(
  input: HTMLInputElement,
  text: string,
  isAsking: () => boolean,
  signal: AbortSignal,
  { letterGap, isStill = prefersStill() }: TypingPace = QUICK,
): Promise<void> {
  // Somebody who goes elsewhere, or types on, has taken over.
  const isOurs = (): boolean => !signal.aborted && document.activeElement === input;
  input.focus();
  edit(input, 'delete');
  for (const letter of isStill ? [text] : text) {
    if (!isOurs()) return;
    edit(input, 'insertText', letter);
    if (!isStill) await pause(letterGap);
  }
  await pause(READING_PAUSE);
  // A list of completions waits for an answer too.
  const isListed = input.getAttribute('aria-expanded') === 'true';
  if (isOurs() && input.value === text && !isAsking() && !isListed) input.blur();
}

function prefersStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Types as the browser's own editor does; where it has none (jsdom), as an event. */
function edit(input: HTMLInputElement, command: 'delete' | 'insertText', text = ''): void {
  if (command === 'delete') input.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else counts as typing
  if (document.execCommand?.(command, false, text)) return;
  Reflect.set(HTMLInputElement.prototype, 'value', text && input.value + text, input);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
