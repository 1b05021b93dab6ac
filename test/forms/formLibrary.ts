import type { ComponentType, Ref } from 'react';

/** What every form of these tests lets the outside do, in whatever way its library does it. */
export interface FormHandle {
  /** The address that the library itself keeps, or what the form would send where it keeps none. */
  readonly value: () => unknown;
  readonly set: (email: string) => void;
  readonly reset: () => void;
  /** Gives the field an error that no rule of the field has: the server's, say. */
  readonly fail: (message: string) => void;
  readonly clear: () => void;
}

export interface FormProps {
  readonly handle: Ref<FormHandle>;
  /** Hears the address as the library hands it over. */
  readonly onSubmit: (email: unknown) => void;
}

/** A form with one field, a button, and `DEFAULT_EMAIL` to begin with. */
export interface FormLibrary {
  readonly name: string;
  readonly Form: ComponentType<FormProps>;
}

export const DEFAULT_EMAIL = 'ann@example.org';
