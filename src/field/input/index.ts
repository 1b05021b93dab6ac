export { swallow } from './events.js';
export type { FieldEvent, FieldFocusEvent, FieldKeyEvent, FieldMouseEvent } from './events.js';
export { isFirstInvalid, watchForm } from './formEvents.js';
export { warnOfNoName } from './inputName.js';
export { focusAtEnd, insertText, isFocused } from './insertText.js';
export { pointerOf } from './pointerGate.js';
export { guardPress } from './pressGuard.js';
export { keepRenderedIds } from './renderedIds.js';
