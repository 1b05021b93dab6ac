import { MAX_INPUT_UNITS } from '../inputLimit.js';
import type { EmailIssue, EmailOptions, InvalidEmail, ValidEmail } from '../types.js';
import { CAPITAL, FOREIGN, isSpace } from './characters.js';
import { checkDomain } from './domainPart.js';
import { addIssue } from './issues.js';
import { MAX_ADDRESS_OCTETS } from './limits.js';
import { checkLocal } from './localPart.js';

const QUOTE = 34;
const BRACKET = 91;

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
  if (input.length > MAX_INPUT_UNITS) {
    return invalid([{ code: 'too-long', start: 0, end: input.length }]);
  }
  return validate(input, options);
}

function validate(input: string, options: EmailOptions): ValidEmail | InvalidEmail {
  const { length } = input;
  let start = 0;
  let end = length;
  while (start < end && isSpace(input.charCodeAt(start))) start++;
  while (end > start && isSpace(input.charCodeAt(end - 1))) end--;
  if (start === end) return invalid([{ code: 'empty', start: 0, end: length }]);

  const issues: EmailIssue[] = [];
  let at = quotedEnd(input, start);
  if (at < 0) at = checkLocal(input, start, end, options, issues);
  else addIssue(issues, 'quoted-local', start, at);
  if (at === end) return invalid(withoutAt(issues, start, end));
  let kinds = checkAfter(input, at, end, options, issues);
  if (kinds < 0) {
    issues.length = 0;
    for (let i = at + 1; i < end; i++) {
      if (input[i] === '@') addIssue(issues, 'extra-at', (at = i), i + 1);
    }
    checkLocal(input, start, end, options, issues);
    kinds = checkAfter(input, at, end, options, issues);
  }
  let domain = input.slice(at + 1, end);
  if (kinds & (CAPITAL | FOREIGN)) domain = domain.toLowerCase();
  if (at + 1 - start + domain.length > MAX_ADDRESS_OCTETS) addIssue(issues, 'too-long', start, end);
  if (issues.length) return invalid(issues);

  const local = input.slice(start, at);
  if (end - start === length && !(kinds & (CAPITAL | FOREIGN))) {
    return { valid: true, email: input, local, domain };
  }
  return { valid: true, email: `${local}@${domain}`, local, domain };
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
  const code =
    start === end
      ? 'missing-domain'
      : input.charCodeAt(start) === BRACKET
        ? 'address-literal'
        : undefined;
  if (!code) return checkDomain(input, start, end, options, issues);
  if (input.includes('@', start)) return -1;
  addIssue(issues, code, start, end);
  return 0;
}

/** Without an `@` there is no local part and no domain: only characters are judged. */
function withoutAt(found: readonly EmailIssue[], start: number, end: number): EmailIssue[] {
  const issues = found.filter((issue) => issue.character !== undefined);
  // A foreign letter says more than a missing @: the keyboard is in the wrong layout.
  const place = issues[0]?.code === 'non-ascii-letter' ? 1 : 0;
  issues.splice(place, 0, { code: 'missing-at', start, end });
  return issues;
}
