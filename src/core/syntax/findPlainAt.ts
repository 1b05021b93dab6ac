import { CAPITAL, DIGIT, DOMAIN, HYPHEN, KINDS, LOCAL } from './characters.js';
import { isReserved } from './domainPart.js';
import {
  MAX_ADDRESS_OCTETS,
  MAX_LABEL_OCTETS,
  MAX_LOCAL_OCTETS,
  MAX_TLD_LETTERS,
} from './limits.js';
import { AT, DASH, DOT } from './units.js';

/**
 * Finds the `@` of an address that is plainly right, in one pass that makes nothing: no more than common signs,
 * nothing to be trimmed or put into lower case. Nearly all that a suggestion is looked for is of this kind. It knows
 * the rules of `localPart.ts` and `domainPart.ts` as far as they go for such; a test holds it against them.
 *
 * @returns the offset of the `@`, or -1 where the text has to be looked at in other ways
 */
export function findPlainAt(text: string): number {
  const { length } = text;
  if (length > MAX_ADDRESS_OCTETS) return -1;
  let i = 0;
  let dot = -1;
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit > 96 && unit < 123) || (unit < 128 && KINDS[unit]! & LOCAL)) continue;
    if (unit === AT) break;
    if (unit !== DOT || dot === i - 1) return -1;
    dot = i;
  }
  const at = i;
  // The start counts as a dot: nothing before the @ is nothing after a dot.
  if (at > MAX_LOCAL_OCTETS || dot === at - 1) return -1;
  dot = at;
  let odd = at;
  for (i++; i <= length; i++) {
    const unit = i < length ? text.charCodeAt(i) : DOT;
    if (unit > 96 && unit < 123) continue;
    const kind = unit < 128 ? KINDS[unit]! : 0;
    if (kind & DOMAIN && !(kind & CAPITAL)) {
      if (kind & (DIGIT | HYPHEN)) odd = i;
      continue;
    }
    const size = i - dot - 1;
    if (unit !== DOT || size < 1 || size > MAX_LABEL_OCTETS) return -1;
    if (text.charCodeAt(dot + 1) === DASH || text.charCodeAt(i - 1) === DASH) return -1;
    if (i === length) break;
    dot = i;
  }
  const tld = length - dot - 1;
  if (dot === at || tld < 2 || tld > MAX_TLD_LETTERS || odd > dot) return -1;
  return isReserved(text, dot + 1, length) ? -1 : at;
}
