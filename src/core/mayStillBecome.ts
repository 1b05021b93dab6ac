import { genericNames } from '../data/genericNames.js';
import { COMMON_WEIGHT } from './brand.js';
import { isRealEnding } from './endings.js';
import type { ProviderIndex } from './providerIndex.js';
import { splitDomain } from './splitDomain.js';
import type { Candidate } from './scoring.js';

/** Endings that shorter ones are typed on the way to. */
const LONGER = ['com', 'net', 'org', 'edu', 'gov', 'info', 'email', 'online', 'mail'];

/** Of a name with fewer letters only the common providers are offered at once. */
const SHORT = 4;

/**
 * Tells whether a domain that is still being typed may yet turn out right, so that nothing should
 * be said before the field is left: its ending isn't there yet, or may become another.
 */
export function mayStillBecome(domain: string, meant: Candidate, index: ProviderIndex): boolean {
  const [, ending] = splitDomain(domain);
  const { provider } = meant;
  if (ending === provider.ending) return false;
  const last = ending.slice(ending.lastIndexOf('.') + 1);
  if (last.length < 2 || (meant.otherEnding && !isRealEnding(ending))) return true;
  if (genericNames.includes(` ${provider.name} `)) return true;
  // So short a name has many hosts: uni.udm.ru begins like a slip for uni.de, gm2.nutn.edu.tw like one for gmx.net.
  const twoSlips = meant.nameCost > 0 && meant.endingCost > 0;
  if (provider.name.length < SHORT && (twoSlips || provider.weight < COMMON_WEIGHT)) return true;
  const goesOn = (longer: string, shorter: string) =>
    longer !== shorter && longer.startsWith(shorter);
  if (LONGER.some((longer) => goesOn(longer, last))) return true;
  return index.brandOf(provider.name)!.providers.some((each) => goesOn(each.ending, ending));
}
