import type { Meta, StoryObj } from '../csf.js';
import { recipe } from '../recipe.js';
import { ServerErrorForm } from '../recipes/ServerErrorForm.js';
import serverErrorForm from '../recipes/ServerErrorForm.tsx?raw';
import { ValidationModes } from '../recipes/ValidationModes.js';
import validationModes from '../recipes/ValidationModes.tsx?raw';

const meta: Meta = { title: 'Validation', includeStories: ['Modes', 'Server'] };
export default meta;

export const Modes: StoryObj = {
  name: 'Validation modes',
  parameters: recipe(
    'When an error first shows is up to you. Once shown it follows every keystroke, and goes the moment the address is right.',
    validationModes,
  ),
  render: () => <ValidationModes />,
};

export const Server: StoryObj = {
  name: 'Server error',
  parameters: recipe(
    'What only your server knows. Submit the form: the error shows until the address changes.',
    serverErrorForm,
  ),
  render: () => <ServerErrorForm />,
};
