import { createHash } from 'node:crypto';

/** The half of all domains that the scale of confidence is fitted on; it is judged by the other. */
export const inFitHalf = (domain) => createHash('sha256').update(domain).digest()[1] < 128;
