import type { Meta, StoryObj } from '../csf.js';
import { recipe } from '../recipe.js';
import { ControlledField } from '../recipes/ControlledField.js';
import controlledField from '../recipes/ControlledField.tsx?raw';
import { HeadlessForm } from '../recipes/HeadlessForm.js';
import headlessForm from '../recipes/HeadlessForm.tsx?raw';
import { InviteForm } from '../recipes/InviteForm.js';
import inviteForm from '../recipes/InviteForm.tsx?raw';
import { leaveField } from '../typeText.js';

const meta: Meta = {
  title: 'In your code',
  includeStories: ['Controlled', 'Several', 'Headless'],
};
export default meta;

export const Controlled: StoryObj = {
  name: 'Controlled value',
  parameters: recipe(
    'The parent keeps the text. An accepted suggestion arrives like anything that is typed, and Ctrl+Z takes it back.',
    controlledField,
  ),
  render: () => <ControlledField />,
  play: leaveField,
};

export const Several: StoryObj = {
  name: 'Several fields',
  parameters: recipe(
    'Fields that come and go in one form. Submit it with a wrong one: the focus goes to the first.',
    inviteForm,
  ),
  render: () => <InviteForm />,
};

export const Headless: StoryObj = {
  name: 'Headless hook',
  parameters: recipe(
    'The same behaviour under markup of your own: useEmailField gives the props of each part, and you write the elements.',
    headlessForm,
  ),
  render: () => <HeadlessForm />,
  play: leaveField,
};
