export * from './core/index.js';
export type {
  AcceptedChange,
  EmailValidation,
  EmailValidationSchema,
  FieldVerdict,
  ServerError,
  ValidationAnswer,
  ValidationBehavior,
  ValidationContext,
  ValidationMode,
} from './field/index.js';
export { useEmailField } from './react/index.js';
export type { UseEmailFieldOptions, UseEmailFieldResult } from './react/index.js';
export { EmailField, preloadSuggestions } from './ui/index.js';
export type { EmailFieldClassNames, EmailFieldProps, FieldDataAttributes } from './ui/index.js';
