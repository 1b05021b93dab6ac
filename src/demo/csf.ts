import type { ReactNode } from 'react';

/**
 * Component Story Format 3, as far as this page needs it. The names and shapes are Storybook's, so
 * that the same files open there as well, but nothing of Storybook is installed.
 */
export interface StoryParameters {
  readonly docs: {
    readonly description: { readonly story: string };
    /** The recipe as a reader would paste it. */
    readonly source: { readonly code: string; readonly language: 'tsx' };
  };
  /** Nothing in this story can be typed into. */
  readonly isFixed?: boolean;
}

/** The default export of a stories file: a group of stories. */
export interface Meta {
  /** The name of the group. */
  readonly title: string;
  /** The exports that are stories, in the order of the sidebar. */
  readonly includeStories: readonly string[];
}

/** A named export of a stories file. */
export interface StoryObj {
  readonly name: string;
  readonly parameters: StoryParameters;
  readonly render: () => ReactNode;
  /** Runs once the story is there: what a person has done before we look. */
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}
