export { textParts, withEmail } from './textParts.js';
export { errorText, statusText } from './texts.js';
export type { ErrorText } from './texts.js';
export { langOf, usableMessages, wordsFor } from './usableMessages.js';
