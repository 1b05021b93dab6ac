import type { Provider, ProviderIndex } from './providerIndex.js';
import { splitDomain } from './providerIndex.js';

/**
 * Tells whether a domain that is still being typed may yet turn out right, so that nothing should
 * be said before the field is left.
 */
export function mayStillBecome(domain: string, meant: Provider, index: ProviderIndex): boolean {
  const [name, ending] = splitDomain(domain);
  if (!ending) return true;
  for (const known of index.byDomain.keys()) if (known.startsWith(domain)) return true;
  const brand = index.byName.get(meant.name)!;
  return brand.providers.some((provider) => provider.ending !== ending && provider.ending.startsWith(ending)) || name === '';
}
