export { textParts, withEmail } from './textParts.js';
export { errorText, statusText } from './texts.js';
export { warnOfWords } from './warnOfWords.js';
export { fieldWords, issueWords, usableMessages } from './words.js';
export type { GivenMessages, Words } from './words.js';
