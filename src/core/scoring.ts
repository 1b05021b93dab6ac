import type { Provider } from './provider.js';

/** How a candidate was found. */
type CandidateKind = 'name' | 'stuck' | 'dots' | 'repeated';

/** A provider that may have been meant. */
export interface Candidate {
  readonly provider: Provider;
  readonly kind: CandidateKind;
  /** What the slips in the name cost, in edits. */
  readonly nameCost: number;
  /** What the slips in the ending cost, in edits. */
  readonly endingCost: number;
  /** How much speaks for it, in nats; above 0 it is worth suggesting. */
  readonly score: number;
}

/**
 * The weights of the evidence, in nats. Found by a random search that kept what fixed more slips at
 * fewer false alarms, on one half of an evaluation set; the other half was looked at once.
 */
export const SCORE = {
  base: 0.8,
  /** For each step of the provider's weight. */
  weight: 0.5,
  /** Against, for each plain edit. */
  cost: 2.4,
  /** For a domain that can't exist as typed: nothing can be corrupted. */
  impossible: 1.6,
  /** Of the length's evidence, what remains for a domain that can't exist. */
  impossibleLength: 0.5,
  /** By the length of the typed name: short names have many real neighbours. */
  length: [-9, -7, -2.2, -0.75, -0.45, 0.55, 0.6, 1.5, 2.25, 3],
  /** The best must be ahead of the next by so much, or neither is suggested. */
  margin: 0.6,
  /** The same between two endings of one brand. */
  brandMargin: 0.2,
};

/** The score of what all but equals a provider, such as its domain typed twice. */
export const CERTAIN = 9;

/**
 * How much speaks for a provider.
 *
 * @param weight - the provider's, 0 to 9
 * @param cost - of all slips, in edits
 * @param nameLength - letters in the typed name
 * @param possible - whether the typed domain could exist
 * @returns nats; above 0 it is worth suggesting
 */
export function scoreOf(
  weight: number,
  cost: number,
  nameLength: number,
  possible: boolean,
): number {
  const length = SCORE.length[Math.min(nameLength, SCORE.length.length - 1)]!;
  const domain = possible ? length : SCORE.impossible + SCORE.impossibleLength * length;
  return SCORE.base + SCORE.weight * weight - SCORE.cost * cost + domain;
}
