import type { Meta, StoryObj } from '../csf.js';
import { recipe } from '../recipe.js';
import { Completions as CompletionsForm } from '../recipes/Completions.js';
import completions from '../recipes/Completions.tsx?raw';
import { LookalikeLetters } from '../recipes/LookalikeLetters.js';
import lookalikeLetters from '../recipes/LookalikeLetters.tsx?raw';
import { OwnDomains } from '../recipes/OwnDomains.js';
import ownDomains from '../recipes/OwnDomains.tsx?raw';
import { WrongLayout } from '../recipes/WrongLayout.js';
import wrongLayout from '../recipes/WrongLayout.tsx?raw';
import { beginAddress, leaveField } from '../typeText.js';

const meta: Meta = {
  title: 'Suggestions',
  includeStories: ['Layout', 'Lookalikes', 'Domains', 'Completions'],
};
export default meta;

export const Layout: StoryObj = {
  name: 'Wrong keyboard layout',
  parameters: recipe(
    'The whole address was typed with another keyboard layout on. The keys are read again as they were meant.',
    wrongLayout,
  ),
  render: () => <WrongLayout />,
  play: leaveField,
};

export const Lookalikes: StoryObj = {
  name: 'Look-alike letters',
  parameters: recipe(
    'No eye can tell these letters apart, and no server delivers to them. The error names the letter, and one click replaces it.',
    lookalikeLetters,
  ),
  render: () => <LookalikeLetters />,
  play: leaveField,
};

export const Domains: StoryObj = {
  name: 'Your own domains',
  parameters: recipe(
    'Your company’s domain joins the providers: it is suggested to those who miss it, and never corrected itself.',
    ownDomains,
  ),
  render: () => <OwnDomains />,
  play: leaveField,
};

export const Completions: StoryObj = {
  name: 'Completions',
  parameters: {
    ...recipe(
      'A list of what the domain may become, from one letter after the @ on. Nothing is chosen in it, so Enter submits.',
      completions,
    ),
    examples: ['ann@g', 'ann@ya', 'ann@hot'],
  },
  render: () => <CompletionsForm />,
  play: beginAddress,
};
