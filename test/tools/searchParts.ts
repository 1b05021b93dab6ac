/** What the generator of the tables needs of the core, loaded as one. */
export { indexFor } from '../../src/core/providerIndex.js';
export { rankDomains } from '../../src/core/rankDomains.js';
export { withUsualEnding } from '../../src/core/usualEnding.js';
export { leastScore, SCORE } from '../../src/core/scoring.js';
export { Shortlist } from '../../src/core/shortlist.js';
export { splitDomain } from '../../src/core/splitDomain.js';
export { realNames } from '../../src/data/realNames.js';
