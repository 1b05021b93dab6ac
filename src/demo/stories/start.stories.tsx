import type { Meta, StoryObj } from '../csf.js';
import { recipe } from '../recipe.js';
import { DisabledAndReadOnly } from '../recipes/DisabledAndReadOnly.js';
import disabledAndReadOnly from '../recipes/DisabledAndReadOnly.tsx?raw';
import { RequiredAndOptional } from '../recipes/RequiredAndOptional.js';
import requiredAndOptional from '../recipes/RequiredAndOptional.tsx?raw';
import { SignUpForm } from '../recipes/SignUpForm.js';
import signUpForm from '../recipes/SignUpForm.tsx?raw';

const meta: Meta = { title: 'Start here', includeStories: ['SignUp', 'RequiredOptional', 'Fixed'] };
export default meta;

export const SignUp: StoryObj = {
  name: 'Sign-up form',
  parameters: recipe(
    'Type an address with a typo in it. The field offers the one that was meant, says precisely what is wrong, and leaves a right one alone.',
    signUpForm,
  ),
  render: () => <SignUpForm />,
};

export const RequiredOptional: StoryObj = {
  name: 'Required and optional',
  parameters: recipe(
    'An empty required field is no error before it is submitted; an empty optional one never is.',
    requiredAndOptional,
  ),
  render: () => <RequiredAndOptional />,
};

export const Fixed: StoryObj = {
  name: 'Disabled and read-only',
  parameters: {
    ...recipe(
      'Nobody can change these, so nobody is asked to: no error, no suggestion, even for a typo.',
      disabledAndReadOnly,
    ),
    isFixed: true,
  },
  render: () => <DisabledAndReadOnly />,
};
