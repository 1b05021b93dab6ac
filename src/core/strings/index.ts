export {
  LEAST_EDIT_COST,
  LEAST_LENGTH_COST,
  LEAST_LETTER_COST,
  editDistance,
} from './editDistance.js';
export { addTo } from './addTo.js';
export { lazily } from './lazily.js';
export { bitCount, letterMask, roomForMasks, writeMasks } from './letterMask.js';
export type { NameMasks } from './letterMask.js';
export { beginsOne, lowerBound } from './lowerBound.js';
export { phoneticKey } from './phonetic.js';
