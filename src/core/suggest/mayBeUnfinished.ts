import { genericNames } from '../../data/genericNames.js';
import { isRealSuffix, splitDomain } from '../domain/index.js';
import type { Candidate } from '../model/index.js';
import { COMMON } from '../providers/index.js';
import type { ProviderIndex } from '../providers/index.js';

/** Suffixes that shorter ones are typed on the way to. */
const LONGER_TLDS = ['com', 'net', 'org', 'edu', 'gov', 'info', 'email', 'online', 'mail'];

/** Of a name with fewer letters only the common providers are offered at once. */
const SHORT_BRAND = 4;

/**
 * Tells whether a domain that is still being typed may yet turn out right, so that nothing should
 * be said before the field is left: its suffix isn't there yet, or may become another.
 */
export function mayBeUnfinished(domain: string, meant: Candidate, index: ProviderIndex): boolean {
  const [, suffix] = splitDomain(domain);
  const { provider } = meant;
  if (suffix === provider.suffix) return false;
  const last = suffix.slice(suffix.lastIndexOf('.') + 1);
  if (last.length < 2 || (meant.otherSuffix && !isRealSuffix(suffix))) return true;
  if (genericNames.includes(` ${provider.name} `)) return true;
  // So short a name has many hosts: uni.udm.ru begins like a typo for uni.de, gm2.nutn.edu.tw like one for gmx.net.
  const twoTypos = meant.nameCost > 0 && meant.suffixCost > 0;
  if (provider.name.length < SHORT_BRAND && (twoTypos || provider.popularity < COMMON)) return true;
  const goesOn = (longer: string, shorter: string) =>
    longer !== shorter && longer.startsWith(shorter);
  if (LONGER_TLDS.some((longer) => goesOn(longer, last))) return true;
  return index.brandOf(provider.name)!.providers.some((each) => goesOn(each.suffix, suffix));
}
