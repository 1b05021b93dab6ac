export { createHandlers } from './handlers.js';
export { inputProps } from './inputProps.js';
export { propBags } from './propBags.js';
