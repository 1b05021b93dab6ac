import { COMMON, isInternational } from './characters.js';
import { addIssue, addOffender } from './issues.js';
import type { EmailIssue, EmailOptions } from './types.js';

/** Longest local part, in octets. RFC 5321 §4.5.3.1.1. */
const MAX_LOCAL_OCTETS = 64;

/** The atext of RFC 5322 §3.2.3 beyond what sign-up forms commonly accept. */
const RARE_ATEXT = '!#$%&*/=?^`{|}~';

const DOT = 46;

/**
 * Checks the characters of the local part, its dots and its length.
 * Dots: RFC 5321 §4.1.2 (Dot-string). Quoted strings and comments, legal there, are refused: no
 * provider hands them out, and in a form they are slips.
 *
 * @param input - the whole input
 * @param start - offset of the local part
 * @param end - offset after the local part
 * @param issues - where issues are added
 */
export function checkLocal(
  input: string,
  start: number,
  end: number,
  options: EmailOptions,
  issues: EmailIssue[],
): void {
  let octets = 0;
  for (let i = start; i < end; i++) {
    const unit = input.charCodeAt(i);
    if (unit < 128 && COMMON[unit]! & 1) {
      octets++;
      continue;
    }
    octets += unit < 128 ? 1 : unit < 2048 || (unit & 0xf800) === 0xd800 ? 2 : 3;
    if (unit === DOT) {
      if (i === start) addIssue(issues, 'local-leading-dot', i, i + 1);
      else if (input.charCodeAt(i - 1) === DOT) addIssue(issues, 'local-double-dot', i, i + 1);
      else if (i === end - 1) addIssue(issues, 'local-trailing-dot', i, i + 1);
    } else if (unit > 127 && options.international && isInternational(input, i)) {
      if ((unit & 0xfc00) === 0xd800) {
        i++;
        octets += 2;
      }
    } else if (options.localPart !== 'rfc5321' || !RARE_ATEXT.includes(input[i]!)) {
      i = addOffender(issues, input, i, end, 'forbidden-character') - 1;
    }
  }
  if (octets > MAX_LOCAL_OCTETS) addIssue(issues, 'local-too-long', start, end);
}
