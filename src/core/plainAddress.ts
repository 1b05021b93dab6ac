import { COMMON } from './characters.js';
import { isReservedEnding } from './reservedEndings.js';

const HYPHEN = 45;
const DOT = 46;
const AT = 64;

/** Limits in octets, see `localRules.ts` and `domainRules.ts`. */
const LONGEST_LOCAL = 64;
const LONGEST_LABEL = 63;
const LONGEST_ADDRESS = 254;

/**
 * Finds the `@` of an address that is plainly right, in one pass: no more than common signs, nothing to
 * be trimmed or put into lower case. Nearly all of what is checked is of this kind. It knows the rules of
 * `localRules.ts` and `domainRules.ts` as far as they go for such; a test holds it against them.
 *
 * @param longest - how many letters the ending may have
 * @returns the offset of the `@`, or -1 where the rules have to look
 */
export function findPlainAt(text: string, longest = LONGEST_LABEL): number {
  const { length } = text;
  if (length > LONGEST_ADDRESS) return -1;
  let i = 0;
  let dot = -1;
  for (; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 128 && COMMON[unit]! & 1) continue;
    if (unit === AT) break;
    if (unit !== DOT || dot === i - 1) return -1;
    dot = i;
  }
  const at = i;
  if (at === 0 || at > LONGEST_LOCAL || dot === at - 1) return -1;
  dot = at;
  let odd = at;
  for (i++; i <= length; i++) {
    const unit = i < length ? text.charCodeAt(i) : DOT;
    // A domain in capitals is to be put into small letters.
    if (unit < 128 && COMMON[unit]! & 2 && (unit < 65 || unit > 90)) {
      if (unit < 65) odd = i;
      continue;
    }
    const size = i - dot - 1;
    if (unit !== DOT || size < 1 || size > LONGEST_LABEL) return -1;
    if (text.charCodeAt(dot + 1) === HYPHEN || text.charCodeAt(i - 1) === HYPHEN) return -1;
    if (i === length) break;
    dot = i;
  }
  const ending = length - dot - 1;
  if (dot === at || ending < 2 || ending > longest) return -1;
  const isRight =
    odd > dot ? ending > 4 && text.startsWith('xn--', dot + 1) : !isReservedEnding(text, dot + 1);
  return isRight ? at : -1;
}
