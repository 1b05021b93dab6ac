import { isRealSuffix, splitDomain } from '../domain/index.js';
import type { SuggestionOutcome } from '../explanationTypes.js';
import {
  DEFAULT_SCORE,
  SCORE,
  isNearTie,
  leastScore,
  shareOf,
  toConfidence,
  toHundredth,
} from '../model/index.js';
import type { Candidate } from '../model/index.js';
import type { ProviderIndex } from '../providers/index.js';
import { TopCandidates, bySuffix, findCandidates } from '../search/index.js';
import type { RepairedSuffix } from '../search/index.js';
import type { EmailOptions, SuggestionReason } from '../types.js';
import { mayBeUnfinished } from './mayBeUnfinished.js';

/** The domain that was probably meant. */
export interface Resolved {
  readonly domain: string;
  /** Why it differs from what was typed; `null` when it doesn't. */
  readonly reason: SuggestionReason | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether it is no provider: only its suffix was repaired. */
  readonly isUnknown?: boolean;
}

/** What was decided on a domain. */
export interface Decision {
  readonly outcome: SuggestionOutcome;
  /** `null` where nothing is to be suggested. */
  readonly resolved: Resolved | null;
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
  /** Those that a rule forbids. */
  readonly vetoed: readonly Candidate[];
}

const none: readonly Candidate[] = [];

/** Makes a decision: to say nothing, unless `resolved` is given. */
export const toDecision = (
  outcome: SuggestionOutcome,
  candidates = none,
  vetoed = none,
  resolved: Resolved | null = null,
): Decision => ({ outcome, resolved, candidates, vetoed });

/**
 * Chooses the provider that was meant, or none: when nothing is near, when two are nearly as
 * likely, and when the domain looks real.
 *
 * @param domain - in lower case, its punctuation repaired
 * @param margin - how far below the best a candidate is still told of, in nats
 */
export function decide(
  domain: string,
  index: ProviderIndex,
  options: EmailOptions,
  margin?: number,
): Decision {
  if (index.isKnown(domain)) {
    return toDecision('known', none, none, { domain, reason: null, confidence: 1 });
  }
  return decideUnknown(domain, index, options, margin);
}

/** `decide` for a domain that is not known. */
export function decideUnknown(
  domain: string,
  index: ProviderIndex,
  options: EmailOptions,
  margin?: number,
): Decision {
  const { typing } = options;
  // A suffix of one letter is unfinished.
  if (typing && /(^|\.).?$/.test(domain)) return toDecision('unfinished');
  const parent = parentProvider(domain, index);
  const least = leastScore(options);
  const top = new TopCandidates(least, margin);
  const candidates = findCandidates(domain, index, top);
  const { vetoed } = top;
  const [best, next] = candidates;
  if (!best || best.score < DEFAULT_SCORE) {
    // Near to no provider: only the suffix can be repaired.
    const usual = typing || parent ? null : bySuffix(domain);
    if (usual) return decideSuffix(usual, index, options, margin);
  }
  if (!best || best.score < least - SCORE.margin) {
    return toDecision('nothing-near', candidates, vetoed);
  }
  if (best.score < least) return toDecision('unlikely', candidates, vetoed);
  // A rival that would not be suggested itself is no reason for doubt.
  const rival = best.score < DEFAULT_SCORE ? least : DEFAULT_SCORE;
  if (next && next.score >= rival && isNearTie(best, next)) {
    return toDecision('near-tie', candidates, vetoed);
  }
  if (parent && best.provider.suffix !== parent) {
    return toDecision('host-of-provider', candidates, vetoed);
  }
  if (typing && mayBeUnfinished(domain, best, index)) {
    return toDecision('unfinished', candidates, vetoed);
  }
  const resolved = toResolved(domain, best);
  const confidence = toHundredth(resolved.confidence, shareOf(best, candidates));
  return toDecision('suggested', candidates, vetoed, { ...resolved, confidence });
}

/** Decides on a domain near to no provider whose suffix was repaired. */
function decideSuffix(
  usual: RepairedSuffix,
  index: ProviderIndex,
  options: EmailOptions,
  margin?: number,
): Decision {
  const then = decide(usual.domain, index, options, margin);
  const resolved =
    then.outcome === 'suggested'
      ? then.resolved
      : ({ ...usual, reason: 'tld-typo', isUnknown: then.outcome !== 'known' } as const);
  return toDecision('suggested', then.candidates, then.vetoed, resolved);
}

/** Turns a candidate into an answer. */
export const toResolved = (domain: string, candidate: Candidate): Resolved => ({
  domain: candidate.provider.domain,
  reason: reasonOf(domain, candidate),
  confidence: toConfidence(candidate.score),
});

function reasonOf(domain: string, candidate: Candidate): SuggestionReason {
  const { provider, kind, nameCost, otherSuffix } = candidate;
  const [, suffix] = splitDomain(domain);
  if (kind === 'repeated') return 'repeated-domain';
  if (kind === 'stuck') return 'stuck-text';
  if (kind === 'dots') return domain.includes('.') ? 'domain-typo' : 'missing-dot';
  if (nameCost > 0) return 'domain-typo';
  if (!suffix) return 'missing-tld';
  if (suffix.startsWith(provider.suffix) && suffix.endsWith(provider.domain)) {
    return 'repeated-domain';
  }
  return otherSuffix && isRealSuffix(suffix) ? 'wrong-tld' : 'tld-typo';
}

/**
 * The provider that a domain is a host of. Hosts are real: mail.yandex.ru, corp.mail.ru. But hot.mail.com and
 * t.online.de have a stray dot.
 *
 * @returns the domain of the provider, or `null`
 */
function parentProvider(domain: string, index: ProviderIndex): string | null {
  const first = domain.indexOf('.');
  if (!domain.includes('.', first + 1)) return null;
  for (let dot = first; dot > 0; dot = domain.indexOf('.', dot + 1)) {
    const before = domain.slice(0, dot);
    const host = index.providerOf(domain.slice(dot + 1));
    if (!host || before === 'www' || before === host.name) continue;
    const joined = [before, `${before}-`].some((first) => index.providerOf(first + host.domain));
    if (!joined) return host.domain;
  }
  return null;
}
