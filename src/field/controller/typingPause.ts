/**
 * How long typing must pause before a suggestion is shown, in milliseconds: beyond the gaps between
 * the keys of slow typists (about 300), and below what feels late.
 */
const SUGGESTION_DELAY = 400;

/** Waits for a pause in the typing: each keystroke begins the wait anew. */
export class TypingPause {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run: () => void = () => {};
  #delay = SUGGESTION_DELAY;
  /** When the wait is over, as a time of the clock. */
  #end = 0;
  /** Whether a key was pressed since the timer was set. */
  #goesOn = false;

  /** Runs once nothing was typed for `delay` milliseconds. */
  wait(run: () => void, delay = SUGGESTION_DELAY): void {
    const end = Date.now() + delay;
    // To set a timer at every key would take longer than to examine the text, so the one that runs
    // already is let run, and then set once more for the rest.
    this.#goesOn = this.#timer !== undefined && end >= this.#end;
    this.#run = run;
    this.#delay = delay;
    this.#end = end;
    if (!this.#goesOn) this.#set(delay);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #set(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const rest = this.#end - Date.now();
      if (!this.#goesOn || rest <= 0) return this.#run();
      this.#goesOn = false;
      // The clock may have been put back.
      this.#set(Math.min(rest, this.#delay));
    }, delay);
  }
}
