import { isFocused, pointerOf, watchForm } from '../input/index.js';
import type { Field } from '../contract/index.js';

/** Listens to what goes on around a field: in its form, and to the pointer. */
export class FieldListeners {
  readonly #field: Field;
  #input: HTMLInputElement | null = null;
  #root: Node | null = null;
  #listening: AbortController | undefined;

  constructor(field: Field) {
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

  get isListening(): boolean {
    return this.#input !== null;
  }

  stop(): void {
    this.#listening?.abort();
    this.#input = null;
  }
}

function listen(field: Field, input: HTMLInputElement, signal: AbortSignal): void {
  pointerOf(input.ownerDocument).watch(field, signal);
  watchForm(
    input,
    {
      onSubmit: (event) => {
        if (!refuses(field, event.target as HTMLFormElement, event.submitter)) return;
        // Nobody else is to hear of a form that is not sent.
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      onReset: () => {
        const { serverError } = field.options;
        return () => field.forget(serverError);
      },
      onClick: ({ target }) => {
        field.notice();
        if (submits(target, input.form)) field.validation.renew();
      },
    },
    signal,
  );
}

/**
 * Shows whatever is wrong as its form is submitted.
 *
 * @returns whether the form must not be sent now: it waits for an answer, or was refused by one
 */
function refuses(field: Field, form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  const { input, validation } = field;
  if (input === null) return false;
  field.notice();
  field.trim();
  // A draft is sent as it is, in place of what was to be sent before.
  if (submitter?.hasAttribute('formnovalidate')) return validation.drop();
  const holds = validation.holds(form, submitter);
  field.judge(isFocused(input), true);
  if (holds && !field.store.state.pending) input.focus();
  return holds;
}

/** Whether a click is on a button that submits a form; Enter in a form with one clicks it too. */
function submits(target: EventTarget | null, form: HTMLFormElement | null): boolean {
  const button = (target as Element | null)?.closest?.<HTMLButtonElement>('button, input');
  return form !== null && button?.form === form && /^(submit|image)$/.test(button.type);
}
