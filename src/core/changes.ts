import type { EmailChange } from './types.js';

/** Beyond so many cells an alignment letter by letter is not worth its time: one change is told. */
const MAX_CELLS = 10_000;

/**
 * What to replace in `input` to get `email`, letter by letter, so that a UI can emphasise it.
 *
 * @returns the replacements in rising order; neighbouring ones are merged
 */
export function changesBetween(input: string, email: string): EmailChange[] {
  let start = 0;
  while (start < input.length && start < email.length && input[start] === email[start]) start++;
  let tail = 0;
  const most = Math.min(input.length, email.length) - start;
  while (tail < most && input.at(-1 - tail) === email.at(-1 - tail)) tail++;
  const from = input.slice(start, input.length - tail);
  const to = email.slice(start, email.length - tail);
  if (!from && !to) return [];
  if (from.length * to.length > MAX_CELLS) {
    return [{ start, end: start + from.length, text: to }];
  }
  return align(from, to, start);
}

/** Longest common subsequence; what lies between its runs is a change. */
function align(from: string, to: string, offset: number): EmailChange[] {
  const width = to.length + 1;
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
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    const [startI, startJ] = [i, j];
    while (i < from.length || j < to.length) {
      if (i < from.length && j < to.length && from[i] === to[j]) break;
      if (j >= to.length) i++;
      else if (i >= from.length) j++;
      else if (common[(i + 1) * width + j]! >= common[i * width + j + 1]!) i++;
      else j++;
    }
    if (i > startI || j > startJ) {
      changes.push({ start: offset + startI, end: offset + i, text: to.slice(startJ, j) });
    }
    while (i < from.length && j < to.length && from[i] === to[j]) {
      i++;
      j++;
    }
  }
  return changes;
}
