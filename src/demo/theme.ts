import type { CSSProperties } from 'react';
import type { Args, ArgTypes } from './csf.js';

/** The arg of a custom property is called like it, without this. */
const PREFIX = '--addressee-';

interface ThemeProperty {
  readonly description: string;
  readonly category: 'Colours' | 'Sizes' | 'Text';
  /** In CSS pixels, where it is a size: as it comes, and how far the control goes. */
  readonly size?: readonly [standard: number, min: number, max: number];
}

const PROPERTIES: Readonly<Record<string, ThemeProperty>> = {
  font: { category: 'Text', description: 'The font family, such as Georgia, serif.' },
  'font-size': {
    category: 'Text',
    description: 'Of the input; below 16 px iOS zooms in on focus.',
    size: [16, 14, 24],
  },
  text: { category: 'Colours', description: 'Of the label, the text and the suggestion.' },
  muted: { category: 'Colours', description: 'Of the description and the dismissing ×.' },
  accent: { category: 'Colours', description: 'Of the focus ring and the accepting button.' },
  error: { category: 'Colours', description: 'Of an error and its border.' },
  surface: { category: 'Colours', description: 'The background of the input.' },
  border: { category: 'Colours', description: 'Of the border of the input.' },
  radius: { category: 'Sizes', description: 'The corners of the input.', size: [8, 0, 26] },
  height: { category: 'Sizes', description: 'Of the input.', size: [44, 36, 64] },
  space: { category: 'Sizes', description: 'At both ends inside the input.', size: [12, 0, 32] },
  gap: {
    category: 'Sizes',
    description: 'Between label, input and description.',
    size: [6, 0, 20],
  },
  'message-height': {
    category: 'Sizes',
    description: 'Reserved for messages: one line, so that none moves the page.',
    size: [24, 0, 96],
  },
};

/** A control for every custom property of the stylesheet. */
export const themeArgTypes: ArgTypes = Object.fromEntries(
  Object.entries(PROPERTIES).map(([key, { description, category, size }]) => [
    key,
    {
      name: PREFIX + key,
      description,
      control: size
        ? { type: 'range', min: size[1], max: size[2], step: 1 }
        : category === 'Colours'
          ? 'color'
          : 'text',
      table: { category, ...(size && { defaultValue: { summary: `${size[0]}px` } }) },
    },
  ]),
);

/** The sizes as they come; colours and the font are not set. */
export const themeArgs: Args = Object.fromEntries(
  Object.entries(PROPERTIES).flatMap(([key, { size }]) => (size ? [[key, size[0]]] : [])),
);

/** What differs from how the field comes, as custom properties with their values. */
function declarations(args: Args): [property: string, value: string][] {
  return Object.keys(PROPERTIES).flatMap((key): [string, string][] => {
    const value = args[key];
    if (value === undefined || value === '' || value === themeArgs[key]) return [];
    return [[PREFIX + key, typeof value === 'number' ? `${value}px` : (value as string)]];
  });
}

/** For the element around a field. */
export const themeStyle = (args: Args): CSSProperties => Object.fromEntries(declarations(args));

/** The same, to paste into a stylesheet. */
export function themeCss(args: Args): string {
  const lines = declarations(args).map(([property, value]) => `  ${property}: ${value};`);
  const body = lines.length > 0 ? lines : ['  /* Nothing is changed yet. */'];
  return ['form {', ...body, '}'].join('\n');
}
