export { en } from '../core/index.js';
