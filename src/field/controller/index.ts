export { createActions } from './actions.js';
export { FieldController } from './FieldController.js';
export type { FieldActions } from './actions.js';
export { refuse } from './refusal.js';
export { TypingPause } from './typingPause.js';
