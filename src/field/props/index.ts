export { createHandlers } from './handlers.js';
export { propBags } from './propBags.js';
export type { FieldIds } from './propBags.js';
