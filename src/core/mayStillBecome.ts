import type { Provider, ProviderIndex } from './providerIndex.js';
import { splitDomain } from './providerIndex.js';

const WAIT = ['com', 'net', 'org', 'edu', 'info', 'email', 'online', 'mail', 'gov'];

/**
 * Tells whether a domain that is still being typed may yet turn out right, so that nothing should
 * be said before the field is left.
 */
export function mayStillBecome(domain: string, meant: Provider, index: ProviderIndex): boolean {
  const [, ending] = splitDomain(domain);
  const last = ending.slice(ending.lastIndexOf('.') + 1);
  if (last.length < 2) return true;
  if (!meant.ending.endsWith(last) && WAIT.some((each) => each !== last && each.startsWith(last))) return true;
  const brand = index.byName.get(meant.name)!;
  return brand.providers.some(
    (provider) => provider.ending !== ending && provider.ending.startsWith(ending),
  );
}
