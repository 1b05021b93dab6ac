import { insertText, isFocused, pointerOf, warnOfNoName } from '../input/index.js';
import { tell } from '../report.js';
import { FieldStore, initialFieldState } from '../state/index.js';
import type { Findings } from '../state/index.js';
import { FieldValidation } from './asyncValidation.js';
import { tellOfUndone, tellOfView } from './callbacks.js';
import { offerCompletions } from './completions.js';
import type { Field } from './field.js';
import { FieldListeners } from './listeners.js';
import { rulesDiffer, textOf } from './options.js';
import type { FieldOptions } from './options.js';
import { SuggestionPause } from './suggestionPause.js';
import { examine, examineFinished, suggestFor } from './validity.js';
import { trimSpace } from '../../core/syntax/index.js';

/**
 * Connects the state of a field with its `<input>`. The input is the truth: it is read whenever it may have changed.
 */
export class FieldController implements Field {
  readonly store: FieldStore;
  /** The options of the last commit. */
  options: FieldOptions;
  input: HTMLInputElement | null = null;
  /** Whether the input took part in validation when it was last read. */
  #couldValidate = false;
  #isApplying = false;
  readonly #listeners = new FieldListeners(this);
  readonly #pause = new SuggestionPause(this);
  readonly validation = new FieldValidation(this);

  constructor(options: FieldOptions) {
    this.options = options;
    const text = options.value ?? options.defaultValue ?? '';
    const state = initialFieldState(text, textOf(options.serverError));
    this.store = new FieldStore(state, (view, last) => tellOfView(view, last, this.options));
  }

  readonly setInput = (input: HTMLInputElement | null): void => {
    this.input = input;
  };

  /** After each render: takes the new options, and what form libraries wrote into the input. */
  commit(options: FieldOptions): void {
    const last = this.options;
    this.options = options;
    this.connect();
    if (this.#isStale() || rulesDiffer(options, last)) this.read(false);
    // After reading: it belongs to the text of now.
    if (options.serverError !== last.serverError) {
      this.store.dispatch({ type: 'serverError', message: textOf(options.serverError) });
    }
  }

  /** On unmount, and while hidden: removes listeners and timers, and empties the status. */
  readonly release = (): void => {
    this.#pause.cancel();
    this.validation.cancel();
    this.#listeners.stop();
    this.store.dispatch({ type: 'release' });
  };

  /** Tells the browser whether the text is right. */
  examine(): Findings | null {
    return this.input && examine(this.input, this.options, this.validation.answers);
  }

  /** Reads the text; `typed` when it was typed by a person just now. */
  read(typed: boolean): void {
    const input = this.input;
    if (input === null) return;
    const { value } = input;
    this.#couldValidate = input.willValidate;
    const findings = this.examine()!;
    const { focused, suggestion: shown, value: last, accepted } = this.store.state;
    const suggestion = shown === null ? null : suggestFor(input, this.options, focused);
    const { validationMode: mode } = this.options;
    this.store.dispatch({ type: 'text', value, findings, suggestion, typed, mode });
    tellOfUndone(accepted, this.store.state.accepted, this.options);
    if (value !== last) {
      if (!typed) this.#pause.cancel();
      this.validation.changed();
    }
    if (typed || value !== last) offerCompletions(this, typed && focused);
    if (typed) this.#pause.start();
  }

  /** No event tells of a text that a program writes, nor of a fieldset that is enabled. */
  #isStale(): boolean {
    if (this.input === null) return false;
    const { value, willValidate } = this.input;
    return value !== this.store.state.value || willValidate !== this.#couldValidate;
  }

  /** Reads what may have changed without an event, and tells the application of another text. */
  notice(): void {
    const last = this.store.state.value;
    if (this.#isStale()) this.read(false);
    const { value } = this.store.state;
    if (value !== last) tell(this.options.onValueChange, value);
  }

  /** The input changed under the person's hands, or ours. */
  changed(): void {
    this.read(!this.#isApplying);
    if (this.input !== null) tell(this.options.onValueChange, this.input.value);
  }

  /** Focus left the whole field. */
  left(): void {
    this.#pause.cancel();
    this.notice();
    this.store.dispatch({ type: 'blur' });
    // Hidden by React, which takes the focus away as well: nobody has left it.
    if (!this.#listeners.isListening) return;
    this.trim();
    this.whenUp(() => {
      if (this.store.state.focused || !this.input?.willValidate) return;
      if (this.options.validationMode !== 'onSubmit') this.validation.ask();
      this.store.dispatch({
        type: 'leave',
        mode: this.options.validationMode,
        ...examineFinished(this.input, this),
      });
    });
  }

  /** Runs as soon as nothing is in the way of a click any more, which is mostly at once. */
  whenUp(run: () => void): void {
    if (this.input === null) run();
    else pointerOf(this.input.ownerDocument).whenUp(this, run);
  }

  /** Shows whatever is wrong: `announce` when no focus will move here, `isAsked` when the application was asked. */
  judge(announce: boolean, isAsked = false): void {
    this.#pause.cancel();
    this.read(false);
    if (this.input === null) return;
    if (!isAsked) this.validation.ask();
    this.store.dispatch({ type: 'judge', announce, ...examineFinished(this.input, this) });
  }

  /** Takes notice of the input, and of the place that it is in. */
  connect(): void {
    if (this.input === null || !this.#listeners.follow(this.input)) return;
    if (isFocused(this.input)) this.store.dispatch({ type: 'focus' });
    warnOfNoName(this.input);
    // Typed before hydration, or put back by the browser: no event tells of it.
    this.notice();
    this.read(false);
    if (this.input.value !== this.input.defaultValue) this.#pause.start();
  }

  /** White space around the address goes, as with `type="email"`. */
  trim(): void {
    if (this.input?.willValidate) this.apply(trimSpace(this.input.value));
  }

  /** Changes the text without it counting as typed. */
  apply(text: string): void {
    if (this.input === null) return;
    this.#isApplying = true;
    insertText(this.input, text);
    this.#isApplying = false;
  }

  /** The field is as new, but for a server's error that came after: React resets a form as it renders the answer. */
  forget(past: FieldOptions['serverError']): void {
    const findings = this.examine();
    if (this.input === null || findings === null) return;
    this.#pause.cancel();
    this.validation.cancel();
    const news = this.options.serverError === past ? '' : textOf(this.options.serverError);
    this.store.dispatch({ type: 'reset', value: this.input.value, findings, serverError: news });
  }
}
