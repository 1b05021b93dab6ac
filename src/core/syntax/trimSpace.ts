import { isSpace } from './characters.js';

/** @returns a text without the white space around it */
export function trimSpace(input: string): string {
  let start = 0;
  let end = input.length;
  while (start < end && isSpace(input.charCodeAt(start))) start++;
  while (end > start && isSpace(input.charCodeAt(end - 1))) end--;
  return input.slice(start, end);
}
