import type { ComponentType, ReactNode } from 'react';

/*
 * Component Story Format 3, as far as this page needs it. The names and shapes are Storybook's, so
 * that the same files open there as well, but nothing of Storybook is installed.
 */

/** What a story is rendered with, by name. */
export type Args = Readonly<Record<string, unknown>>;

/** How a value is chosen. */
type ControlType =
  'boolean' | 'text' | 'number' | 'range' | 'select' | 'radio' | 'color' | 'object';

/** A control, with the limits of a number. */
export interface Control {
  readonly type: ControlType;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** What is to be known of one of a story's args. */
export interface ArgType {
  /** How the control is called; else as the arg is. */
  readonly name?: string;
  /** What the arg does, in a sentence. */
  readonly description?: string;
  /** Without one the arg is told of, and can't be changed. */
  readonly control?: Control | ControlType | false;
  /** The values of a select or radio. */
  readonly options?: readonly unknown[];
  readonly table?: {
    /** The heading that the arg comes under. */
    readonly category?: string;
    readonly type?: { readonly summary: string };
    readonly defaultValue?: { readonly summary: string };
  };
}

/** The args that are to be known of, by name. */
export type ArgTypes = Readonly<Record<string, ArgType>>;

export interface StoryParameters {
  readonly docs: {
    readonly description: { readonly story: string };
    readonly source: {
      /** The recipe as a reader would paste it. */
      readonly code: string;
      readonly language: 'tsx';
      /** Makes of that code the code of what is on show. */
      readonly transform?: (code: string, context: { readonly args: Args }) => string;
    };
  };
  /** What to type into this story, before the examples of every story. */
  readonly examples?: readonly string[];
  /** Nothing in this story can be typed into. */
  readonly isFixed?: boolean;
}

/** The default export of a stories file: a group of stories. */
export interface Meta {
  /** The name of the group. */
  readonly title: string;
  /** The exports that are stories, in the order of the sidebar. */
  readonly includeStories: readonly string[];
  /** What the stories are about: Storybook lists its props. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- of whatever props
  readonly component?: ComponentType<any>;
  /** For each story of the file that says nothing else. */
  readonly args?: Args;
  readonly argTypes?: ArgTypes;
}

/** A named export of a stories file. */
export interface StoryObj<StoryArgs extends object = Args> {
  readonly name: string;
  readonly parameters: StoryParameters;
  readonly args?: Partial<StoryArgs>;
  readonly argTypes?: ArgTypes;
  readonly render: (args: StoryArgs) => ReactNode;
  /** Runs once the story is there: what a person has done before we look. */
  readonly play?: (context: { readonly canvasElement: HTMLElement }) => Promise<void>;
}
