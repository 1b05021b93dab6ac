import type { ProviderIndex } from './providerIndex.js';

/**
 * Hosts of a provider are real: mail.yandex.ru, corp.mail.ru. But hot.mail.com and t.online.de have a stray dot, and
 * of two hosts that are both providers one may be a slip for the other.
 *
 * @returns the provider's domain that a domain is a host of
 */
export function parentProvider(domain: string, index: ProviderIndex): string | null {
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
