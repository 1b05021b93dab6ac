import { MAX_INPUT_UNITS } from '../inputLimit.js';
import type { EmailIssue, EmailOptions, InvalidEmail, ValidEmail } from '../types.js';
import { CAPITAL, FOREIGN, isSpace } from './characters.js';
import { checkDomain } from './domainPart.js';
import { addIssue } from './issues.js';
import { MAX_ADDRESS_OCTETS } from './limits.js';
import { checkLocal } from './localPart.js';
import { BRACKET, QUOTE } from './units.js';

const invalid = (issues: EmailIssue[]): InvalidEmail => ({
  valid: false,
  issues: issues as [EmailIssue, ...EmailIssue[]],
});

/**
 * `validateEmail` for callers that have a string, and checked the options.
 *
 * @param input - any text
 * @param options - `localPart` and `international`; the others are not looked at
 */
export function validateText(input: string, options: EmailOptions): ValidEmail | InvalidEmail {
  const { length } = input;
  const isLong = length > MAX_INPUT_UNITS;
  let start = 0;
  // Of a text that is too long, nothing is looked at.
  let end = isLong ? 0 : length;
  while (start < end && isSpace(input.charCodeAt(start))) start++;
  while (end > start && isSpace(input.charCodeAt(end - 1))) end--;
  if (start === end) {
    return invalid([{ code: isLong ? 'too-long' : 'empty', start: 0, end: length }]);
  }

  // With room for four issues: to an empty list V8 would add room for seventeen.
  let issues = new Array<EmailIssue>();
  let at = quotedEnd(input, start);
  if (at < 0) at = checkLocal(input, start, end, options, issues);
  else addIssue(issues, 'quoted-local', start, at);
  if (at === end) return invalid(withoutAt(issues, start, end));
  let kinds = checkAfter(input, at, end, options, issues);
  if (kinds < 0) {
    issues = [];
    for (let i = at + 1; i < end; i++) {
      if (input[i] === '@') addIssue(issues, 'extra-at', (at = i), i + 1);
    }
    checkLocal(input, start, end, options, issues);
    kinds = checkAfter(input, at, end, options, issues);
  }
  const isChanged = kinds & (CAPITAL | FOREIGN);
  let domain = '';
  let size = end - start;
  // Stryker disable next-line all: saves the text where nobody will see it
  if (isChanged || !issues.length) domain = input.slice(at + 1, end);
  if (isChanged) {
    domain = domain.toLowerCase();
    size = at + 1 - start + domain.length;
  }
  if (size > MAX_ADDRESS_OCTETS) addIssue(issues, 'too-long', start, end);
  if (issues.length) return invalid(issues);

  const local = input.slice(start, at);
  return {
    valid: true,
    email: isChanged || end - start < length ? `${local}@${domain}` : input,
    local,
    domain,
  };
}

/** @returns the offset of the `@` after a local part in quotation marks, or -1 */
function quotedEnd(input: string, start: number): number {
  if (input.charCodeAt(start) !== QUOTE) return -1;
  const at = input.lastIndexOf('@');
  return at > start + 1 && input.charCodeAt(at - 1) === QUOTE ? at : -1;
}

/** `checkDomain` for what stands after an `@`. */
function checkAfter(
  input: string,
  at: number,
  end: number,
  options: EmailOptions,
  issues: EmailIssue[],
): number {
  const start = at + 1;
  const isEmpty = start === end;
  if (!isEmpty && input.charCodeAt(start) !== BRACKET)
    return checkDomain(input, start, end, options, issues);
  if (input.includes('@', start)) return -1;
  addIssue(issues, isEmpty ? 'missing-domain' : 'address-literal', start, end);
  return 0;
}

/** Without an `@` there is no local part and no domain: only characters are judged. */
function withoutAt(found: readonly EmailIssue[], start: number, end: number): EmailIssue[] {
  const missing: EmailIssue = { code: 'missing-at', start, end };
  const issues = [missing];
  for (const issue of found) if (issue.character) issues.push(issue);
  // A foreign letter says more than a missing @: the keyboard is in the wrong layout.
  const [, first] = issues;
  if (first?.code === 'non-ascii-letter') {
    issues[0] = first;
    issues[1] = missing;
  }
  return issues;
}
