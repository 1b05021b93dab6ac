import { builtInBrands } from './providers/index.js';
import { completeEmail, suggestEmail } from './suggest/index.js';

/**
 * Makes what a search needs, step by step. In a phone that is six times slower than a desktop none takes longer than
 * a key may (25 ms).
 */
export const WARM_UP: readonly (() => unknown)[] = [
  builtInBrands,
  () => builtInBrands().sounds(),
  () => builtInBrands().dotless(),
  () => completeEmail('a@g'),
  () => suggestEmail('a@gmial.com', { typing: true }),
  () => suggestEmail('a@gmailcom'),
];
