/** What an `EmailField` fetches when it is first needed: the engine, and the parts that show what it finds. */
export { attachSuggestions } from '../../field/suggestions/index.js';
export { AcceptedRow } from './AcceptedRow.js';
export { CompletionList } from './CompletionList.js';
export { SuggestionRow } from './SuggestionRow.js';
