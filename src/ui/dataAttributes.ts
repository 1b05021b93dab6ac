import type { ShownField } from '../react/index.js';

/** The attributes on the root of an `EmailField`, for styling: present and empty, or absent. */
export interface FieldDataAttributes {
  /** The address was looked at as a finished one, and is right. */
  readonly 'data-valid': '' | undefined;
  /** An error is on show. */
  readonly 'data-invalid': '' | undefined;
  /** The application's `validate` was asked about the address, and has not answered. */
  readonly 'data-pending': '' | undefined;
  /** A suggestion is on show. */
  readonly 'data-suggesting': '' | undefined;
  /** Focus has left the field, or its form was submitted. */
  readonly 'data-touched': '' | undefined;
  /** Focus is in the field, its buttons included. */
  readonly 'data-focused': '' | undefined;
  /** There is text in the input. */
  readonly 'data-filled': '' | undefined;
}

const present = (is: boolean): '' | undefined => (is ? '' : undefined);

/**
 * The attributes that go with a field.
 *
 * @param field - what `useEmailField` returned
 * @example
 * <div {...dataAttributes(field)}>
 */
export function dataAttributes(field: ShownField): FieldDataAttributes {
  return {
    'data-valid': present(field.verdict === 'valid'),
    'data-invalid': present(field.verdict === 'invalid'),
    'data-pending': present(field.verdict === 'pending'),
    'data-suggesting': present(field.suggestion !== null),
    'data-touched': present(field.isTouched),
    'data-focused': present(field.isFocused),
    'data-filled': present(field.isFilled),
  };
}
