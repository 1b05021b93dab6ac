import { mayStillBecome } from './mayStillBecome.js';
import { splitDomain } from './providerIndex.js';
import type { ProviderIndex } from './providerIndex.js';
import { rank } from './rankDomains.js';
import type { Candidate } from './rankDomains.js';
import type { EmailOptions, SuggestionReason } from './types.js';

export interface Resolved {
  readonly domain: string;
  /** Why it differs from what was typed; `null` when it doesn't. */
  readonly reason: SuggestionReason | null;
  readonly confidence: number;
}

export const D = { margin: 0.6 };

export function resolveDomain(
  domain: string,
  index: ProviderIndex,
  options: EmailOptions,
): Resolved | null {
  if (index.isKnown(domain)) return { domain, reason: null, confidence: 1 };
  const [best, second] = rank(domain, index, options.countries);
  if (!best || best.score < 0) return null;
  if (second && second.score > best.score - D.margin) return null;
  if (options.typing && mayStillBecome(domain, best.provider, index)) return null;
  return { domain: best.provider.domain, reason: reasonOf(domain, best), confidence: 1 / (1 + Math.exp(-best.score)) };
}

function reasonOf(domain: string, { provider, nameCost, endingCost }: Candidate): SuggestionReason {
  const [, ending] = splitDomain(domain);
  if (nameCost > 0) return 'domain-typo';
  if (!ending) return 'missing-tld';
  return endingCost >= 1.9 ? 'wrong-tld' : 'tld-typo';
}
