export { createEmailChecker } from './checker.js';
export { en } from './en.js';
export { formatMessage } from './formatMessage.js';
export { emailSchema } from './schema.js';
export type { StandardResult, StandardSchemaV1 } from './schema.js';
export { suggestEmail } from './suggest.js';
export type * from './types.js';
export { validateEmail } from './validate.js';
export { emailWarnings } from './warnings.js';
