export type { AcceptedChange, Findings } from './fieldState.js';
export { initialFieldState } from './reducer.js';
export { FieldStore } from './store.js';
export { noCompletions } from './transitions/completion.js';
export { noWarnings } from './transitions/text.js';
export type { FieldView } from './view.js';
