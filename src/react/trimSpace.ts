/**
 * Removes the white space around an address, as `type="email"` does, and every other sort that the
 * core looks past. U+FEFF stays: it can't be seen, so taking it out is for a suggestion to offer.
 *
 * @param text - what was typed
 * @example
 * trimSpace(' ann@example.org\u00a0') // => 'ann@example.org'
 */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charAt(start))) start++;
  while (end > start && isSpace(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSpace(character: string): boolean {
  return character !== '\ufeff' && character.trim() === '';
}
