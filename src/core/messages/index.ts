export { en } from './en.js';
export { formatMessage } from './formatMessage.js';
export type { EmailMessages, FieldMessages, MessageText } from './types.js';
