import type { Meta, StoryObj } from '../csf.js';
import { recipe } from '../recipe.js';
import { CustomLook } from '../recipes/CustomLook.js';
import customLook from '../recipes/CustomLook.tsx?raw';
import customLookStyles from '../recipes/customLook.css?raw';
import { DarkForm } from '../recipes/DarkForm.js';
import darkForm from '../recipes/DarkForm.tsx?raw';
import { NarrowForm } from '../recipes/NarrowForm.js';
import narrowForm from '../recipes/NarrowForm.tsx?raw';
import { leaveField } from '../typeText.js';

const meta: Meta = { title: 'Look', includeStories: ['Dark', 'Narrow', 'Custom'] };
export default meta;

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
