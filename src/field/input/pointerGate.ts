import { tell } from '../report.js';

/**
 * Knows whether a pointer is pressed. Nothing may move between a press and its click: a press on "Submit" blurs the
 * field, and an error that appears then would push the button away.
 *
 * All fields of a document share one: listeners of their own would slow each other down.
 */
class DocumentPointer {
  readonly #document: Document;
  /** Owners that watch, and what each has waiting. */
  readonly #waiting = new Map<object, (() => void) | null>();
  #listening: AbortController | undefined;
  #isDown = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Watches until the signal is aborted. */
  watch(owner: object, signal: AbortSignal): void {
    if (this.#waiting.size === 0) this.#listen();
    this.#waiting.set(owner, null);
    signal.addEventListener('abort', () => {
      this.#waiting.delete(owner);
      if (this.#waiting.size === 0) this.#stop();
    });
  }

  /**
   * Runs at once, or as soon as the pointer is up and its click delivered. Of one
   * owner only the last function waits: it includes what the earlier ones had to say.
   */
  whenUp(owner: object, run: () => void): void {
    if (this.#isDown && this.#waiting.has(owner)) this.#waiting.set(owner, run);
    else run();
  }

  #listen(): void {
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    // After a tap, touch browsers send mouse events and blur once the pointer is up.
    for (const type of ['pointerdown', 'mousedown']) {
      this.#document.addEventListener(type, this.#press, options);
    }
    // On macOS and Linux a context menu swallows the release.
    for (const type of ['pointerup', 'pointercancel', 'mouseup', 'contextmenu']) {
      this.#document.addEventListener(type, this.#lift, options);
    }
  }

  #stop(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
    this.#isDown = false;
  }

  readonly #press = (): void => {
    this.#isDown = true;
    clearTimeout(this.#timer);
  };

  // Browsers deliver the click in the task of the mouseup: the next task comes after it.
  readonly #lift = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isDown = false;
      // One that throws must not stop the others.
      for (const owner of [...this.#waiting.keys()]) tell((each) => this.#run(each), owner);
    }, 0);
  };

  #run(owner: object): void {
    const run = this.#waiting.get(owner);
    if (!run) return;
    this.#waiting.set(owner, null);
    run();
  }
}

const pointers = new WeakMap<Document, DocumentPointer>();

/**
 * The one pointer gate of a document.
 *
 * @example
 * pointerOf(document).watch(field, signal);
 */
export function pointerOf(document: Document): DocumentPointer {
  let pointer = pointers.get(document);
  if (pointer === undefined) pointers.set(document, (pointer = new DocumentPointer(document)));
  return pointer;
}
