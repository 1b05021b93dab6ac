import type { Provider } from './provider.js';
import type { SuggestionOutcome } from './explanationTypes.js';
import type { EmailOptions } from './types.js';

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
  /** Whether its ending is a wholly different one. */
  readonly otherEnding?: boolean;
  /** How much speaks for it, in nats; above 0 it is worth suggesting. */
  readonly score: number;
  /** Why a rule forbids it; only told where an explanation is asked for. */
  readonly veto?: SuggestionOutcome;
}

/**
 * The weights of the evidence, in nats. Found by a random search that kept what fixed more slips at fewer false
 * alarms, on one half of an evaluation set and on slips made at random; the other half was only counted.
 */
export const SCORE = {
  base: 1.09,
  /** For each step of the provider's weight. */
  weight: 0.5,
  /** Against, for each plain edit. */
  cost: 2.35,
  /** Against, for what slips cost beyond one edit. */
  furtherCost: 0.24,
  /** For a provider of the country whose ending was typed. */
  home: 0.55,
  /** Against, for a name that is an everyday word. */
  word: 1.5,
  /** For a compound ending, under which fewer names are taken; and against .com. */
  compound: 0.58,
  com: 0.15,
  /** For the ending of another country. */
  national: 0.15,
  /** For .ru, where most of the users are. */
  ru: 0.45,
  /** For a domain that can't exist as typed: nothing can be corrupted. */
  impossible: 1.82,
  /** Of the length's evidence, what remains for a domain that can't exist. */
  impossibleLength: 0.53,
  /** By the length of the typed name: short names have many real neighbours. */
  length: [-9, -7, -1.51, -0.49, -0.36, 0.44, 0.94, 1.74, 2.54, 2.78],
  /** The best must be ahead of the next by so much, or neither is suggested. */
  margin: 0.55,
  /** The same between two endings of one brand. */
  brandMargin: 0.23,
};

/** The score of what all but equals a provider, such as its domain typed twice. */
export const CERTAIN = 9;

/** How few names are taken under an ending, in nats: the fewer, the rather what is typed is a slip. */
const roomIn = (ending: string): number =>
  ending === 'com'
    ? -SCORE.com
    : ending === 'ru'
      ? SCORE.ru
      : ending.includes('.')
        ? SCORE.compound
        : ending.length === 2
          ? SCORE.national
          : 0;

/** What is known of a typed domain before any provider is looked at, in nats. */
export function priorOf(nameLength: number, ending: string, possible: boolean): number {
  const length = SCORE.length[Math.min(nameLength, SCORE.length.length - 1)]!;
  const room = roomIn(ending);
  if (possible) return SCORE.base + length + room;
  return SCORE.base + SCORE.impossible + SCORE.impossibleLength * length;
}

/**
 * How much speaks for a provider.
 *
 * @param prior - of the typed domain, see `priorOf`
 * @param weight - the provider's, 0 to 9, and up to 12 in its own country
 * @param cost - of all slips, in edits
 * @returns nats; above 0 it is worth suggesting
 */
export const scoreOf = (prior: number, weight: number, cost: number): number =>
  prior + SCORE.weight * weight - SCORE.cost * cost - SCORE.furtherCost * Math.max(0, cost - 1);

/** The most that slips may cost for a score to be reached, in edits. */
export const costWithin = (least: number, prior: number, weight: number): number =>
  (prior + SCORE.home + SCORE.weight * weight - least) / SCORE.cost;

/**
 * How sure a score is: a logistic fit of which suggestions were right, over slips made at random and over real
 * domains near to providers that no table knew (`node test/accuracy/fitConfidence.mjs` prints it); the table in
 * docs/accuracy.md is of the half that was not fitted on.
 */
const CONFIDENCE_AT_0 = -0.21;
const CONFIDENCE_SLOPE = 1.17;

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
 * The score from which on a candidate is looked at. Who asks for more confidence than usual has what is
 * less sure withheld at the end: it must not make room for another answer.
 */
export function leastScore({ minimumConfidence }: EmailOptions): number {
  if (minimumConfidence === undefined) return DEFAULT_SCORE;
  const probability = Math.min(Math.max(minimumConfidence, LEAST_CONFIDENCE), 0.99);
  const logit = Math.log(probability / (1 - probability));
  return Math.min(DEFAULT_SCORE, (logit - CONFIDENCE_AT_0) / CONFIDENCE_SLOPE);
}
