export { createActions, FieldController } from './controller/index.js';
export type { FieldOptions } from './controller/index.js';
export { keepRenderedIds } from './input/index.js';
export { errorText, langOf, textParts, usableMessages } from './messages/index.js';
export { createHandlers, propBags } from './props/index.js';
export type { FieldIds } from './props/index.js';
export { report } from './report.js';
export type { AcceptedChange } from './state/index.js';
export type * from './types.js';
