import { distance } from 'fastest-levenshtein';
import { NO_OPTIONS, assertInput, MAX_INPUT_UNITS } from '../assertInput.js';
import type {
  ExplainedCandidate,
  SuggestionExplanation,
  SuggestionOutcome,
} from '../explanationTypes.js';
import {
  LEAST_CONFIDENCE,
  isNearTie,
  leastScore,
  toConfidence,
  toHundredth,
} from '../model/index.js';
import type { Candidate } from '../model/index.js';
import { checkOptions } from '../options.js';
import { indexFor } from '../providers/index.js';
import { trimSpace } from '../syntax/index.js';
import type { EmailOptions, EmailSuggestion } from '../types.js';
import type { Decision } from './decide.js';
import { allInterpretations, interpret } from './interpret.js';
import { suggestWith } from './suggestEmail.js';

/** How far below the best a candidate may be, in nats. */
const EXPLAINED_MARGIN = 6;
/** Most candidates of one interpretation. */
const MOST_CANDIDATES = 12;

function outcomeOf(
  candidate: Candidate,
  decision: Decision,
  outcome: SuggestionOutcome,
  least: number,
): SuggestionOutcome {
  if (candidate.veto) return candidate.veto;
  const [best, next] = decision.candidates;
  // If only the suffix was repaired, no provider is the answer.
  if (candidate === best && !decision.resolved?.isUnknown) return outcome;
  if (candidate.score < least) return 'unlikely';
  if (candidate === next && decision.outcome === 'near-tie' && isNearTie(best!, next)) {
    return 'near-tie';
  }
  return 'outdone';
}

/**
 * Tells why `suggestEmail` answers what it answers: how the text was read, which providers were
 * looked at, what their typos cost, and why each was taken or dropped. For playgrounds, bug reports and
 * tuning; the field does without it.
 *
 * @param input - what was typed
 * @param options - see {@link EmailOptions}
 * @returns the answer and the ways to it; no interpretations for an input over 1,000 UTF-16 units
 * @throws TypeError when `input` is not a string, or an option can't be right
 * @example
 * explainSuggestion('ada@gmial.com').interpretations[0].candidates[0].domain // => 'gmail.com'
 * explainSuggestion('ada@mail.ru').interpretations[0].outcome // => 'known'
 */
export function explainSuggestion(
  input: string,
  options: EmailOptions = NO_OPTIONS,
): SuggestionExplanation {
  checkOptions(options);
  assertInput(input, 'explainSuggestion');
  if (input.length > MAX_INPUT_UNITS) return { suggestion: null, interpretations: [] };
  const suggestion = suggestWith(input, options, options);
  let answered = false;
  const index = indexFor(options);
  const least = leastScore(options);
  const interpretations = Array.from(
    allInterpretations(trimSpace(input), index, options),
    (interpretation) => {
      const { local, domain, reasons, decision } = interpret(
        interpretation,
        index,
        options,
        EXPLAINED_MARGIN,
      );
      const outcome = told(decision, answered ? null : suggestion, options);
      const isRepair = outcome === 'known' && domain === suggestion?.domain;
      answered ||= outcome === 'suggested' || isRepair;
      const toExplained = (candidate: Candidate): ExplainedCandidate => ({
        domain: candidate.provider.domain,
        popularity: candidate.provider.popularity,
        distance: distance(domain, candidate.provider.domain),
        nameCost: round(candidate.nameCost),
        suffixCost: round(candidate.suffixCost),
        score: round(candidate.score),
        confidence: toConfidence(candidate.score),
        outcome: outcomeOf(candidate, decision, outcome, least),
      });
      const candidates = [...decision.candidates, ...decision.vetoed.filter(isNew, decision)]
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST_CANDIDATES)
        .map(toExplained);
      return { local, domain, reasons, outcome, candidates };
    },
  );
  return { suggestion, interpretations };
}

/** What became of an interpretation: of several that have an answer, only that of the surest is given. */
function told(
  { outcome, resolved }: Decision,
  suggestion: EmailSuggestion | null,
  { minimumConfidence = LEAST_CONFIDENCE }: EmailOptions,
): SuggestionOutcome {
  if (outcome !== 'suggested' || !resolved) return outcome;
  if (resolved.confidence < minimumConfidence) return 'unlikely';
  return resolved.domain === suggestion?.domain ? outcome : 'outdone';
}

/** Whether no other way leads to the same provider. */
function isNew(this: Decision, { provider }: Candidate): boolean {
  return !this.candidates.some((each) => each.provider.domain === provider.domain);
}

/** To the hundredth, and never a negative zero: JSON has none. */
const round = (value: number): number => toHundredth(value) + 0;
