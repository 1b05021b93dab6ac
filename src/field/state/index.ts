export type { FieldAction } from './actions.js';
export type { AcceptedChange, Announcement, FieldState, Findings } from './fieldState.js';
export { noCompletions, noWarnings, silence } from './nothing.js';
export { fieldReducer, initialFieldState } from './reducer.js';
export { FieldStore } from './store.js';
export type { FieldExtension } from './store.js';
export { findingsDiffer, isWrong } from './transitions/text.js';
export type { FieldView } from './view.js';
