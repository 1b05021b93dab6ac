import type { ReactNode } from 'react';
import type { UseEmailFieldOptions } from '../react/index.js';

/** Class names for the parts of an `EmailField`, beside its own. */
export interface EmailFieldClassNames {
  /** The element around the field, with the data attributes. */
  readonly root?: string | undefined;
  /** The label. */
  readonly label?: string | undefined;
  /** The `<input>`; it takes `className` as well. */
  readonly input?: string | undefined;
  /** The hint under the input. */
  readonly description?: string | undefined;
  /** The list of completions. */
  readonly completions?: string | undefined;
  /** One of them. */
  readonly completion?: string | undefined;
  /** The area that is reserved for the error and the suggestion. */
  readonly messages?: string | undefined;
  /** The error, with its icon. */
  readonly error?: string | undefined;
  /** Shown while `validate` is asked. */
  readonly pending?: string | undefined;
  /** The suggestion, with its buttons. */
  readonly suggestion?: string | undefined;
  /** The button that accepts the suggestion. */
  readonly accept?: string | undefined;
  /** The button that dismisses it. */
  readonly dismiss?: string | undefined;
  /** Shown once a suggestion was accepted, with its button. */
  readonly accepted?: string | undefined;
  /** The button that takes the change back. */
  readonly undo?: string | undefined;
}

/** Props of `EmailField`: its own, those of `useEmailField`, and any attribute of an `<input>`. */
export interface EmailFieldProps extends Omit<UseEmailFieldOptions, 'ref' | 'hasDescription'> {
  /**
   * The visible label. "Email address", in the language of `messages`, when left out; `null`, `false` and `''` render
   * none, for a form whose own label names the input (`<label htmlFor>`, `aria-label` or `aria-labelledby`).
   */
  readonly label?: ReactNode | undefined;
  /** A hint under the input. */
  readonly description?: ReactNode | undefined;
  /** Class names for the parts. */
  readonly classNames?: EmailFieldClassNames | undefined;
}
