import type { Meta, StoryObj } from '../csf.js';
import { recipe } from '../recipe.js';
import { RightToLeft } from '../recipes/RightToLeft.js';
import rightToLeft from '../recipes/RightToLeft.tsx?raw';
import { RussianForm } from '../recipes/RussianForm.js';
import russianForm from '../recipes/RussianForm.tsx?raw';
import { leaveField } from '../typeText.js';

const meta: Meta = { title: 'Languages', includeStories: ['Russian', 'Arabic'] };
export default meta;

export const Russian: StoryObj = {
  name: 'Russian interface',
  parameters: recipe(
    'Words for a language are one object. It brings its language tag along, so screen readers pronounce it right.',
    russianForm,
  ),
  render: () => <RussianForm />,
  play: leaveField,
};

export const Arabic: StoryObj = {
  name: 'Right to left',
  parameters: recipe(
    'The form reads from right to left, the address in it from left to right.',
    rightToLeft,
  ),
  render: () => <RightToLeft />,
  play: leaveField,
};
