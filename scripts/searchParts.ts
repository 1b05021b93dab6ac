/** What the generator of the tables needs of the core, loaded as one. */
export { indexFor } from '../src/core/providers/indexFor.js';
export { findCandidates } from '../src/core/search/findCandidates.js';
export { bySuffix } from '../src/core/search/bySuffix.js';
export { leastScore } from '../src/core/model/posterior.js';
export { SCORE } from '../src/core/model/score.js';
export { TopCandidates } from '../src/core/search/topCandidates.js';
export { splitDomain } from '../src/core/domain/splitDomain.js';
export { realNames } from '../src/data/realNames.js';
