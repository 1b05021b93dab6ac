import type {
  EmailSuggestion,
  ExplainedCandidate,
  ExplainedReading,
  SuggestionExplanation,
} from '../../index.js';
import { describeSlip } from './describeSlip.js';
import { commonness, listOf, OUTCOMES, percent, REPAIRS } from './words.js';

/**
 * Tells in plain words why this is suggested, or why nothing is.
 *
 * @param explanation - of `explainSuggestion`
 * @returns sentences, the most telling first; none where there is nothing to tell of
 */
export function tellWhy({ suggestion, readings }: SuggestionExplanation): string[] {
  const [first] = readings;
  if (suggestion) return whySuggested(suggestion, readings);
  return first ? whyNothing(first) : [];
}

function whySuggested(
  suggestion: EmailSuggestion,
  readings: readonly ExplainedReading[],
): string[] {
  const { domain, confidence } = suggestion;
  const reading = readings.find((each) => leadsTo(each, domain)) ?? readings[0];
  if (!reading) return [];
  const candidate = reading.candidates.find((each) => each.domain === domain);
  const next = reading.candidates.find((each) => each.domain !== domain);
  return [
    ...repairsOf(reading),
    ...(candidate ? forCandidate(reading, candidate) : [withoutCandidate(reading, domain)]),
    `It is suggested with a confidence of ${percent(confidence)}.`,
    ...(candidate && next ? [runnerUp(next)] : []),
  ];
}

const leadsTo = ({ outcome, domain: read, candidates }: ExplainedReading, domain: string) =>
  candidates.some((each) => each.domain === domain && each.outcome === 'suggested') ||
  (outcome === 'known' && read === domain);

function repairsOf({ reasons, local, domain }: ExplainedReading): string[] {
  if (reasons.length === 0) return [];
  const repairs = listOf(reasons.map((reason) => REPAIRS[reason]));
  return [`With ${repairs}, it reads ${local}@${domain}.`];
}

function forCandidate({ domain }: ExplainedReading, candidate: ExplainedCandidate): string[] {
  const { distance, nameCost, endingCost, weight } = candidate;
  const cost = Math.round((nameCost + endingCost) * 10) / 10;
  const isCheap = cost < distance - 0.2;
  return [
    `${describeSlip(domain, candidate.domain, distance)}, ${commonness(weight)}.`,
    ...(isCheap
      ? [
          `Slips of this kind are common, so that it counts as ${cost < 1 ? `${cost} of a letter` : `${cost} letters`}.`,
        ]
      : []),
  ];
}

/** No provider is meant: the domain is known, or its ending alone was put right. */
function withoutCandidate({ domain, outcome }: ExplainedReading, meant: string): string {
  if (outcome === 'known') return `${domain} is known, and right as it is.`;
  if (domain === meant) return 'The domain stays as it is.';
  const ending = (text: string): string => text.slice(text.lastIndexOf('.'));
  return `No provider is near to ${domain}, but ${ending(domain)} is no ending that exists: ${ending(meant)} is.`;
}

function runnerUp({ domain, outcome, confidence }: ExplainedCandidate): string {
  if (outcome === 'outdone' || outcome === 'near-tie') {
    return `The next is ${domain}: another way to understand it, but a less likely one.`;
  }
  return `The next is ${domain}, at ${percent(confidence)}. ${OUTCOMES[outcome]}`;
}

function whyNothing(reading: ExplainedReading): string[] {
  const { domain, outcome, candidates } = reading;
  const [best, next] = candidates;
  if (domain === '') return ['There is no domain yet to look at.'];
  switch (outcome) {
    case 'known':
      return [`${domain} is known: right as it is, and never corrected.`];
    case 'unfinished':
      return ['More typing may make it right, so nothing is said yet.'];
    case 'host-of-provider':
      return [`${domain} is a host of a provider, and left alone.`];
    case 'near-tie':
      return [
        `${best!.domain} and ${next!.domain} are nearly as likely, so neither is suggested.`,
        'The country of your users, or a domain of your own, can decide it: see the options.',
      ];
    default:
      return best ? notEnough(reading, best) : [`No provider is near to ${domain}.`];
  }
}

function notEnough({ domain }: ExplainedReading, best: ExplainedCandidate): string[] {
  return [
    `${describeSlip(domain, best.domain, best.distance)}, the nearest, at a confidence of ${percent(best.confidence)}.`,
    best.outcome === 'nothing-near' ? 'That is not enough.' : OUTCOMES[best.outcome],
  ];
}
