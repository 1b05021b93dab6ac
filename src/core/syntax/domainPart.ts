import type { EmailIssue, EmailOptions } from '../types.js';
import { DIGIT, DOMAIN, FOREIGN, HYPHEN, KINDS, isInternational } from './characters.js';
import { addIssue, addOffender } from './issues.js';
import { MAX_DOMAIN_OCTETS, MAX_LABEL_OCTETS } from './limits.js';
import { AT, DASH, DOT } from './units.js';

// A constant of the module's own is read faster in a loop than an imported one.
const TABLE = KINDS;

/**
 * Checks the domain: RFC 1035 §2.3.1 with RFC 1123 §2.1 (a label may begin with a digit).
 * Addresses in brackets and bare IPv4 addresses are refused: nobody signs up with one. Whether the
 * TLD exists is a warning's business, see `emailWarnings`. The length of an international
 * label's `xn--` form is intentionally not computed.
 *
 * @param input - the whole input
 * @param start - offset of the domain
 * @param end - offset after the domain
 * @param issues - where issues are added
 * @returns what characters it has, see `KINDS`; -1 where there is an `@`, so that it was no domain
 */
export function checkDomain(
  input: string,
  start: number,
  end: number,
  options: EmailOptions,
  issues: EmailIssue[],
): number {
  let label = start;
  let dots = 0;
  let kinds = 0;
  /** Those of the label, and how many issues there were before it. */
  let here = 0;
  let known = issues.length;
  for (let i = start; i < end; i++) {
    let unit = 0;
    // A loop of its own, with no calls in it: what V8 knows of the text and the table stays true throughout.
    for (; i < end; i++) {
      unit = input.charCodeAt(i);
      // Most are small letters: they are asked for first, and leave no trace.
      if (unit > 96 && unit < 123) continue;
      const kind = TABLE[unit & 127]!;
      if (!(kind & DOMAIN) || unit > 127) break;
      here |= kind;
    }
    if (i === end) break;
    if (unit === DOT) {
      if (here & (HYPHEN | FOREIGN) || i - label > MAX_LABEL_OCTETS)
        checkLabel(input, label, i, here, issues);
      if (i === label) {
        addIssue(issues, i === start ? 'domain-leading-dot' : 'domain-double-dot', i, i + 1);
      } else if (i === end - 1) addIssue(issues, 'domain-trailing-dot', i, i + 1);
      dots++;
      kinds |= here;
      label = i + 1;
      here = 0;
      known = issues.length;
    } else if (unit === AT) return -1;
    else if (unit > 127 && options.international && isInternational(input, i)) {
      here |= FOREIGN;
      if ((unit & 0xfc00) === 0xd800) i++;
    } else i = addOffender(issues, input, i, end, 'domain-forbidden-character') - 1;
  }
  if (here & (HYPHEN | FOREIGN) || end - label > MAX_LABEL_OCTETS)
    checkLabel(input, label, end, here, issues);
  if (!dots) addIssue(issues, 'missing-dot', start, end);
  else if (label < end && known === issues.length) {
    if (dots === 3 && here & DIGIT && /^[\d.]+$/.test(input.slice(start, end))) {
      addIssue(issues, 'address-literal', start, end);
    } else checkTld(input, label, end, here, issues);
  }
  if (end - start > MAX_DOMAIN_OCTETS) addIssue(issues, 'domain-too-long', start, end);
  return kinds | here;
}

function checkLabel(
  input: string,
  start: number,
  end: number,
  kinds: number,
  issues: EmailIssue[],
): void {
  if (input.charCodeAt(start) === DASH) addIssue(issues, 'label-hyphen', start, start + 1);
  else if (input.charCodeAt(end - 1) === DASH) addIssue(issues, 'label-hyphen', end - 1, end);
  let length = end - start;
  // In small letters, as the address is stored, it may be longer (İ).
  if (kinds & FOREIGN) ({ length } = input.slice(start, end).toLowerCase());
  if (length > MAX_LABEL_OCTETS) addIssue(issues, 'label-too-long', start, end);
}

/** A TLD is two letters or more, or an `xn--` label (RFC 3696 §2, RFC 5890 §2.3.2.1). */
function checkTld(
  input: string,
  start: number,
  end: number,
  kinds: number,
  issues: EmailIssue[],
): void {
  const size = end - start;
  if (size < 2) addIssue(issues, 'tld-too-short', start, end);
  else if (!(kinds & (DIGIT | HYPHEN | FOREIGN))) {
    if (isReserved(input, start, end)) addIssue(issues, 'reserved-tld', start, end);
  } else if (!(kinds & FOREIGN) && input.slice(start, start + 4).toLowerCase() !== 'xn--') {
    addIssue(issues, 'tld-not-letters', start, end);
  }
}

/**
 * TLDs that never lead to a mailbox of the public: RFC 6761 (test, localhost, invalid), RFC 6762 (local),
 * RFC 7686 (onion), RFC 9476 (alt), RFC 3172 (arpa), and internal, reserved for private use by ICANN's board in 2024.
 */
const RESERVED = ' test localhost invalid local onion alt arpa internal ';

export function isReserved(input: string, start: number, end: number): boolean {
  // The usual TLDs are told from these by their length and their first letter: the number has a bit for each of
  // t, l, i, a and o, by the lowest five bits of their codes.
  return (
    end - start > 2 &&
    ((0x109202 >> input.charCodeAt(start)) & 1) > 0 &&
    RESERVED.includes(` ${input.slice(start, end).toLowerCase()} `)
  );
}
