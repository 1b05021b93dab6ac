import { WRONG_ENDING } from './endings.js';
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
  if (isHostOfKnown(domain, index)) return null;
  if (index.isKnown(domain)) return { domain, reason: null, confidence: 1 };
  const [best, second] = rank(domain, index, options.countries);
  if (!best || best.score < 0) return null;
  const sameBrand = second?.provider.name === best.provider.name && best.endingCost === second.endingCost;
  if (second && second.score > best.score - (sameBrand ? 0.2 : D.margin)) return null;
  if (options.typing && mayStillBecome(domain, best.provider, index)) return null;
  return { domain: best.provider.domain, reason: reasonOf(domain, best), confidence: 1 / (1 + Math.exp(-best.score)) };
}

/** mail.yandex.ru, corp.mail.ru: hosts of a provider are real. */
function isHostOfKnown(domain: string, index: ProviderIndex): boolean {
  if (domain.startsWith('www.')) return false;
  for (let dot = domain.indexOf('.'); dot > 0; dot = domain.indexOf('.', dot + 1)) {
    const host = index.byDomain.get(domain.slice(dot + 1));
    if (host && !index.byDomain.has(domain.slice(0, dot) + domain.slice(dot + 1))) return true;
  }
  return false;
}

function reasonOf(domain: string, { provider, nameCost, endingCost, how }: Candidate): SuggestionReason {
  const [, ending] = splitDomain(domain);
  if (how === 'repeated') return 'repeated-domain';
  if (how === 'stuck') return 'stuck-text';
  if (how === 'dots') return domain.includes('.') ? 'domain-typo' : 'missing-dot';
  if (nameCost > 0) return 'domain-typo';
  if (!ending) return 'missing-tld';
  if (ending.startsWith(provider.ending) && ending.endsWith(provider.ending)) return 'repeated-domain';
  return endingCost === WRONG_ENDING ? 'wrong-tld' : 'tld-typo';
}
