import type { EmailOptions } from '../types.js';
import { SCORE } from './score.js';
import type { Candidate } from './score.js';

/**
 * How sure a score is: a logistic fit of which suggestions were right, over typos made at random and over real
 * domains near to providers that no table knew (`node test/accuracy/fitConfidence.mjs` prints it); the table in
 * docs/accuracy.md is of the half that was not fitted on.
 */
const CONFIDENCE_AT_0 = -0.21;
const CONFIDENCE_SLOPE = 1.17;

/** A value, or its share, to the hundredth. */
export const toHundredth = (value: number, share = 1): number =>
  Math.round(100 * value * share) / 100;

/** @returns a probability, to the hundredth; nothing is ever certain */
export function toConfidence(score: number): number {
  const logit = CONFIDENCE_AT_0 + CONFIDENCE_SLOPE * score;
  return Math.min(0.99, Math.round(100 / (1 + Math.exp(-logit))) / 100);
}

/** The score from which on a suggestion is made when nothing else is asked for. */
export const DEFAULT_SCORE = 0;

/** Below it nothing is looked at: half of it would be wrong. */
export const LEAST_CONFIDENCE = 0.4;

/**
 * The score from which on a candidate is looked at. A `minimumConfidence` above the default doesn't raise it:
 * `suggestWith` filters at the end, so that no weaker rival takes the place.
 */
export function leastScore({ minimumConfidence }: EmailOptions): number {
  if (minimumConfidence === undefined) return DEFAULT_SCORE;
  const probability = Math.min(Math.max(minimumConfidence, LEAST_CONFIDENCE), 0.99);
  const logit = Math.log(probability / (1 - probability));
  return Math.min(DEFAULT_SCORE, (logit - CONFIDENCE_AT_0) / CONFIDENCE_SLOPE);
}

/** Two suffixes of one brand may stand close: the more common one is the better guess. */
export function isNearTie(best: Candidate, next: Candidate): boolean {
  const margin = best.provider.name === next.provider.name ? SCORE.brandMargin : SCORE.margin;
  return next.score > best.score - margin;
}

/** A step of popularity is a factor 3, of which the score takes a part: what is rare is mistyped as well. */
const REST_OF_POPULARITY = Math.log(3) - SCORE.popularity;

/**
 * Of several suffixes of one brand only one can be meant.
 *
 * @returns the part of the confidence that one of them has
 */
export function shareOf(best: Candidate, candidates: readonly Candidate[]): number {
  let sum = 0;
  for (const { provider, score } of candidates) {
    if (provider.name === best.provider.name && score > best.score - SCORE.margin) {
      const rarer = (provider.popularity - best.provider.popularity) * REST_OF_POPULARITY;
      sum += Math.exp(score - best.score + rarer);
    }
  }
  return 1 / sum;
}

/** Of several providers only one can be meant: each has its share of the confidence. */
export function shareAmongAll(candidates: readonly Candidate[], candidate: Candidate): number {
  const best = candidates[0]!.score;
  const sum = candidates.reduce((all, { score }) => all + Math.exp(score - best), 0);
  return Math.exp(candidate.score - best) / sum;
}
