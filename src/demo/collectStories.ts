import type { ReactNode } from 'react';
import type { Args, ArgTypes, Meta, StoryObj } from './csf.js';

/** A story of the page. */
export interface Story {
  /** Its place in the address bar: `sign-up-form`. */
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /** The code of the story as it comes. */
  readonly source: string;
  readonly isFixed: boolean;
  /** Of its own. */
  readonly examples: readonly string[];
  /** What it begins with. */
  readonly args: Args;
  readonly argTypes: ArgTypes;
  readonly render: (args: Args) => ReactNode;
  /** The code that shows what `render` does with these args. */
  readonly sourceFor: (args: Args) => string;
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
  'Form libraries',
  'Languages',
  'Suggestions',
  'Validation',
  'Props and states',
  'In your code',
  'Look',
];

const files = import.meta.glob<StoriesFile>('./stories/*.stories.tsx', { eager: true });

/** Every story, under its group. */
export const storyGroups: readonly StoryGroup[] = Object.values(files)
  .map((file) => ({
    title: file.default.title,
    // A module lists its exports by the alphabet.
    stories: file.default.includeStories.map((name) =>
      toStory(file.default, file[name] as StoryObj),
    ),
  }))
  .sort((one, other) => placeOf(one) - placeOf(other));

/** Every story, in the order of the sidebar. */
export const stories: readonly Story[] = storyGroups.flatMap((group) => group.stories);

/** A group that nobody has given a place comes last. */
function placeOf({ title }: Pick<StoryGroup, 'title'>): number {
  return ORDER.includes(title) ? ORDER.indexOf(title) : ORDER.length;
}

/**
 * Makes a story of the page of what a stories file exports.
 *
 * @param meta - the default export: args and arg types of the whole file
 * @param story - the story, whose own go before
 */
export function toStory(meta: Meta, story: StoryObj): Story {
  const { name, parameters, render, play } = story;
  const { docs, isFixed = false, examples = [] } = parameters;
  const { code, transform } = docs.source;
  const args = { ...meta.args, ...story.args };
  const sourceFor = (shown: Args): string => transform?.(code, { args: shown }) ?? code;
  return {
    id: toId(name),
    name,
    note: docs.description.story,
    source: sourceFor(args),
    isFixed,
    examples,
    args,
    argTypes: mergeArgTypes(meta.argTypes, story.argTypes),
    render,
    sourceFor,
    play,
  };
}

function toId(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Arg by arg: a story may change the options alone. */
function mergeArgTypes(file: ArgTypes = {}, own: ArgTypes = {}): ArgTypes {
  const names = Object.keys({ ...file, ...own });
  return Object.fromEntries(names.map((name) => [name, { ...file[name], ...own[name] }]));
}
