import type { SuggestionOutcome } from '../explanationTypes.js';
import type { Provider } from '../providers/index.js';

/** How a candidate was found. */
type CandidateKind = 'name' | 'stuck' | 'dots' | 'repeated';

/** A provider that may have been meant. */
export interface Candidate {
  readonly provider: Provider;
  readonly kind: CandidateKind;
  /** What the typos in the name cost, in edits. */
  readonly nameCost: number;
  /** What the typos in the suffix cost, in edits. */
  readonly suffixCost: number;
  /** Whether its suffix is a wholly different one. */
  readonly otherSuffix?: boolean;
  /** How much speaks for it, in nats. Above 0 it is worth suggesting. */
  readonly score: number;
  /** Why a rule forbids it; only told where an explanation is asked for. */
  readonly veto?: SuggestionOutcome;
}

/**
 * The weights of the evidence, in nats. A random search found them: it kept what fixed more typos at fewer false
 * alarms. It saw one half of the evaluation set and typos made at random.
 */
export const SCORE = {
  base: 1.09,
  /** For each step of the provider's popularity. */
  popularity: 0.5,
  /** Against, for each plain edit. */
  cost: 2.35,
  /** Against, for what typos cost beyond one edit. */
  furtherCost: 0.24,
  /** For a provider of the country whose suffix was typed. */
  home: 0.55,
  /** Against a name that is an everyday word. */
  word: 1.5,
  /** For a compound suffix, under which fewer names are taken; and against .com. */
  compound: 0.58,
  com: 0.15,
  /** For the suffix of another country. */
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
  /** The same between two suffixes of one brand. */
  brandMargin: 0.23,
};

/** Score of a domain typed twice and the like, which leaves no doubt. */
export const CERTAIN = 9;

/**
 * How much speaks for a provider.
 *
 * @param prior - of the typed domain, see `priorOf`
 * @param popularity - the provider's, 0 to 9, and up to 12 in its own country
 * @param cost - of all typos, in edits
 * @returns nats; above 0 it is worth suggesting
 */
export const scoreOf = (prior: number, popularity: number, cost: number): number =>
  prior +
  SCORE.popularity * popularity -
  SCORE.cost * cost -
  SCORE.furtherCost * Math.max(0, cost - 1);

/** The most that typos may cost for a score to be reached, in edits. */
export const costWithin = (least: number, prior: number, popularity: number): number =>
  (prior + SCORE.home + SCORE.popularity * popularity - least) / SCORE.cost;
