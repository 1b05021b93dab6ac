import { storyGroups } from './collectStories.js';
import { demoPages } from './pages.js';

/** A place of the page to go to. */
export interface PageLink {
  readonly id: string;
  readonly name: string;
  /** What there is to see: searched too. */
  readonly note: string;
}

/** Links under one heading. */
export interface LinkGroup {
  readonly title: string;
  readonly links: readonly PageLink[];
}

/** Every place of the page: the stories, then the pages beside them. */
export const linkGroups: readonly LinkGroup[] = [
  ...storyGroups.map(({ title, stories }) => ({ title, links: stories })),
  ...[...new Set(demoPages.map(({ group }) => group))].map((title) => ({
    title,
    links: demoPages.filter(({ group }) => group === title),
  })),
];
