/**
 * Splits a text at each `{email}`. The address goes between the parts.
 *
 * @param text - a text of `messages.field`; the mark may stand in it once, more often, or not at all
 * @example
 * textParts('Did you mean {email}?') // => ['Did you mean ', '?']
 * textParts('Change it?') // => ['Change it?']
 */
export function textParts(text: string): string[] {
  return text.split('{email}');
}

/**
 * Puts an address into a text with `{email}` in it, wherever it stands.
 *
 * @example
 * withEmail('Changed to {email}.', 'ann@mail.ru') // => 'Changed to ann@mail.ru.'
 */
export function withEmail(text: string, email: string): string {
  return textParts(text).join(email);
}
