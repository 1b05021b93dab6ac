import { isTld, splitDomain } from '../domain/index.js';
import { CERTAIN } from '../model/index.js';
import type { Candidate } from '../model/index.js';
import { COMMON } from '../providers/index.js';
import type { Brand, Provider, ProviderIndex } from '../providers/index.js';

/** The www of a provider that few have a mailbox with may be meant. */
const WWW_POPULARITY = 4;
/** A provider's domain or name typed twice, or its domain after its name or `www.`. */
export function byRepetition(domain: string, index: ProviderIndex): Candidate | undefined {
  const [name, rest] = splitDomain(domain);
  const half = domain.slice(domain.length >> 1);
  const host = index.providerOf(rest);
  let provider: Provider | undefined;
  if (2 * half.length === domain.length && domain.startsWith(half)) {
    provider = index.providerOf(half);
  } else if (rest === name && !isTld(rest)) provider = commonest(index.brandOf(name));
  else if (host && (name === host.name || (name === 'www' && host.popularity >= WWW_POPULARITY))) {
    provider = host;
  }
  const kind = name === 'www' ? 'stuck' : 'repeated';
  return provider && { provider, kind, nameCost: 0, suffixCost: 0, score: CERTAIN };
}

/** The provider that everybody knows of a name, if there is one. */
const commonest = (brand: Brand | undefined): Provider | undefined =>
  brand?.providers.find(({ popularity }) => popularity >= COMMON);
