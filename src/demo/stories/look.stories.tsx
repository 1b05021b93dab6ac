import type { Meta, StoryObj } from '../csf.js';
import { recipe } from '../recipe.js';
import { CustomLook } from '../recipes/CustomLook.js';
import customLook from '../recipes/CustomLook.tsx?raw';
import customLookStyles from '../recipes/customLook.css?raw';
import { DarkForm } from '../recipes/DarkForm.js';
import darkForm from '../recipes/DarkForm.tsx?raw';
import { NarrowForm } from '../recipes/NarrowForm.js';
import narrowForm from '../recipes/NarrowForm.tsx?raw';
import { ThemedForm } from '../recipes/ThemedForm.js';
import themedForm from '../recipes/ThemedForm.tsx?raw';
import { themeArgs, themeArgTypes, themeCss, themeStyle } from '../theme.js';
import { leaveField } from '../typeText.js';

const meta: Meta = { title: 'Look', includeStories: ['Theme', 'Dark', 'Narrow', 'Custom'] };
export default meta;

const themed = recipe(
  'Every custom property of the stylesheet. Change what you like, and take the CSS below the code with you.',
  themedForm,
);

export const Theme: StoryObj = {
  name: 'Every custom property',
  parameters: {
    docs: {
      ...themed.docs,
      source: {
        ...themed.docs.source,
        transform: (code, { args }) => `${code}\n\n/* In your stylesheet */\n${themeCss(args)}`,
      },
    },
  },
  args: themeArgs,
  argTypes: themeArgTypes,
  render: (args) => (
    <div style={themeStyle(args)}>
      <ThemedForm />
    </div>
  ),
  play: leaveField,
};

export const Dark: StoryObj = {
  name: 'Dark',
  parameters: recipe(
    'The field follows the color-scheme of whatever is around it; there is no theme to pass.',
    darkForm,
  ),
  render: () => <DarkForm />,
  play: leaveField,
};

export const Narrow: StoryObj = {
  name: 'Narrow, 320 px',
  parameters: recipe(
    'A small phone and a long address: the suggestion wraps, and nothing scrolls sideways.',
    narrowForm,
  ),
  render: () => <NarrowForm />,
  play: leaveField,
};

export const Custom: StoryObj = {
  name: 'A look of your own',
  parameters: recipe(
    'Custom properties for colours and sizes, class names for the parts. No rule to fight: the field’s styles are in a cascade layer.',
    customLook,
    customLookStyles,
  ),
  render: () => <CustomLook />,
  play: leaveField,
};
