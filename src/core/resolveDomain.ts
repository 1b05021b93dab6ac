import { WRONG_ENDING } from './endings.js';
import { mayStillBecome } from './mayStillBecome.js';
import { splitDomain } from './splitDomain.js';
import type { ProviderIndex } from './providerIndex.js';
import { rankDomains } from './rankDomains.js';
import { SCORE } from './scoring.js';
import type { Candidate } from './scoring.js';
import type { EmailOptions, SuggestionReason } from './types.js';

/** The domain that was probably meant. */
export interface Resolved {
  readonly domain: string;
  /** Why it differs from what was typed; `null` when it doesn't. */
  readonly reason: SuggestionReason | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Chooses the provider that was meant, or none: when nothing is near, when two are nearly as
 * likely, and when the domain looks real.
 *
 * @param domain - in lower case, its punctuation tidied
 */
export function resolveDomain(
  domain: string,
  index: ProviderIndex,
  options: EmailOptions,
): Resolved | null {
  if (index.isKnown(domain)) return { domain, reason: null, confidence: 1 };
  const parent = parentProvider(domain, index);
  // An ending of one letter goes on.
  if (options.typing && /(^|\.).?$/.test(domain)) return null;
  const [best, next] = rankDomains(domain, index);
  if (!best || best.score < 0 || (next && isNearTie(best, next))) return null;
  if (parent && best.provider.ending !== parent) return null;
  if (options.typing && mayStillBecome(domain, best, index)) return null;
  const { provider, score } = best;
  return {
    domain: provider.domain,
    reason: reasonOf(domain, best),
    confidence: toConfidence(score),
  };
}

/** From nats to a probability, to the hundredth; nothing is ever certain. */
const toConfidence = (score: number): number =>
  Math.min(0.99, Math.round(100 / (1 + Math.exp(-score))) / 100);

/** Two endings of one brand may stand close: the more common one is the better guess. */
function isNearTie(best: Candidate, next: Candidate): boolean {
  const margin = best.provider.name === next.provider.name ? SCORE.brandMargin : SCORE.margin;
  return next.score > best.score - margin;
}

/**
 * Hosts of a provider are real: mail.yandex.ru, corp.mail.ru. But hot.mail.com has a stray dot, and
 * of two hosts that are both providers one may be a slip for the other.
 *
 * @returns the provider's domain that a domain is a host of
 */
function parentProvider(domain: string, index: ProviderIndex): string | null {
  for (let dot = domain.indexOf('.'); dot > 0; dot = domain.indexOf('.', dot + 1)) {
    const before = domain.slice(0, dot);
    const host = index.byDomain.get(domain.slice(dot + 1));
    if (!host || before === 'www' || before === host.name) continue;
    if (!index.byDomain.has(before + host.domain)) return host.domain;
  }
  return null;
}

function reasonOf(domain: string, candidate: Candidate): SuggestionReason {
  const { provider, kind, nameCost, endingCost } = candidate;
  const [, ending] = splitDomain(domain);
  if (kind === 'repeated') return 'repeated-domain';
  if (kind === 'stuck') return 'stuck-text';
  if (kind === 'dots') return domain.includes('.') ? 'domain-typo' : 'missing-dot';
  if (nameCost > 0) return 'domain-typo';
  if (!ending) return 'missing-tld';
  if (ending.startsWith(provider.ending) && ending.endsWith(provider.domain)) {
    return 'repeated-domain';
  }
  return endingCost === WRONG_ENDING ? 'wrong-tld' : 'tld-typo';
}
