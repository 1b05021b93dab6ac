/** What the recipes import as `addressee`: the same, with a field that reports. */
export * from '../index.js';
export { EmailField, useEmailField } from './loggedField.js';
