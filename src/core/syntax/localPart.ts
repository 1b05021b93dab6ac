import type { EmailIssue, EmailOptions } from '../types.js';
import { KINDS, LOCAL, isInternational } from './characters.js';
import { addIssue, addOffender } from './issues.js';
import { MAX_LOCAL_OCTETS } from './limits.js';

/** The atext of RFC 5322 §3.2.3 beyond what sign-up forms commonly accept. */
const RARE_ATEXT = '!#$%&*/=?^`{|}~';

// Here and not imported: a local constant is read faster in a loop.
const DOT = 46;
const AT = 64;

/**
 * Checks the characters of the local part, its dots and its length, up to the first `@`.
 * Dots: RFC 5321 §4.1.2 (Dot-string). Quoted strings and comments, legal there, are refused: no
 * provider hands them out, and in a form they are typos.
 *
 * @param input - the whole input
 * @param start - offset of the local part
 * @param end - offset after the address
 * @param issues - where issues are added
 * @returns the offset of the `@`, `end` where there is none
 */
export function checkLocal(
  input: string,
  start: number,
  end: number,
  options: EmailOptions,
  issues: EmailIssue[],
): number {
  let i = start;
  let further = 0;
  for (; i < end; i++) {
    const unit = input.charCodeAt(i);
    if ((unit > 96 && unit < 123) || (unit < 128 && KINDS[unit]! & LOCAL)) continue;
    if (unit === AT) break;
    if (unit === DOT) {
      if (i === start) addIssue(issues, 'local-leading-dot', i, i + 1);
      else if (input.charCodeAt(i - 1) === DOT) addIssue(issues, 'local-double-dot', i, i + 1);
      else if (input.charCodeAt(i + 1) === AT) addIssue(issues, 'local-trailing-dot', i, i + 1);
    } else if (unit > 127 && options.international && isInternational(input, i)) {
      const isPair = (unit & 0xfc00) === 0xd800;
      // In UTF-8 two octets, three, or four for two units.
      further += unit < 2048 ? 1 : 2;
      if (isPair) i++;
    } else if (options.localPart !== 'rfc5321' || !RARE_ATEXT.includes(input[i]!)) {
      i = addOffender(issues, input, i, end, 'forbidden-character') - 1;
    }
  }
  if (i === start) addIssue(issues, 'missing-local', start, start);
  if (i - start + further > MAX_LOCAL_OCTETS) addIssue(issues, 'local-too-long', start, i);
  return i;
}
