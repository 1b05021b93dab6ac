export {
  LEAST_EDIT_COST,
  LEAST_LENGTH_COST,
  LEAST_LETTER_COST,
  editDistance,
} from './editDistance.js';
export { bitCount, edgesOf, letterMask, pairMask } from './letterMask.js';
export { beginsOne, lowerBound } from './lowerBound.js';
export { phoneticKey } from './phonetic.js';
