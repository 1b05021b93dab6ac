export { useEmailField } from './useEmailField.js';
export type { ShownField, UseEmailFieldResult } from './result.js';
export type { UseEmailFieldOptions } from './types.js';
