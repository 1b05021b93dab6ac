import type { FieldStore } from '../state/index.js';
import type { FieldValidation } from './asyncValidation.js';
import type { FieldOptions } from './options.js';

/** The field, as its parts know it; see `FieldController`. */
export interface Field {
  readonly store: FieldStore;
  /** The options of the last commit. */
  readonly options: FieldOptions;
  readonly input: HTMLInputElement | null;
  readonly validation: FieldValidation;
  connect(): void;
  examine(): unknown;
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
