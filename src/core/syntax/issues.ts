import type { EmailIssue, EmailIssueCode } from '../types.js';
import { DOMAIN, KINDS, kindOf } from './characters.js';

/** Adds a plain issue. */
export function addIssue(
  issues: EmailIssue[],
  code: EmailIssueCode,
  start: number,
  end: number,
): void {
  issues.push({ code, start, end });
}

/**
 * Adds an issue for the unwelcome character at `start` and for its like that follow: one issue a
 * run of white space, of invisible characters, of letters of one script, of one forbidden character.
 *
 * @param end - the run ends here at the latest
 * @param forbidden - the code for a character that is no space, control character or letter
 * @returns the offset after the run
 */
export function addOffender(
  issues: EmailIssue[],
  input: string,
  start: number,
  end: number,
  forbidden: 'forbidden-character' | 'domain-forbidden-character',
): number {
  const { code, character, script } = kindOf(input, start);
  if (character === '(' || character === ')') {
    const close = input.slice(start, end).search(/[@)]/) + start;
    const after = close >= start && input[close] === ')' ? close + 1 : start + 1;
    addIssue(issues, 'comment', start, after);
    return after;
  }
  let i = start + character.length;
  for (; i < end; i += character.length) {
    // The usual end of a run, known at a glance.
    const unit = input.charCodeAt(i);
    // Stryker disable next-line all: saves the sorting alone
    if (KINDS[unit]! & DOMAIN) break;
    const next = kindOf(input, i);
    if (next.code !== code || next.script !== script || (!code && next.character !== character))
      break;
    i += next.character.length - character.length;
  }
  issues.push({
    code: code || forbidden,
    start,
    end: i,
    character,
    ...(script && { script }),
  });
  return i;
}
