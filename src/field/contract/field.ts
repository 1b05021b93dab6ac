import type { InvalidEmail, ValidEmail } from '../../core/index.js';
import type { FieldStore, Findings } from '../state/index.js';
import type { FieldOptions } from './options.js';
import type { FieldSuggestions } from './fieldSuggestions.js';

/** The application's own check, as the parts of a field know it; see `FieldValidation`. */
export interface Validation {
  /** What it has answered to an address; `undefined` where there is no answer. */
  readonly answers: { answerTo(email: string): string | undefined };
  ask(): void;
  changed(): void;
  renew(): void;
  drop(): false;
  cancel(): void;
  holds(form: HTMLFormElement, submitter: HTMLElement | null): boolean;
}

/** The field, as its parts know it; see `FieldController`. */
export interface Field {
  readonly store: FieldStore;
  /** The options of the last commit. */
  readonly options: FieldOptions;
  readonly input: HTMLInputElement | null;
  readonly validation: Validation;
  /** `null` until the engine is there. */
  readonly suggestions: FieldSuggestions | null;
  focused(): void;
  check(text: string): ValidEmail | InvalidEmail;
  connect(): void;
  examine(): Findings | null;
  read(typed: boolean): void;
  notice(): void;
  changed(): void;
  left(): void;
  whenUp(run: () => void): void;
  judge(announce: boolean, isAsked?: boolean): void;
  trim(): void;
  apply(text: string): void;
  forget(past: FieldOptions['serverError']): void;
}
