import { expect, it } from 'vitest';
import { storyGroups } from '../../src/demo/collectStories.js';
import { searchedGroups } from '../../src/demo/links.js';
import { demoPages } from '../../src/demo/pages.js';
import { placeGroups, storyPlaces } from '../../src/demo/places.js';

it('the names in the sidebar are those of the stories, in their order', () => {
  const named = storyGroups.map(({ title, stories }) => ({
    title,
    links: stories.map(({ id, name }) => ({ id, name })),
  }));
  expect(storyPlaces).toEqual(named);
});

it('every page is under its heading, below the stories', () => {
  for (const { id, group } of demoPages) {
    const links = placeGroups.find(({ title }) => title === group)!.links.map((link) => link.id);
    expect(links).toContain(id);
  }
  expect(placeGroups.map(({ title }) => title)).toEqual([
    ...storyPlaces.map(({ title }) => title),
    'How it works',
  ]);
});

it('what is searched are all places, each with what there is to see', () => {
  const ids = searchedGroups.flatMap(({ links }) => links.map(({ id }) => id));
  expect(ids).toEqual(['', ...placeGroups.flatMap(({ links }) => links.map(({ id }) => id))]);
  for (const { note } of searchedGroups.flatMap(({ links }) => links)) expect(note).toMatch(/\.$/);
});
