import {
  explainSuggestion,
  type EmailSuggestion,
  type ExplainedCandidate,
  type ExplainedInterpretation,
  type SuggestionExplanation,
  type SuggestionOutcome,
} from '../../index.js';
import { describeTypo } from './describeTypo.js';
import { commonness, listOf, OUTCOMES, percent, REPAIRS } from './words.js';

/**
 * Tells in plain words why this is suggested, or why nothing is.
 *
 * @param explanation - of `explainSuggestion`
 * @returns sentences, the most telling first; none where there is nothing to tell of
 */
export function tellWhy({ suggestion, interpretations }: SuggestionExplanation): string[] {
  const [first] = interpretations;
  if (suggestion) return whySuggested(suggestion, interpretations);
  return first ? whyNothing(first) : [];
}

function whySuggested(
  suggestion: EmailSuggestion,
  interpretations: readonly ExplainedInterpretation[],
): string[] {
  const { domain, confidence } = suggestion;
  const interpretation =
    interpretations.find((each) => leadsTo(each, domain)) ?? interpretations[0];
  if (!interpretation) return [];
  const candidate = interpretation.candidates.find((each) => each.domain === domain);
  const next = interpretation.candidates.find((each) => each.domain !== domain);
  return [
    ...repairsOf(interpretation),
    ...(candidate
      ? forCandidate(interpretation, candidate)
      : [withoutCandidate(interpretation, domain)]),
    `It is suggested with a confidence of ${percent(confidence)}.`,
    ...(candidate && next ? [runnerUp(next)] : []),
  ];
}

const leadsTo = ({ outcome, domain: read, candidates }: ExplainedInterpretation, domain: string) =>
  candidates.some((each) => each.domain === domain && each.outcome === 'suggested') ||
  (outcome === 'known' && read === domain);

function repairsOf({ reasons, local, domain }: ExplainedInterpretation): string[] {
  if (reasons.length === 0) return [];
  const repairs = listOf(reasons.map((reason) => REPAIRS[reason]));
  return [`With ${repairs}, it reads ${local}@${domain}.`];
}

function forCandidate(
  { domain }: ExplainedInterpretation,
  candidate: ExplainedCandidate,
): string[] {
  const { distance, nameCost, suffixCost, popularity } = candidate;
  const cost = Math.round((nameCost + suffixCost) * 10) / 10;
  const isCheap = cost < distance - 0.2;
  return [
    `${describeTypo(domain, candidate.domain, distance)}, ${commonness(popularity)}.`,
    ...(isCheap
      ? [
          `Typos of this kind are common, so that it counts as ${cost < 1 ? `${cost} of a letter` : `${cost} letters`}.`,
        ]
      : []),
  ];
}

/** No provider is meant: the domain is known, or its ending alone was put right. */
function withoutCandidate({ domain, outcome }: ExplainedInterpretation, meant: string): string {
  if (outcome === 'known') return `${domain} is known, and right as it is.`;
  if (domain === meant) return 'The domain stays as it is.';
  const suffix = (text: string): string => text.slice(text.lastIndexOf('.'));
  return `No provider is near to ${domain}, but ${suffix(domain)} is no ending that exists: ${suffix(meant)} is.`;
}

function runnerUp({ domain, outcome, confidence }: ExplainedCandidate): string {
  if (outcome === 'outdone' || outcome === 'near-tie') {
    return `The next is ${domain}: another way to understand it, but a less likely one.`;
  }
  return `The next is ${domain}, at ${percent(confidence)}. ${OUTCOMES[outcome]}`;
}

function whyNothing(interpretation: ExplainedInterpretation): string[] {
  const { domain, outcome, candidates } = interpretation;
  const [best, next] = candidates;
  if (domain === '') return ['There is no domain yet to look at.'];
  switch (outcome) {
    case 'known':
      return [`${domain} is a real domain that is known: right as it is, and never corrected.`];
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
      return best ? notEnough(interpretation) : [withoutProvider(domain)];
  }
}

/** Nobody is near; a host of a provider, such as corp.mail.ru, is told as one. */
function withoutProvider(domain: string): string {
  const parent = domain.slice(domain.indexOf('.') + 1);
  const [interpretation] = explainSuggestion(`a@${parent}`).interpretations;
  return interpretation?.outcome === 'known' &&
    interpretation.domain === parent &&
    parent !== domain
    ? `${parent} is a known domain and ${domain} is a host of it, so it is left alone.`
    : `No provider is near to ${domain}, so it is left alone.`;
}

function notEnough({ domain, candidates }: ExplainedInterpretation): string[] {
  const [best, next] = candidates as readonly [ExplainedCandidate, ...ExplainedCandidate[]];
  const veto = vetoed(domain, best.outcome);
  if (veto === null) {
    return [
      `${describeTypo(domain, best.domain, best.distance)}, the nearest, at ${percent(best.confidence)}.`,
      next && next.confidence > best.confidence - NEARLY
        ? 'Others are nearly as likely, so none is suggested.'
        : 'That is not likely enough, so it is left alone.',
    ];
  }
  const nearest = `${best.domain} would come to ${percent(best.confidence)}`;
  return [
    best.confidence < LIKELY
      ? `${veto}: it is left alone. The nearest, ${best.domain}, would come to ${percent(best.confidence)} only.`
      : `${veto}: it is left alone, although ${nearest}.`,
  ];
}

/** From here on a candidate is likelier than not. */
const LIKELY = 0.5;
/** Two that are nearer to each other are nearly as likely. */
const NEARLY = 0.05;

/** Why what was typed is right, however near a candidate may be; `null` if it is no such reason. */
function vetoed(domain: string, outcome: SuggestionOutcome): string | null {
  const dot = domain.indexOf('.');
  const name = dot < 0 ? domain : domain.slice(0, dot);
  switch (outcome) {
    case 'everyday-name':
      return dot < 0
        ? `“${name}” alone says too little`
        : `“${name}” is a name that others have too and ${domain.slice(dot)} exists, so ${domain} is probably somebody’s own domain`;
    case 'other-tld':
      return `With an ending so different, ${domain} is probably somebody’s own domain`;
    case 'other-compound':
      return `“${name}” is probably a name of its own`;
    default:
      return null;
  }
}
