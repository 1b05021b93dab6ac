export { bySuffix } from './bySuffix.js';
export type { RepairedSuffix } from './bySuffix.js';
export { findCandidates } from './findCandidates.js';
export { TopCandidates } from './topCandidates.js';
