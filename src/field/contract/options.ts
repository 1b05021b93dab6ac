import type { GivenMessages } from '../messages/index.js';
import type { FieldSettings, ServerError, ValidationMode } from '../types.js';

/** A handler of the application, which knows the event by the type of its framework. */
export type Handler = ((event: never) => void) | undefined;

/** The attributes of the `<input>` that the field reads. */
interface InputAttributes {
  readonly id?: string | undefined;
  readonly type?: string | undefined;
  readonly required?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly pattern?: string | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly onChange?: Handler;
  readonly onFocus?: Handler;
  readonly onBlur?: Handler;
  readonly onKeyDown?: Handler;
  readonly onInvalid?: Handler;
  readonly onCompositionStart?: Handler;
  readonly onCompositionEnd?: Handler;
}

/** The field's options, its defaults filled in, and any attribute of its `<input>`. */
export interface FieldOptions extends FieldSettings, InputAttributes {
  readonly messages: GivenMessages;
  readonly validationMode: ValidationMode;
  /** Whether an element with `descriptionProps` is rendered. */
  readonly hasDescription?: boolean | undefined;
}

/** The text of a server's error. */
export function textOf(error: ServerError | null | undefined): string {
  const text: unknown = typeof error === 'object' ? error?.message : error;
  // It comes from elsewhere, whatever its type says.
  return typeof text === 'string' ? text : '';
}
