import type { LinkGroup, PageLink } from './links.js';
import type { Place } from './places.js';

/** What was found, with the heading that it stands under. */
export interface FoundLink extends Place {
  readonly group: string;
}

/**
 * Finds what has every word of a question, by its stem, in its name, or else in its keywords, its
 * heading and note, or its code.
 *
 * @returns first those that have them in the name, then the others in this order
 */
export function searchLinks(groups: readonly LinkGroup[], question: string): FoundLink[] {
  const words = fold(question).split(/\s+/).filter(Boolean).map(stem);
  const all = groups.flatMap(({ title, links }) =>
    links.map((link) => ({ link, texts: searchedTexts(link, title), group: title })),
  );
  const ranked = all.map(({ link: { id, name }, texts, group }) => ({
    found: { id, name, group },
    rank: texts.findIndex((text) => words.every((word) => text.includes(word))),
  }));
  return ranked
    .filter(({ rank }) => rank >= 0)
    .sort((one, other) => one.rank - other.rank)
    .map(({ found }) => found);
}

/** Each with those before it: the words of a question may stand in several. */
function searchedTexts(link: PageLink, group: string): string[] {
  const { name, keywords = '', note = '', source = '' } = link;
  const parts = [name, keywords, `${group} ${note}`, source].map(fold);
  return parts.map((_, index) => parts.slice(0, index + 1).join(' '));
}

/** Without the ending of a longer English word: “validating” finds “validation”. */
function stem(word: string): string {
  return word.replace(/(?<=.{4})(?:ations?|ating|ate[sd]?|ions?|ings?|ed|es|s|e)$/, '');
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('-', '');
}
