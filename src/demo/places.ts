import { demoPages } from './pages.js';
import { toId } from './toId.js';

/** A place of the page to go to. */
export interface Place {
  /** In the address bar: `sign-up-form`. */
  readonly id: string;
  readonly name: string;
}

/** Places under one heading. */
export interface PlaceGroup<Kind extends Place = Place> {
  readonly title: string;
  readonly links: readonly Kind[];
}

/**
 * The stories by name, from the first look to the special cases. The links need no more of them, so that a first visit
 * doesn't load the stories. A test holds this against the stories files.
 */
const STORY_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Start here': ['Sign-up form', 'Required and optional', 'Disabled and read-only'],
  'Form libraries': [
    'React form action',
    'React Hook Form',
    'React Hook Form, Controller',
    'shadcn/ui',
    'TanStack Form',
    'Formik',
    'Conform',
    'React Aria Components',
    'Base UI',
    'MUI',
  ],
  Languages: ['Russian interface', 'Right to left'],
  Suggestions: ['Wrong keyboard layout', 'Look-alike letters', 'Your own domains', 'Completions'],
  Validation: [
    'Validation modes',
    'A check of your own',
    'A slow check',
    'A check that fails',
    'Server error',
  ],
  'Props and states': [
    'Every prop',
    'Empty',
    'Focused',
    'Filled and valid',
    'Error',
    'Suggestion',
    'Error and suggestion',
    'Pending',
    'Refused by the server',
    'Dismissed',
    'Disabled',
    'Read-only',
  ],
  'In your code': ['Controlled value', 'Several fields', 'Headless hook'],
  Look: ['Every custom property', 'Dark', 'Narrow, 320 px', 'A look of your own'],
};

/** The stories, under their groups. */
export const storyPlaces: readonly PlaceGroup[] = Object.entries(STORY_NAMES).map(
  ([title, names]) => ({ title, links: names.map((name) => ({ id: toId(name), name })) }),
);

/** The first look, which has no link of its own among the others, but is found by a search. */
export const firstLook: PlaceGroup = {
  title: 'First look',
  links: [{ id: '', name: 'Quick start' }],
};

/** Every place of the page: in each group the stories, then the pages beside them. */
export const placeGroups: readonly PlaceGroup[] = [
  ...new Set([...Object.keys(STORY_NAMES), ...demoPages.map(({ group }) => group)]),
].map((title) => ({
  title,
  links: [
    ...(storyPlaces.find((group) => group.title === title)?.links ?? []),
    ...demoPages.filter(({ group }) => group === title),
  ],
}));
