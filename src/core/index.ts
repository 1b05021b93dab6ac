export { en } from './en.js';
export { formatMessage } from './formatMessage.js';
export { validateEmail } from './validate.js';
export type * from './types.js';
