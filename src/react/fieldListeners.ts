import type { FieldController } from './fieldController.js';
import { watchForm } from './formWatch.js';

/** Listens to what goes on around a field: in its form, and to the pointer. */
export class FieldListeners {
  readonly #field: FieldController;
  #input: HTMLInputElement | null = null;
  #root: Node | null = null;
  #listening: AbortController | undefined;

  constructor(field: FieldController) {
    this.#field = field;
  }

  /**
   * Listens where the input is now: it may be another one, or its tree may have come into the page after it
   * was rendered.
   *
   * @returns whether it was not listened to there before
   */
  follow(input: HTMLInputElement): boolean {
    const root = input.getRootNode();
    if (input === this.#input && root === this.#root) return false;
    this.stop();
    this.#input = input;
    this.#root = root;
    this.#listening = new AbortController();
    listen(this.#field, input, this.#listening.signal);
    return true;
  }

  stop(): void {
    this.#listening?.abort();
    this.#input = null;
  }
}

function listen(field: FieldController, input: HTMLInputElement, signal: AbortSignal): void {
  field.pointer.listen(input.ownerDocument, signal);
  watchForm(
    input,
    {
      onSubmit: (event) => {
        if (!field.submitted(event.target as HTMLFormElement, event.submitter)) return;
        // Nobody else is to hear of a form that is not sent.
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      onReset: () => {
        const { serverError } = field.options;
        return () => field.forget(serverError);
      },
      onClick: () => field.notice(),
    },
    signal,
  );
}
