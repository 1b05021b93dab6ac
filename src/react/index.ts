export { textParts } from './textParts.js';
export { langOf, usableMessages } from './usableMessages.js';
export { useEmailField } from './useEmailField.js';
export type { AcceptedChange } from './fieldStateTypes.js';
export type {
  EmailValidation,
  EmailValidationSchema,
  ValidationAnswer,
  ValidationContext,
} from './validation.js';
export type { UseEmailFieldResult } from './resultTypes.js';
export type {
  FieldVerdict,
  ServerError,
  UseEmailFieldOptions,
  ValidationBehavior,
  ValidationMode,
} from './types.js';
