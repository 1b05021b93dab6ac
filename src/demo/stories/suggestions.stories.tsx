import type { Meta, StoryObj } from '../csf.js';
import { recipe } from '../recipe.js';
import { LookalikeLetters } from '../recipes/LookalikeLetters.js';
import lookalikeLetters from '../recipes/LookalikeLetters.tsx?raw';
import { OwnDomains } from '../recipes/OwnDomains.js';
import ownDomains from '../recipes/OwnDomains.tsx?raw';
import { WrongLayout } from '../recipes/WrongLayout.js';
import wrongLayout from '../recipes/WrongLayout.tsx?raw';

const meta: Meta = { title: 'Suggestions', includeStories: ['Layout', 'Lookalikes', 'Domains'] };
export default meta;

export const Layout: StoryObj = {
  name: 'Wrong keyboard layout',
  parameters: recipe(
    'The whole address was typed with another keyboard layout on. Click into the field and leave it: the keys are read again as they were meant.',
    wrongLayout,
  ),
  render: () => <WrongLayout />,
};

export const Lookalikes: StoryObj = {
  name: 'Look-alike letters',
  parameters: recipe(
    'No eye can tell these letters apart, and no server will deliver to them. Click into the field and leave it: the error names the letter, and one click replaces it.',
    lookalikeLetters,
  ),
  render: () => <LookalikeLetters />,
};

export const Domains: StoryObj = {
  name: 'Your own domains',
  parameters: recipe(
    'Your company’s domain joins the providers: it is suggested to those who miss it. Click into the field and leave it.',
    ownDomains,
  ),
  render: () => <OwnDomains />,
};
