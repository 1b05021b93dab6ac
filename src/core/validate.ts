import { isSpace } from './characters.js';
import { checkDomain } from './domainRules.js';
import { addIssue } from './issues.js';
import { checkLocal } from './localRules.js';
import { findPlainAt } from './plainAddress.js';
import { requireString } from './requireString.js';
import type { EmailIssue, EmailOptions, InvalidEmail, ValidEmail } from './types.js';

/**
 * Longest input that is looked at, in UTF-16 units, surrounding spaces included: four times the
 * longest address, so that every function answers in bounded time.
 */
export const MAX_INPUT_UNITS = 1000;

/** Longest address, in octets. RFC 5321 §4.5.3.1.3 as corrected by RFC 3696 erratum 1690. */
const MAX_ADDRESS_OCTETS = 254;

const NO_OPTIONS: EmailOptions = {};

const invalid = (issues: EmailIssue[]): InvalidEmail => ({
  valid: false,
  issues: issues as [EmailIssue, ...EmailIssue[]],
});

/**
 * Checks the syntax of an address by the profile of a good sign-up form: stricter than RFC 5322
 * where its liberties are slips in practice (quoted strings, comments, address literals), and never
 * stricter than what providers hand out. White space around the address is ignored.
 *
 * @param input - what was typed
 * @param options - `localPart` and `international`; the others have no bearing here
 * @returns the address in its parts, or the issues, the one to tell first in front
 * @throws TypeError when `input` is not a string
 * @example
 * validateEmail(' Ann@Mail.RU ') // => { valid: true, email: 'Ann@mail.ru', local: 'Ann', domain: 'mail.ru' }
 * validateEmail('ann@mail').issues[0] // => { code: 'missing-dot', start: 4, end: 8 }
 */
export function validateEmail(
  input: string,
  options: EmailOptions = NO_OPTIONS,
): ValidEmail | InvalidEmail {
  requireString(input, 'validateEmail');
  const plain = findPlainAt(input);
  if (plain > 0) {
    const local = input.slice(0, plain);
    return { valid: true, email: input, local, domain: input.slice(plain + 1) };
  }
  const length = input.length;
  if (length > MAX_INPUT_UNITS) return invalid([{ code: 'too-long', start: 0, end: length }]);
  let start = 0;
  let end = length;
  while (start < end && isSpace(input.charCodeAt(start))) start++;
  while (end > start && isSpace(input.charCodeAt(end - 1))) end--;
  if (start === end) return invalid([{ code: 'empty', start: 0, end: length }]);

  const issues: EmailIssue[] = [];
  const last = input.lastIndexOf('@');
  if (last < 0) return invalid(issuesWithoutAt(input, start, end, options));
  checkBeforeDomain(input, start, last, options, issues);
  checkDomain(input, last + 1, end, options, issues);
  if (end - start > MAX_ADDRESS_OCTETS) addIssue(issues, 'too-long', start, end);
  if (issues.length) return invalid(issues);

  const local = input.slice(start, last);
  const domain = input.slice(last + 1, end).toLowerCase();
  return { valid: true, email: `${local}@${domain}`, local, domain };
}

/** Only characters are judged in a text that can't be told into local part and domain. */
function issuesWithoutAt(
  input: string,
  start: number,
  end: number,
  options: EmailOptions,
): EmailIssue[] {
  const found: EmailIssue[] = [];
  checkLocal(input, start, end, options, found);
  const issues = found.filter((issue) => issue.character !== undefined);
  // A letter of another alphabet says more than a missing @: the keyboard is in the wrong layout.
  const place = issues[0]?.code === 'non-ascii-letter' ? 1 : 0;
  issues.splice(place, 0, { code: 'missing-at', start, end });
  return issues;
}

/** Checks what stands before the last `@`. */
function checkBeforeDomain(
  input: string,
  start: number,
  last: number,
  options: EmailOptions,
  issues: EmailIssue[],
): void {
  if (input[start] === '"' && last > start + 1 && input[last - 1] === '"') {
    return addIssue(issues, 'quoted-local', start, last);
  }
  const first = input.indexOf('@', start);
  for (let i = first + 1; i <= last; i++) {
    if (input[i] === '@') addIssue(issues, 'extra-at', i, i + 1);
  }
  if (first === start) addIssue(issues, 'missing-local', start, start);
  else checkLocal(input, start, first, options, issues);
}
