import { isRealEnding } from './endings.js';
import { mayStillBecome } from './mayStillBecome.js';
import type { ProviderIndex } from './providerIndex.js';
import { rankDomains } from './rankDomains.js';
import { parentProvider } from './parentProvider.js';
import { isNearTie, shareOf } from './rivals.js';
import { DEFAULT_SCORE, leastScore, SCORE, toConfidence } from './scoring.js';
import type { Candidate } from './scoring.js';
import { Shortlist } from './shortlist.js';
import { splitDomain } from './splitDomain.js';
import type { SuggestionOutcome } from './explanationTypes.js';
import type { EmailOptions, SuggestionReason } from './types.js';
import { withUsualEnding } from './usualEnding.js';
import type { UsualEnding } from './usualEnding.js';

/** The domain that was probably meant. */
export interface Resolved {
  readonly domain: string;
  /** Why it differs from what was typed; `null` when it doesn't. */
  readonly reason: SuggestionReason | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Whether it is no provider: only its ending was put right. */
  readonly unknown?: boolean;
}

/** What is made of a domain. */
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

/** A decision; to say nothing, unless `resolved` is given. */
export const decide = (
  outcome: SuggestionOutcome,
  candidates = none,
  vetoed = none,
  resolved: Resolved | null = null,
): Decision => ({ outcome, resolved, candidates, vetoed });

/**
 * Chooses the provider that was meant, or none: when nothing is near, when two are nearly as
 * likely, and when the domain looks real.
 *
 * @param domain - in lower case, its punctuation tidied
 * @param margin - how far below the best a candidate is still told of, in nats
 */
export function resolveDomain(
  domain: string,
  index: ProviderIndex,
  options: EmailOptions,
  margin?: number,
): Decision {
  if (index.isKnown(domain)) {
    return decide('known', none, none, { domain, reason: null, confidence: 1 });
  }
  return resolveUnknown(domain, index, options, margin);
}

/** `resolveDomain` for a domain that is not known. */
export function resolveUnknown(
  domain: string,
  index: ProviderIndex,
  options: EmailOptions,
  margin?: number,
): Decision {
  const { typing } = options;
  // An ending of one letter goes on.
  if (typing && /(^|\.).?$/.test(domain)) return decide('unfinished');
  const parent = parentProvider(domain, index);
  const least = leastScore(options);
  const shortlist = new Shortlist(least, margin);
  const candidates = rankDomains(domain, index, shortlist);
  const { vetoed } = shortlist;
  const [best, next] = candidates;
  if (!best || best.score < DEFAULT_SCORE) {
    // Of a domain that is near to no provider, the ending alone can be put right.
    const usual = typing || parent ? null : withUsualEnding(domain);
    if (usual) return decideUsual(usual, index, options, margin);
  }
  if (!best || best.score < least - SCORE.margin) {
    return decide('nothing-near', candidates, vetoed);
  }
  if (best.score < least) return decide('unlikely', candidates, vetoed);
  // What would not be suggested itself is no reason for doubt.
  const rival = best.score < DEFAULT_SCORE ? least : DEFAULT_SCORE;
  if (next && next.score >= rival && isNearTie(best, next)) {
    return decide('near-tie', candidates, vetoed);
  }
  if (parent && best.provider.ending !== parent) {
    return decide('host-of-provider', candidates, vetoed);
  }
  if (typing && mayStillBecome(domain, best, index)) {
    return decide('unfinished', candidates, vetoed);
  }
  const resolved = toResolved(domain, best);
  const confidence = Math.round(100 * resolved.confidence * shareOf(best, candidates)) / 100;
  return decide('suggested', candidates, vetoed, { ...resolved, confidence });
}

/** A domain near to no provider, its ending put right. */
function decideUsual(
  usual: UsualEnding,
  index: ProviderIndex,
  options: EmailOptions,
  margin?: number,
): Decision {
  const then = resolveDomain(usual.domain, index, options, margin);
  const resolved =
    then.outcome === 'suggested'
      ? then.resolved
      : ({ ...usual, reason: 'tld-typo', unknown: then.outcome !== 'known' } as const);
  return decide('suggested', then.candidates, then.vetoed, resolved);
}

/** What a candidate says was meant. */
export const toResolved = (domain: string, candidate: Candidate): Resolved => ({
  domain: candidate.provider.domain,
  reason: reasonOf(domain, candidate),
  confidence: toConfidence(candidate.score),
});

function reasonOf(domain: string, candidate: Candidate): SuggestionReason {
  const { provider, kind, nameCost, otherEnding } = candidate;
  const [, ending] = splitDomain(domain);
  if (kind === 'repeated') return 'repeated-domain';
  if (kind === 'stuck') return 'stuck-text';
  if (kind === 'dots') return domain.includes('.') ? 'domain-typo' : 'missing-dot';
  if (nameCost > 0) return 'domain-typo';
  if (!ending) return 'missing-tld';
  if (ending.startsWith(provider.ending) && ending.endsWith(provider.domain)) {
    return 'repeated-domain';
  }
  return otherEnding && isRealEnding(ending) ? 'wrong-tld' : 'tld-typo';
}
