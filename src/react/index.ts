export { useEmailField } from './useEmailField.js';
export type {
  EmailFieldSettings,
  FieldVerdict,
  NativeInputProps,
  ServerError,
  UseEmailFieldOptions,
  UseEmailFieldResult,
  ValidationBehavior,
  ValidationMode,
} from './types.js';
