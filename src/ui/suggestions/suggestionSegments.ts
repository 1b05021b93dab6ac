import type { EmailSuggestion } from '../../core/index.js';

/** A piece of a suggested address. */
export interface SuggestionSegment {
  readonly text: string;
  /** It stands where something else was typed. */
  readonly isChanged: boolean;
}

/**
 * Cuts a suggested address into what was typed so and what was not, and before the `@`: on a narrow
 * line the local part is shortened, the domain is not. A change of some letters marks the whole word
 * between `@` and dots: one bold letter is easily overlooked, and a letter taken out would mark
 * nothing.
 *
 * @param suggestion - its `changes` tell what differs
 * @returns pieces that make up the address
 * @example
 * suggestionSegments(suggestEmail('ann@yandeks.ru')).map(({ text }) => text) // => ['ann', '@', 'yandex', '.ru']
 */
export function suggestionSegments({
  email,
  changes,
}: Pick<EmailSuggestion, 'email' | 'changes'>): SuggestionSegment[] {
  const isChanged = new Array<boolean>(email.length).fill(false);
  let offset = 0;
  for (const { start, end, text } of changes) {
    const [from, to] = wordAround(email, start + offset, start + offset + text.length);
    isChanged.fill(true, from, to);
    offset += text.length - (end - start);
  }
  const at = email.lastIndexOf('@');
  const segments: SuggestionSegment[] = [];
  let from = 0;
  for (let i = 1; i <= email.length; i++) {
    if (i < email.length && isChanged[i] === isChanged[from] && i !== at) continue;
    segments.push({ text: email.slice(from, i), isChanged: isChanged[from] ?? false });
    from = i;
  }
  return segments;
}

/** The words that a change touches; a separator is seen together with the word that it begins. */
function wordAround(email: string, from: number, to: number): [number, number] {
  const isCut = from === to;
  // What was cut off around the address marks nothing: the address is as it was typed.
  if (isCut && (from === 0 || from === email.length)) return [from, to];
  let start = from;
  let end = to;
  if (isCut || !isBorder(email, from)) while (!isBorder(email, start - 1)) start--;
  while (!isBorder(email, end)) end++;
  return [start, end];
}

function isBorder(email: string, index: number): boolean {
  const character = email.charAt(index);
  return character === '' || character === '@' || character === '.';
}
