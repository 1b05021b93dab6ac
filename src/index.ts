export * from './core/index.js';
export { useEmailField } from './react/index.js';
export type {
  FieldVerdict,
  ServerError,
  UseEmailFieldOptions,
  UseEmailFieldResult,
  ValidationBehavior,
  ValidationMode,
} from './react/index.js';
export { EmailField } from './ui/index.js';
export type { EmailFieldClassNames, EmailFieldProps, FieldDataAttributes } from './ui/index.js';
