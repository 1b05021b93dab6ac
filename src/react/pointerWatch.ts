/**
 * Knows whether a pointer is pressed, so that nothing moves between the press and its click: an
 * error that appears on the blur of a press on "Submit" would push the button from under it.
 *
 * @example
 * const pointer = new PointerWatch();
 * pointer.listen(document, signal);
 * pointer.whenUp(() => showError());
 */
export class PointerWatch {
  #isDown = false;
  #waiting: (() => void) | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Listens on a document until the signal is aborted. */
  listen(document: Document, signal: AbortSignal): void {
    const options = { capture: true, passive: true, signal };
    // After a tap, touch browsers send the mouse events and the blur when the pointer is up again.
    for (const type of ['pointerdown', 'mousedown']) {
      document.addEventListener(type, this.#press, options);
    }
    // A context menu keeps the release to itself on macOS and Linux.
    for (const type of ['pointerup', 'pointercancel', 'mouseup', 'contextmenu']) {
      document.addEventListener(type, this.#lift, options);
    }
    signal.addEventListener('abort', this.#forget);
  }

  /**
   * Runs at once, or as soon as the pointer is up and its click delivered. Only the last function
   * waits: what it has to say includes what the earlier ones had.
   */
  whenUp(run: () => void): void {
    if (this.#isDown) this.#waiting = run;
    else run();
  }

  readonly #press = (): void => {
    this.#isDown = true;
    clearTimeout(this.#timer);
  };

  // Browsers deliver the click in the task of the mouseup: the next task comes after it.
  readonly #lift = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const run = this.#waiting;
      this.#forget();
      run?.();
    }, 0);
  };

  readonly #forget = (): void => {
    clearTimeout(this.#timer);
    this.#isDown = false;
    this.#waiting = null;
  };
}
