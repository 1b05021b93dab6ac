import type { ReactNode } from 'react';
import type { UseEmailFieldOptions } from '../react/index.js';

/** Class names for the parts of an `EmailField`, beside its own. */
export interface EmailFieldClassNames {
  readonly root?: string;
  readonly label?: string;
  readonly input?: string;
  readonly description?: string;
  /** The list of completions. */
  readonly completions?: string;
  /** One of them. */
  readonly completion?: string;
  /** The area that is reserved for the error and the suggestion. */
  readonly messages?: string;
  readonly error?: string;
  /** Shown while `validate` is asked. */
  readonly pending?: string;
  readonly suggestion?: string;
  readonly accept?: string;
  readonly dismiss?: string;
}

/** Props of `EmailField`: its own, those of `useEmailField`, and any attribute of an `<input>`. */
export interface EmailFieldProps extends Omit<UseEmailFieldOptions, 'ref' | 'hasDescription'> {
  /** The visible label. "Email address", in the language of `messages`, when left out. */
  readonly label?: ReactNode;
  /** A hint under the input. */
  readonly description?: ReactNode;
  /** Class names for the parts. */
  readonly classNames?: EmailFieldClassNames;
}
