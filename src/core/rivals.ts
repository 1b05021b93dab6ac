import { SCORE } from './scoring.js';
import type { Candidate } from './scoring.js';

/** Two endings of one brand may stand close: the more common one is the better guess. */
export function isNearTie(best: Candidate, next: Candidate): boolean {
  const margin = best.provider.name === next.provider.name ? SCORE.brandMargin : SCORE.margin;
  return next.score > best.score - margin;
}

/** A step of the weight is a factor 3, of which the score takes a part: what is rare is mistyped as well. */
const REST_OF_WEIGHT = Math.log(3) - SCORE.weight;

/**
 * Of several endings of one brand only one can be meant.
 *
 * @returns the part of the confidence that one of them has
 */
export function shareOf(best: Candidate, candidates: readonly Candidate[]): number {
  let sum = 0;
  for (const { provider, score } of candidates) {
    if (provider.name === best.provider.name && score > best.score - SCORE.margin) {
      const rarer = (provider.weight - best.provider.weight) * REST_OF_WEIGHT;
      sum += Math.exp(score - best.score + rarer);
    }
  }
  return 1 / sum;
}
