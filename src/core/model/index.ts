export { doubtAgainst, priorOf } from './background.js';
export {
  DEFAULT_SCORE,
  LEAST_CONFIDENCE,
  isNearTie,
  leastScore,
  shareAmongAll,
  shareOf,
  toConfidence,
  toHundredth,
} from './posterior.js';
export { CERTAIN, SCORE, costWithin, scoreOf } from './score.js';
export type { Candidate } from './score.js';
export { USUAL_SUFFIXES, suffixDistance } from './suffixDistance.js';
export { readTyped } from './typedDomain.js';
export type { TypedDomain } from './typedDomain.js';
export { vetoOf } from './vetoes.js';
