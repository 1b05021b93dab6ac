export { completeEmail, completeWith } from './completeEmail.js';
export { explainSuggestion } from './explainSuggestion.js';
export { suggestEmail, suggestWith } from './suggestEmail.js';
export { suggestEmails } from './suggestEmails.js';
