export { interpretations } from './interpretations.js';
export type { Interpretation } from './interpretations.js';
export { repairDomainPunctuation, repairLocalPunctuation } from './punctuation.js';
export { splitAffix } from './splitAffix.js';
