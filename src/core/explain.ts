import { distance } from 'fastest-levenshtein';
import { checkOptions, NO_OPTIONS } from './checkOptions.js';
import { allReadings, follow } from './follow.js';
import { indexFor } from './providerIndex.js';
import { isTooLong } from './isTooLong.js';
import { isNearTie } from './rivals.js';
import type { Decision } from './resolveDomain.js';
import { LEAST_CONFIDENCE, leastScore, toConfidence } from './scoring.js';
import type { Candidate } from './scoring.js';
import { suggestWith, trimSpace } from './suggest.js';
import type {
  ExplainedCandidate,
  SuggestionExplanation,
  SuggestionOutcome,
} from './explanationTypes.js';
import type { EmailOptions, EmailSuggestion } from './types.js';

/** How far below the best a candidate is still told of, in nats. */
const MARGIN = 6;
/** More candidates than anyone reads. */
const MOST = 12;

function outcomeOf(
  candidate: Candidate,
  decision: Decision,
  outcome: SuggestionOutcome,
  least: number,
): SuggestionOutcome {
  if (candidate.veto) return candidate.veto;
  const [best, next] = decision.candidates;
  // Where the ending alone was put right, no provider is the answer.
  if (candidate === best && !decision.resolved?.unknown) return outcome;
  if (candidate.score < least) return 'unlikely';
  if (candidate === next && decision.outcome === 'near-tie' && isNearTie(best!, next)) {
    return 'near-tie';
  }
  return 'outdone';
}

/**
 * Tells why `suggestEmail` answers what it answers: how the text was read, which providers were
 * looked at, what their slips cost, and why each was taken or dropped. For playgrounds, bug reports and
 * tuning; the field does without it.
 *
 * @param input - what was typed
 * @param options - see {@link EmailOptions}
 * @returns the answer and the ways to it; no readings for an input over 1,000 UTF-16 units
 * @throws TypeError when `input` is not a string, or an option can't be right
 * @example
 * explainSuggestion('ada@gmial.com').readings[0].candidates[0].domain // => 'gmail.com'
 * explainSuggestion('ada@mail.ru').readings[0].outcome // => 'known'
 */
export function explainSuggestion(
  input: string,
  options: EmailOptions = NO_OPTIONS,
): SuggestionExplanation {
  checkOptions(options);
  if (isTooLong(input, 'explainSuggestion')) return { suggestion: null, readings: [] };
  const suggestion = suggestWith(input, options, options);
  let answered = false;
  const index = indexFor(options);
  const least = leastScore(options);
  const readings = Array.from(allReadings(trimSpace(input), index, options), (reading) => {
    const { local, domain, reasons, decision } = follow(reading, index, options, MARGIN);
    const outcome = told(decision, answered ? null : suggestion, options);
    const isRepair = outcome === 'known' && domain === suggestion?.domain;
    answered ||= outcome === 'suggested' || isRepair;
    const toExplained = (candidate: Candidate): ExplainedCandidate => ({
      domain: candidate.provider.domain,
      weight: candidate.provider.weight,
      distance: distance(domain, candidate.provider.domain),
      nameCost: round(candidate.nameCost),
      endingCost: round(candidate.endingCost),
      score: round(candidate.score),
      confidence: toConfidence(candidate.score),
      outcome: outcomeOf(candidate, decision, outcome, least),
    });
    const candidates = [...decision.candidates, ...decision.vetoed.filter(isNew, decision)]
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(toExplained);
    return { local, domain, reasons, outcome, candidates };
  });
  return { suggestion, readings };
}

/** What became of a reading: of several that have an answer, only that of the surest is given. */
function told(
  { outcome, resolved }: Decision,
  suggestion: EmailSuggestion | null,
  { minimumConfidence = LEAST_CONFIDENCE }: EmailOptions,
): SuggestionOutcome {
  if (outcome !== 'suggested' || !resolved) return outcome;
  if (resolved.confidence < minimumConfidence) return 'unlikely';
  return resolved.domain === suggestion?.domain ? outcome : 'outdone';
}

/** One rule may forbid a way to a provider to which another way leads. */
function isNew(this: Decision, { provider }: Candidate): boolean {
  return !this.candidates.some((each) => each.provider.domain === provider.domain);
}

/** To the hundredth, and never a negative zero: JSON has none. */
const round = (value: number): number => Math.round(value * 100) / 100 + 0;
