import type { ReactNode } from 'react';
import type { Meta, StoryObj } from './csf.js';

/** A story of the page. */
export interface Story {
  /** Its place in the address bar: `sign-up-form`. */
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly source: string;
  readonly isFixed: boolean;
  readonly render: () => ReactNode;
  readonly play: StoryObj['play'];
}

/** Stories under one heading. */
export interface StoryGroup {
  readonly title: string;
  readonly stories: readonly Story[];
}

type StoriesFile = { readonly default: Meta } & Readonly<Record<string, StoryObj | Meta>>;

/** From the first look to the special cases. */
const ORDER = [
  'Start here',
  'Suggestions',
  'Validation',
  'In your code',
  'Form libraries',
  'Look',
  'Languages',
];

const files = import.meta.glob<StoriesFile>('./stories/*.stories.tsx', { eager: true });

/** Every story, under its group. */
export const storyGroups: readonly StoryGroup[] = Object.values(files)
  .map((file) => ({
    title: file.default.title,
    // A module lists its exports by the alphabet.
    stories: file.default.includeStories.map((name) => toStory(file[name] as StoryObj)),
  }))
  .sort((one, other) => ORDER.indexOf(one.title) - ORDER.indexOf(other.title));

/** Every story, in the order of the sidebar. */
export const stories: readonly Story[] = storyGroups.flatMap((group) => group.stories);

function toStory({ name, parameters, render, play }: StoryObj): Story {
  const { docs, isFixed = false } = parameters;
  return {
    id: name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
    name,
    note: docs.description.story,
    source: docs.source.code,
    isFixed,
    render,
    play,
  };
}
