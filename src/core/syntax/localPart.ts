import type { EmailIssue, EmailOptions } from '../types.js';
import { KINDS, LOCAL, isInternational } from './characters.js';
import { addIssue, addOffender } from './issues.js';
import { MAX_LOCAL_OCTETS } from './limits.js';
import { AT, DOT } from './units.js';

/** The atext of RFC 5322 §3.2.3 beyond what sign-up forms commonly accept. */
const RARE_ATEXT = '!#$%&*/=?^`{|}~';

// A constant of the module's own is read faster in a loop than an imported one.
const TABLE = KINDS;

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
  /** Where a dot has nothing before it. */
  let empty = start;
  for (; i < end; i++) {
    const unit = input.charCodeAt(i);
    if (TABLE[unit & 127]! & LOCAL && unit < 128) continue;
    if (unit === AT) break;
    if (unit === DOT) {
      if (i === empty) {
        addIssue(issues, i === start ? 'local-leading-dot' : 'local-double-dot', i, i + 1);
      } else if (input.charCodeAt(i + 1) === AT) addIssue(issues, 'local-trailing-dot', i, i + 1);
      empty = i + 1;
    } else if (unit > 127 && options.international && isInternational(input, i)) {
      // In UTF-8 two octets, three, or four for two units.
      further += unit < 2048 ? 1 : 2;
      if ((unit & 0xfc00) === 0xd800) i++;
    } else if (options.localPart !== 'rfc5321' || !RARE_ATEXT.includes(input[i]!)) {
      i = addOffender(issues, input, i, end, 'forbidden-character') - 1;
    }
  }
  if (i === start) addIssue(issues, 'missing-local', start, start);
  if (i - start + further > MAX_LOCAL_OCTETS) addIssue(issues, 'local-too-long', start, i);
  return i;
}
