import type { ReactNode } from 'react';
import type { Args, ArgTypes, Meta, StoryObj } from './csf.js';
import { storyPlaces } from './places.js';
import { toId } from './toId.js';

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

function placeOf({ title }: Pick<StoryGroup, 'title'>): number {
  return storyPlaces.findIndex((group) => group.title === title);
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

/** Arg by arg: a story may change the options alone. */
function mergeArgTypes(file: ArgTypes = {}, own: ArgTypes = {}): ArgTypes {
  const names = Object.keys({ ...file, ...own });
  return Object.fromEntries(names.map((name) => [name, { ...file[name], ...own[name] }]));
}
