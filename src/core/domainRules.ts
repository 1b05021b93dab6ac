import { isDigit, isInternational, isLetter } from './characters.js';
import { addIssue, addOffender } from './issues.js';
import { isReservedEnding } from './reservedEndings.js';
import type { EmailIssue, EmailOptions } from './types.js';

/** Longest domain in its text form, in octets. RFC 1035 §2.3.4: 255 on the wire. */
const MAX_DOMAIN_OCTETS = 253;
/** Longest label, in octets. RFC 1035 §2.3.4. */
const MAX_LABEL_OCTETS = 63;

const DOT = 46;
const HYPHEN = 45;

/**
 * Checks the domain: RFC 1035 §2.3.1 with RFC 1123 §2.1 (a label may begin with a digit).
 * Addresses in brackets and bare IPv4 addresses are refused: nobody signs up with one. Whether the
 * ending exists is a warning's business, see `emailWarnings`. The length of an international
 * label's `xn--` form is intentionally not computed.
 *
 * @param input - the whole input
 * @param start - offset of the domain
 * @param end - offset after the domain
 * @param issues - where issues are added
 */
export function checkDomain(
  input: string,
  start: number,
  end: number,
  options: EmailOptions,
  issues: EmailIssue[],
): void {
  if (start === end) return addIssue(issues, 'missing-domain', start, end);
  if (input[start] === '[') return addIssue(issues, 'address-literal', start, end);
  let label = start;
  let dots = 0;
  let numeric = true;
  let foreign = false;
  let known = issues.length;
  for (let i = start; i < end; i++) {
    const unit = input.charCodeAt(i);
    if (isLetter(unit)) numeric = false;
    else if (unit === DOT) {
      checkLabel(input, label, i, issues);
      if (i === start) addIssue(issues, 'domain-leading-dot', i, i + 1);
      else if (i === label) addIssue(issues, 'domain-double-dot', i, i + 1);
      else if (i === end - 1) addIssue(issues, 'domain-trailing-dot', i, i + 1);
      dots++;
      label = i + 1;
      known = issues.length;
      foreign = false;
    } else if (unit > 127 && options.international && isInternational(input, i)) {
      numeric = false;
      foreign = true;
      if ((unit & 0xfc00) === 0xd800) i++;
    } else if (!isDigit(unit) && unit !== HYPHEN) {
      numeric = false;
      i = addOffender(issues, input, i, end, 'domain-forbidden-character') - 1;
    }
  }
  checkLabel(input, label, end, issues);
  if (!dots) addIssue(issues, 'missing-dot', start, end);
  else if (label < end && known === issues.length) {
    if (numeric && dots === 3) addIssue(issues, 'address-literal', start, end);
    else checkEnding(input, label, end, foreign, issues);
  }
  if (end - start > MAX_DOMAIN_OCTETS) addIssue(issues, 'domain-too-long', start, end);
}

function checkLabel(input: string, start: number, end: number, issues: EmailIssue[]): void {
  if (start === end) return;
  if (input.charCodeAt(start) === HYPHEN) addIssue(issues, 'label-hyphen', start, start + 1);
  else if (input.charCodeAt(end - 1) === HYPHEN) addIssue(issues, 'label-hyphen', end - 1, end);
  if (end - start > MAX_LABEL_OCTETS) addIssue(issues, 'label-too-long', start, end);
}

/** An ending is two letters or more, or an `xn--` label (RFC 3696 §2, RFC 5890 §2.3.2.1). */
function checkEnding(
  input: string,
  start: number,
  end: number,
  foreign: boolean,
  issues: EmailIssue[],
): void {
  const ending = input.slice(start, end).toLowerCase();
  if (end - start < 2) addIssue(issues, 'ending-too-short', start, end);
  else if (!foreign && !/^(xn--[a-z0-9-]+|[a-z]+)$/.test(ending)) {
    addIssue(issues, 'ending-not-letters', start, end);
  } else if (isReservedEnding(ending, 0)) addIssue(issues, 'reserved-ending', start, end);
}
