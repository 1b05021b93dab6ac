import type { EmailChange } from '../types.js';

/** Largest alignment table, in cells. Beyond it the difference is told as one change. */
const MAX_CELLS = 10_000;

/**
 * What to replace in `input` to get `email`, letter by letter, so that a UI can emphasise it.
 *
 * @returns the replacements in rising order; neighbouring ones are merged
 */
export function diff(input: string, email: string): EmailChange[] {
  const shorter = Math.min(input.length, email.length);
  let start = 0;
  while (start < shorter && input[start] === email[start]) start++;
  let tail = 0;
  while (tail < shorter - start && input.at(-1 - tail) === email.at(-1 - tail)) tail++;
  const from = input.slice(start, input.length - tail);
  const to = email.slice(start, email.length - tail);
  if (from.length * to.length > MAX_CELLS) {
    return [{ start, end: start + from.length, text: to }];
  }
  return align(from, to, start);
}

/** Longest common subsequence; what lies between its runs is a change. */
function align(from: string, to: string, offset: number): EmailChange[] {
  // A column more than there are letters: past the last one nothing is in common.
  const width = to.length + 2;
  const common = new Uint16Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      common[i * width + j] =
        from[i] === to[j]
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
    }
  }
  const changes: EmailChange[] = [];
  for (let i = 0, j = 0; i < from.length || j < to.length; i++, j++) {
    const [startI, startJ] = [i, j];
    while (from[i] !== to[j]) {
      // Below the last row there is nothing, not even zeros: the rest of `to` is put in.
      if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) i++;
      else j++;
    }
    if (i > startI || j > startJ) {
      changes.push({ start: offset + startI, end: offset + i, text: to.slice(startJ, j) });
    }
  }
  return changes;
}
