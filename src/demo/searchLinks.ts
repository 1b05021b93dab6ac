import type { LinkGroup, PageLink } from './links.js';

/** What was found, with the heading that it stands under. */
export interface FoundLink extends PageLink {
  readonly group: string;
}

/**
 * Finds what has every word of a question in its name, its heading or its note.
 *
 * @returns first those that have them in the name, else in the order of the page
 */
export function searchLinks(groups: readonly LinkGroup[], question: string): FoundLink[] {
  const words = fold(question).split(/\s+/).filter(Boolean);
  const all = groups.flatMap(({ title, links }) =>
    links.map(({ id, name, note }) => ({ id, name, note, group: title })),
  );
  const has = (text: string) => words.every((word) => fold(text).includes(word));
  const byName = all.filter(({ name }) => has(name));
  const byRest = all.filter(
    ({ name, group, note }) => !has(name) && has(`${name} ${group} ${note}`),
  );
  return [...byName, ...byRest];
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('-', '');
}
