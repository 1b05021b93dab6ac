import { insertText, isFocused, pointerOf, warnOfNoName } from '../input/index.js';
import { tell } from '../report.js';
import { FieldStore, findingsDiffer, initialFieldState } from '../state/index.js';
import type { Findings } from '../state/index.js';
import { FieldValidation } from './asyncValidation.js';
import { tellOfView } from './callbacks.js';
import type { EngineLoader, Field, FieldOptions, FieldSuggestions } from '../contract/index.js';
import { FieldListeners } from './listeners.js';
import { textOf } from '../contract/index.js';
import { SuggestionSlot } from './suggestionSlot.js';
import { TextCheck } from './textCheck.js';
import { examine, examineFinished } from './validity.js';
import { trimSpace } from '../../core/syntax/index.js';

/**
 * Connects the state of a field with its `<input>`. The input is the truth: it is read whenever it may have changed.
 */
export class FieldController implements Field {
  readonly store: FieldStore;
  /** The options of the last commit. */
  options: FieldOptions;
  input: HTMLInputElement | null = null;
  #isApplying = false;
  readonly #check = new TextCheck();
  readonly #listeners = new FieldListeners(this);
  readonly #slot: SuggestionSlot;
  readonly validation = new FieldValidation(this);

  constructor(options: FieldOptions, loader: EngineLoader) {
    this.options = options;
    this.#slot = new SuggestionSlot(this, loader, () => this.#listeners.isListening);
    const text = options.value ?? options.defaultValue ?? '';
    const state = initialFieldState(text, textOf(options.serverError));
    this.store = new FieldStore(state, (view, last) => tellOfView(view, last, this.options));
    this.#slot.fill();
  }

  get suggestions(): FieldSuggestions | null {
    return this.#slot.current;
  }

  readonly check = (text: string) => this.#check.of(text, this.options);

  readonly setInput = (input: HTMLInputElement | null): void => void (this.input = input);

  /** After each render: takes the new options, and what form libraries wrote into the input. */
  commit(options: FieldOptions): void {
    const last = this.options;
    this.options = options;
    this.connect();
    this.read(false);
    // After reading: it belongs to the text of now.
    if (options.serverError !== last.serverError) {
      this.store.dispatch({ type: 'serverError', message: textOf(options.serverError) });
    }
  }

  /** On unmount, and while hidden: removes listeners and timers, and empties the status. */
  readonly release = (): void => {
    this.suggestions?.cancel();
    this.validation.cancel();
    this.#listeners.stop();
    this.store.dispatch({ type: 'release' });
  };

  /** Tells the browser whether the text is right. */
  examine(): Findings | null {
    return this.input && examine(this.input, this);
  }

  /** Reads the text; `typed` when it was typed by a person just now. */
  read(typed: boolean): void {
    const input = this.input;
    if (input === null) return;
    const { value } = input;
    const findings = this.examine()!;
    const isNew = value !== this.store.state.value;
    const suggestion = this.suggestions?.reconsidered() ?? null;
    if (
      isNew ||
      suggestion !== this.store.state.suggestion ||
      findingsDiffer(this.store.state, findings)
    ) {
      const { validationMode: mode } = this.options;
      this.store.dispatch({ type: 'text', value, findings, suggestion, typed, mode });
    }
    if (isNew) this.validation.changed();
    this.#slot.wasTyped ||= typed;
    this.suggestions?.textRead(typed, isNew);
    if (value !== '' && input.willValidate) this.#slot.request(false);
  }

  /** Reads what may have changed without an event, and tells the application of another text. */
  notice(): void {
    const last = this.store.state.value;
    this.read(false);
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
    this.suggestions?.cancel();
    this.notice();
    this.store.dispatch({ type: 'blur' });
    // Hidden by React, which takes the focus away as well: nobody has left it.
    if (!this.#listeners.isListening) return;
    this.trim();
    this.whenUp(() => {
      if (this.store.state.focused || !this.input?.willValidate) return;
      const mode = this.options.validationMode;
      if (mode !== 'onSubmit') this.validation.ask();
      this.store.dispatch({ type: 'leave', mode, ...examineFinished(this.input, this) });
    });
  }

  /** Runs as soon as nothing is in the way of a click any more, which is mostly at once. */
  whenUp(run: () => void): void {
    if (this.input === null) run();
    else pointerOf(this.input.ownerDocument).whenUp(this, run);
  }

  /** Shows whatever is wrong: `announce` when no focus will move here, `isAsked` when the application was asked. */
  judge(announce: boolean, isAsked = false): void {
    this.suggestions?.cancel();
    this.read(false);
    if (this.input === null) return;
    if (!isAsked) this.validation.ask();
    this.store.dispatch({ type: 'judge', announce, ...examineFinished(this.input, this) });
  }

  /** Takes notice of the input, and of the place that it is in. */
  connect(): void {
    if (this.input === null || !this.#listeners.follow(this.input)) return;
    if (isFocused(this.input)) this.focused();
    warnOfNoName(this.input);
    this.#slot.fill();
    if (this.options.checker !== undefined) this.#slot.request(false);
    // Typed before hydration, or put back by the browser: no event tells of it.
    this.notice();
    this.suggestions?.look(false);
  }

  /** Focus came into the field, or moved within it. */
  focused(): void {
    if (!this.store.state.focused) this.store.dispatch({ type: 'focus' });
    this.#slot.request(true);
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
    this.suggestions?.cancel();
    this.validation.cancel();
    const news = this.options.serverError === past ? '' : textOf(this.options.serverError);
    this.store.dispatch({ type: 'reset', value: this.input.value, findings, serverError: news });
  }
}
