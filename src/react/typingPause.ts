/**
 * How long typing must pause before a suggestion is shown, in milliseconds: beyond the gaps between
 * the keys of slow typists (about 300), and below what feels late.
 */
const SUGGESTION_DELAY = 400;

/** Waits for a pause in the typing: each keystroke begins the wait anew. */
export class TypingPause {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Runs once nothing was typed for `delay` milliseconds. */
  wait(run: () => void, delay = SUGGESTION_DELAY): void {
    this.cancel();
    this.#timer = setTimeout(run, delay);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}
