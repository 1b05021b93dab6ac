export { EngineLoader } from './contract/index.js';
export type { FieldOptions } from './contract/index.js';
export { createActions, FieldController } from './controller/index.js';
export { keepRenderedIds } from './input/index.js';
export { errorText, fieldWords, textParts, usableMessages } from './messages/index.js';
export type { GivenMessages } from './messages/index.js';
export { createHandlers, inputProps, propBags } from './props/index.js';
export type { AcceptedChange } from './state/index.js';
export type * from './types.js';
