import type {
  EmailChecker,
  EmailMessages,
  EmailOptions,
  EmailSuggestion,
  StandardResult,
} from '../core/index.js';

/**
 * When an error is first shown:
 * - `'onBlur'`: when focus leaves the field, or on submit;
 * - `'onSubmit'`: on submit only, as GOV.UK's design system does it;
 * - `'onChange'`: at every change.
 *
 * Once shown it is updated at every change, and gone the moment the address is right.
 */
export type ValidationMode = 'onBlur' | 'onSubmit' | 'onChange';

/**
 * Whether a wrong address stops a plain form: `'native'` says so to the browser
 * (`setCustomValidity`), `'aria'` only to people (`aria-invalid`).
 */
export type ValidationBehavior = 'native' | 'aria';

/** What the field says of its address; `'none'` until there is something to say, `'pending'` while `validate` is asked. */
export type FieldVerdict = 'none' | 'pending' | 'valid' | 'invalid';

/** An error that came from the server. A new object is a new answer, whatever it says. */
export type ServerError = string | { readonly message: string };

/** What the application's check is told beside the address. */
export interface ValidationContext {
  /** Aborted when the answer is no longer wanted: pass it on to `fetch`. */
  readonly signal: AbortSignal;
}

/** The text of an error; anything empty when the address is right. */
// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- a function that returns nothing fits too
export type ValidationAnswer = string | null | undefined | void;

/**
 * The application's own check of an address: a function, or any Standard Schema (standardschema.dev).
 * It is asked only about addresses that the field itself accepts.
 */
export type EmailValidation =
  | ((
      email: string,
      context: ValidationContext,
    ) => ValidationAnswer | PromiseLike<ValidationAnswer>)
  | EmailValidationSchema;

/** The part of a Standard Schema that is asked. */
export interface EmailValidationSchema {
  /** Its `validate`, which may answer later. */
  readonly '~standard': {
    readonly validate: (
      value: unknown,
    ) => StandardResult<unknown> | PromiseLike<StandardResult<unknown>>;
  };
}

/** What the field does, apart from the native attributes of its `<input>`. */
export interface FieldSettings extends Omit<EmailOptions, 'typing'> {
  /** From `createEmailChecker`; the other options of the core are then not looked at. */
  readonly checker?: EmailChecker | undefined;
  /** The words: `import { ru } from 'addressee/locales/ru'`. English when left out. */
  readonly messages?: EmailMessages | undefined;
  /** The text, when the parent keeps it; the field is uncontrolled without. */
  readonly value?: string | undefined;
  /** The text to begin with, and to come back to when the form is reset. */
  readonly defaultValue?: string | undefined;
  /** When an error is first shown. Default `'onBlur'`. */
  readonly validationMode?: ValidationMode | undefined;
  /** Whether a wrong address stops the form. Default `'native'`. */
  readonly validationBehavior?: ValidationBehavior | undefined;
  /**
   * The application's own check: a function or any Standard Schema, which answers at once or later. It is asked about
   * addresses that the field accepts: when the field is left or its form submitted (`'onSubmit'`: only then), and
   * after that when typing pauses. A check that fails, or takes longer than ten seconds, never stops the form.
   */
  readonly validate?: EmailValidation | undefined;
  /**
   * Whether a submit waits for the answer of `validate`, and a refused address is not sent, whoever decides on the
   * rest (`noValidate`, `validationBehavior="aria"`). Default `false`: the form may be sent before the answer is there.
   */
  readonly awaitValidation?: boolean | undefined;
  /** An error of the application or its form library: shown as long as it is passed. */
  readonly errorMessage?: string | null | undefined;
  /**
   * An error of the server: shown with the text that it came for, and gone with any other. It never stops the form.
   * Keep it in state as a new object each time: a string that is the same again can't be told from the last one.
   */
  readonly serverError?: ServerError | null | undefined;
  /**
   * Whether a list offers what the domain may become while it is typed; see `completeEmail`. Default `false`. The
   * browser's own list of addresses may lie over it: `autoComplete="off"` leaves one, at the price of autofill.
   */
  readonly completions?: boolean | undefined;
  /** How long typing must pause before a suggestion is shown, in milliseconds. Default 400. */
  readonly suggestionDelay?: number | undefined;
  /** Called with the text at every change: typed, pasted, accepted, trimmed or found at mount. */
  readonly onValueChange?: ((value: string) => void) | undefined;
  /** Called when a suggestion is shown. */
  readonly onSuggestion?: ((suggestion: EmailSuggestion) => void) | undefined;
  /** Called when what the field says of its address changes, `'pending'` for one: to disable a button, say. */
  readonly onVerdictChange?: ((verdict: FieldVerdict) => void) | undefined;
  /** Called once a suggestion was accepted, after the text has changed. */
  readonly onSuggestionAccept?: ((suggestion: EmailSuggestion) => void) | undefined;
  /** Called once a suggestion was dismissed, or accepted and undone. */
  readonly onSuggestionDismiss?: ((suggestion: EmailSuggestion) => void) | undefined;
}
