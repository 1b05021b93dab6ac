import { demoPages } from './pages.js';
import { Part } from './part.js';
import { storyPlaces } from './places.js';

/** The stories, and all that surrounds one. */
export const storyPart = new Part(() => import('./parts/StoryPage.js'));

/** What is searched beside names. */
export const searchPart = new Part(() => import('./links.js'));

/** Loads what a place needs, before somebody goes there: whoever points at a link may. */
export function prepare(id: string): void {
  const page = demoPages.find((one) => one.id === id);
  const isStory = storyPlaces.some(({ links }) => links.some((place) => place.id === id));
  if (page) void page.content.load();
  else if (isStory) void storyPart.load();
}
