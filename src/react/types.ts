import type { InputHTMLAttributes, Ref } from 'react';
import type { FieldSettings } from '../field/index.js';

/** The attributes of the `<input>` that are passed on to it. */
type NativeInputProps = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'value' | 'defaultValue' | 'children' | 'dangerouslySetInnerHTML' | keyof FieldSettings
>;

/** Options of `useEmailField`: the field's own, and any attribute of an `<input>`. */
export interface UseEmailFieldOptions extends FieldSettings, NativeInputProps {
  /** Goes to the `<input>`. */
  readonly ref?: Ref<HTMLInputElement> | undefined;
  /** Whether an element with `descriptionProps` is rendered, for `aria-describedby`. */
  readonly hasDescription?: boolean | undefined;
}
