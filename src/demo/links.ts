import { storyGroups } from './collectStories.js';
import { demoPages } from './pages.js';

/** A place of the page to go to. */
export interface PageLink {
  readonly id: string;
  readonly name: string;
  /** What there is to see: searched too. */
  readonly note: string;
  /** The code of a story, searched last. */
  readonly source?: string;
}

/** Links under one heading. */
export interface LinkGroup {
  readonly title: string;
  readonly links: readonly PageLink[];
}

const places: readonly (PageLink & { readonly group: string })[] = [
  ...storyGroups.flatMap(({ title, stories }) =>
    stories.map((story) => ({ ...story, group: title })),
  ),
  ...demoPages,
];

/** Every place of the page: in each group the stories, then the pages beside them. */
export const linkGroups: readonly LinkGroup[] = [...new Set(places.map(({ group }) => group))].map(
  (title) => ({ title, links: places.filter(({ group }) => group === title) }),
);

/** All that is searched: the first look too, which has no link of its own in the sidebar. */
export const searchedGroups: readonly LinkGroup[] = [
  {
    title: 'First look',
    links: [{ id: '', name: 'Quick start', note: 'Install it, and write the first form.' }],
  },
  ...linkGroups,
];
