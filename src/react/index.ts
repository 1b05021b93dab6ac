export { useEmailField } from './useEmailField.js';
export type {
  FieldVerdict,
  ServerError,
  UseEmailFieldOptions,
  UseEmailFieldResult,
  ValidationBehavior,
  ValidationMode,
} from './types.js';
