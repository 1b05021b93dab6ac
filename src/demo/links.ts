import { storyGroups } from './collectStories.js';
import { keywords } from './keywords.js';
import { demoPages } from './pages.js';
import { firstLook, placeGroups, type Place, type PlaceGroup } from './places.js';

/** A place with what it is found by. */
export interface PageLink extends Place {
  /** What there is to see. */
  readonly note?: string;
  /** What people ask for that nothing else of it says. */
  readonly keywords?: string;
  /** The code of a story, searched last. */
  readonly source?: string;
}

/** Links under one heading. */
export type LinkGroup = PlaceGroup<PageLink>;

const described: readonly PageLink[] = [
  { id: '', name: 'Quick start', note: 'Install it, and write the first form.' },
  ...storyGroups.flatMap(({ stories }) => stories),
  ...demoPages,
];

/** All that is searched: the first look too. */
export const searchedGroups: readonly LinkGroup[] = [firstLook, ...placeGroups].map(
  ({ title, links }) => ({
    title,
    links: links.map(({ id, name }) => {
      const { note, source } = described.find((one) => one.id === id) ?? {};
      return { id, name, note, source, keywords: keywords[id] };
    }),
  }),
);
