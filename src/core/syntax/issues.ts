import type { EmailIssue, EmailIssueCode } from '../types.js';
import { kindOf } from './characters.js';

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
    const [comment] = /^\([^@)]*\)|./.exec(input.slice(start, end))!;
    const after = start + comment.length;
    addIssue(issues, 'comment', start, after);
    return after;
  }
  let i = start + character.length;
  while (i < end) {
    const next = kindOf(input, i);
    if (next.code !== code || next.script !== script || (!code && next.character !== character))
      break;
    i += next.character.length;
  }
  issues.push(
    script
      ? { code: code || forbidden, start, end: i, character, script }
      : { code: code || forbidden, start, end: i, character },
  );
  return i;
}
