export { EmailField } from './EmailField.js';
export { preloadSuggestions } from './preloadSuggestions.js';
export type { FieldDataAttributes } from './dataAttributes.js';
export type { EmailFieldClassNames, EmailFieldProps } from './types.js';
