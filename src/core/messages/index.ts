export { en } from './en.js';
export { enErrorParts, enIssues } from './enErrors.js';
export { formatMessage } from './formatMessage.js';
export type { EmailMessages, FieldMessages, MessageText } from './types.js';
export { wordsOf } from './wordsOf.js';
