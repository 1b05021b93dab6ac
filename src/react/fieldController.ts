import type { EmailChecker, EmailMessages, EmailSuggestion } from '../core/index.js';
import { applyText, focusAtEnd, isFocused } from './applyText.js';
import { examine } from './examine.js';
import { initialFieldState } from './fieldState.js';
import { FieldStore } from './fieldStore.js';
import { watchForm } from './formWatch.js';
import { PointerWatch } from './pointerWatch.js';
import { trimSpace } from './trimSpace.js';
import type { FieldVerdict, ServerError, UseEmailFieldOptions } from './types.js';

/**
 * How long typing must pause before a suggestion is shown, in milliseconds: beyond the gaps between
 * the keys of slow typists (about 300), and below what feels late.
 */
const SUGGESTION_DELAY = 400;

/** The hook's options, its defaults filled in. */
export interface ControllerOptions extends UseEmailFieldOptions {
  readonly checker: EmailChecker;
  readonly messages: EmailMessages;
}

/** The text of a server's error. */
export function textOf(error: ServerError | null | undefined): string {
  return typeof error === 'object' && error !== null ? error.message : (error ?? '');
}

/**
 * Connects the state of a field with its `<input>`. The input is the truth about the text: it is
 * read whenever it may have changed, and React is told of what is to be shown.
 */
export class FieldController {
  readonly store: FieldStore;
  #options: ControllerOptions;
  #input: HTMLInputElement | null = null;
  #connected: HTMLInputElement | null = null;
  #listening = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isApplying = false;
  readonly #pointer = new PointerWatch();

  constructor(options: ControllerOptions) {
    this.#options = options;
    const text = options.value ?? options.defaultValue ?? '';
    this.store = new FieldStore(
      initialFieldState(text, textOf(options.serverError)),
      (suggestion) => this.#options.onSuggestion?.(suggestion),
    );
  }

  /** The options of the last commit. */
  get options(): ControllerOptions {
    return this.#options;
  }

  get input(): HTMLInputElement | null {
    return this.#input;
  }

  readonly setInput = (input: HTMLInputElement | null): void => {
    this.#input = input;
  };

  /** After each render: takes the new options, and what form libraries wrote into the input. */
  commit(options: ControllerOptions): void {
    const last = this.#options;
    this.#options = options;
    this.#connect();
    if (options.serverError !== last.serverError) {
      this.store.dispatch({ type: 'serverError', message: textOf(options.serverError) });
    }
    this.read(false);
  }

  /** On unmount: no listener and no timer stays behind. */
  readonly release = (): void => {
    clearTimeout(this.#pause);
    this.#listening.abort();
    this.#connected = null;
  };

  /** Reads the text; `typed` when it was typed by a person just now. */
  read(typed: boolean): void {
    const input = this.#input;
    if (input === null) return;
    const findings = examine(input, this.#options, this.store.state.focused);
    const mode = this.#options.validationMode ?? 'onBlur';
    this.store.dispatch({ type: 'text', value: input.value, findings, typed, mode });
    if (typed) this.#waitForPause();
  }

  /** The input changed under the person's hands, or ours. */
  changed(): void {
    this.read(!this.#isApplying);
    if (this.#input !== null) this.#options.onValueChange?.(this.#input.value);
  }

  /** Focus left the whole field. */
  left(): void {
    clearTimeout(this.#pause);
    this.store.dispatch({ type: 'blur' });
    this.#trim();
    this.#pointer.whenUp(() => {
      if (this.#input === null || this.store.state.focused || !this.#input.willValidate) return;
      const findings = examine(this.#input, this.#options, false);
      const mode = this.#options.validationMode ?? 'onBlur';
      this.store.dispatch({ type: 'leave', findings, warnings: this.#warnings(), mode });
    });
  }

  /** Shows whatever is wrong; `announce` when no focus will move here to read it out. */
  judge(announce: boolean): void {
    clearTimeout(this.#pause);
    this.read(false);
    if (this.#input === null) return;
    const findings = examine(this.#input, this.#options, false);
    this.store.dispatch({ type: 'judge', findings, warnings: this.#warnings(), announce });
  }

  readonly accept = (): void => {
    const { suggestion } = this.store.view();
    const input = this.#input;
    if (suggestion === null || input === null || !input.willValidate) return;
    const typed = input.value;
    input.focus();
    this.#apply(suggestion.email);
    focusAtEnd(input);
    this.store.dispatch({ type: 'accept', suggestion, typed });
    this.#options.onSuggestionAccept?.(suggestion);
  };

  readonly dismiss = (): void => {
    const { suggestion } = this.store.view();
    if (suggestion === null) return;
    this.store.dispatch({ type: 'dismiss' });
    this.#options.onSuggestionDismiss?.(suggestion);
  };

  readonly validate = (): FieldVerdict => {
    this.judge(true);
    return this.store.view().verdict;
  };

  readonly reset = (): void => {
    const input = this.#input;
    if (input === null) return;
    if (this.#options.value === undefined) input.value = input.defaultValue;
    this.#forget();
  };

  #connect(): void {
    const input = this.#input;
    if (input === null || input === this.#connected) return;
    this.release();
    this.#connected = input;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#pointer.listen(input.ownerDocument, signal);
    watchForm(
      input,
      {
        onSubmit: (event) => this.#submitted(event),
        onReset: () => this.#forget(),
        onClick: () => {
          if (input.value !== this.store.state.value) this.read(false);
        },
      },
      signal,
    );
    if (isFocused(input)) this.store.dispatch({ type: 'focus' });
    // Typed before hydration, or put back by the browser: no event tells of it.
    if (input.value !== this.store.state.value) this.#options.onValueChange?.(input.value);
  }

  #submitted(event: SubmitEvent): void {
    this.#trim();
    const { submitter } = event;
    const isDraft = submitter?.hasAttribute('formnovalidate') ?? false;
    if (this.#input !== null && !isDraft) this.judge(isFocused(this.#input));
  }

  #waitForPause(): void {
    clearTimeout(this.#pause);
    const { suggestion, composing } = this.store.state;
    if (suggestion === null || composing) return;
    const show = (): void => this.store.dispatch({ type: 'pause' });
    const delay = this.#options.suggestionDelay ?? SUGGESTION_DELAY;
    this.#pause = setTimeout(() => this.#pointer.whenUp(show), delay);
  }

  #trim(): void {
    const input = this.#input;
    if (input?.willValidate) this.#apply(trimSpace(input.value));
  }

  #apply(text: string): void {
    if (this.#input === null) return;
    this.#isApplying = true;
    applyText(this.#input, text);
    this.#isApplying = false;
  }

  #forget(): void {
    const input = this.#input;
    if (input === null) return;
    clearTimeout(this.#pause);
    const findings = examine(input, this.#options, true);
    this.store.dispatch({ type: 'reset', value: input.value, findings });
  }

  #warnings() {
    const input = this.#input;
    return input?.willValidate ? this.#options.checker.warnings(input.value) : [];
  }
}
