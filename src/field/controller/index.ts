export { createActions } from './actions.js';
export { FieldController } from './FieldController.js';
export { refuse } from './refusal.js';
export { TypingPause } from './typingPause.js';
