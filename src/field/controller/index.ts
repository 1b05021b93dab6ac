export { createActions } from './actions.js';
export { FieldController } from './FieldController.js';
export type { FieldActions } from './actions.js';
export { acceptCompletion, completionKey } from './completions.js';
export type { Field } from './field.js';
export type { FieldOptions, Handler } from './options.js';
export { refuse } from './refusal.js';
