export { useEmailField } from './useEmailField.js';
export type { UseEmailFieldResult } from './result.js';
export type { UseEmailFieldOptions } from './types.js';
