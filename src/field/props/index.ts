export { createHandlers } from './handlers.js';
export { propBags } from './propBags.js';
