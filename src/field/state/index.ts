export type { FieldAction } from './actions.js';
export type { AcceptedChange, FieldState, Findings } from './fieldState.js';
export { emptyList, silence } from './nothing.js';
export { initialFieldState } from './reducer.js';
export { FieldStore } from './store.js';
export { findingsDiffer, isWrong } from './transitions/text.js';
export type { FieldView } from './view.js';
