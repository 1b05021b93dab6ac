export { findPlainAt } from './findPlainAt.js';
export { decodeDomain, decodePunycode } from './punycode.js';
export { trimSpace } from './trimSpace.js';
export { validateEmail, validateWith } from './validateEmail.js';
export { validateText } from './validateText.js';
