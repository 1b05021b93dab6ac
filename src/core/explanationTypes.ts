import type { EmailSuggestion, SuggestionReason } from './types.js';

/**
 * What became of a domain, or of a candidate for what was meant.
 *
 * - `suggested`: it is the answer
 * - `known`: it is right as it is
 * - `unfinished`: more typing may make it right
 * - `nothing-near`: no provider is near
 * - `unlikely`: too little speaks for it
 * - `near-tie`: another is nearly as likely, so none is suggested
 * - `host-of-provider`: it is a host of a provider, such as `corp.mail.ru`
 * - `outdone`: another candidate is likelier
 * - `everyday-name`: its name is an everyday word, which somebody else has under this suffix
 * - `other-tld`: the suffix is wholly another one, and the provider not common enough for that
 * - `other-compound`: any word may stand before `mail`
 */
export type SuggestionOutcome =
  | 'suggested'
  | 'known'
  | 'unfinished'
  | 'nothing-near'
  | 'unlikely'
  | 'near-tie'
  | 'host-of-provider'
  | 'outdone'
  | 'everyday-name'
  | 'other-tld'
  | 'other-compound';

/** One domain that may have been meant, as an explanation tells of it. */
export interface ExplainedCandidate {
  /** The provider's domain. */
  readonly domain: string;
  /** How common it is, 0 to 9: each step about a factor 3. */
  readonly popularity: number;
  /** Letters that differ between it and what was typed (Levenshtein). */
  readonly distance: number;
  /** What the typos in the name cost, in edits: 0 when it was typed to the letter. */
  readonly nameCost: number;
  /** What the typos in the suffix cost, in edits. */
  readonly suffixCost: number;
  /** How much speaks for it, in nats. */
  readonly score: number;
  /** How likely it would be right, 0 to 1. */
  readonly confidence: number;
  /** What became of it. */
  readonly outcome: SuggestionOutcome;
}

/** One way to read what was typed, as an explanation tells of it. */
export interface ExplainedInterpretation {
  /** The part before the `@`, after repairs. */
  readonly local: string;
  /** The domain that was looked for, after repairs. */
  readonly domain: string;
  /** What had to be repaired to read it so. */
  readonly reasons: readonly SuggestionReason[];
  /** What became of it. */
  readonly outcome: SuggestionOutcome;
  /** The likeliest first. */
  readonly candidates: readonly ExplainedCandidate[];
}

/** Why `suggestEmail` answers what it answers. */
export interface SuggestionExplanation {
  /** What `suggestEmail` answers. */
  readonly suggestion: EmailSuggestion | null;
  /** The ways in which the text was read, the likeliest first. */
  readonly interpretations: readonly ExplainedInterpretation[];
}
