import type { ComponentProps } from 'react';
import type { Meta, StoryObj } from '../csf.js';
import { recipe } from '../recipe.js';
import { FailingCheck } from '../recipes/FailingCheck.js';
import failingCheck from '../recipes/FailingCheck.tsx?raw';
import { OwnCheck } from '../recipes/OwnCheck.js';
import ownCheck from '../recipes/OwnCheck.tsx?raw';
import { ServerErrorForm } from '../recipes/ServerErrorForm.js';
import serverErrorForm from '../recipes/ServerErrorForm.tsx?raw';
import { SlowCheck } from '../recipes/SlowCheck.js';
import slowCheck from '../recipes/SlowCheck.tsx?raw';
import { ValidationModes } from '../recipes/ValidationModes.js';
import validationModes from '../recipes/ValidationModes.tsx?raw';

const meta: Meta = {
  title: 'Validation',
  includeStories: ['Modes', 'Own', 'Slow', 'Failing', 'Server'],
};
export default meta;

export const Modes: StoryObj = {
  name: 'Validation modes',
  parameters: recipe(
    'When an error first shows is up to you. Once shown it follows every keystroke, and goes the moment the address is right.',
    validationModes,
  ),
  render: () => <ValidationModes />,
};

export const Own: StoryObj = {
  name: 'A check of your own',
  parameters: recipe(
    'Is the address free? Leave the field, or submit: the form waits for the answer, then goes on by itself.',
    ownCheck,
  ),
  render: () => <OwnCheck />,
};

const slow = recipe(
  'How it feels with a server of your own: slow, refusing, or out of reach. Submit while it is asked, or type on: the form waits, or forgets the question.',
  slowCheck,
);

export const Slow: StoryObj<ComponentProps<typeof SlowCheck>> = {
  name: 'A slow check',
  parameters: {
    docs: {
      ...slow.docs,
      source: {
        ...slow.docs.source,
        transform: (code, { args }) =>
          code
            .replace('seconds = 4', `seconds = ${String(args.seconds)}`)
            .replace("answer = 'taken'", `answer = '${String(args.answer)}'`),
      },
    },
  },
  args: { seconds: 4, answer: 'taken' },
  argTypes: {
    seconds: {
      description: 'How long the server takes. After ten seconds the form goes on without it.',
      control: { type: 'range', min: 0, max: 12, step: 0.5 },
    },
    answer: {
      description: 'What it says in the end.',
      control: 'radio',
      options: ['free', 'taken', 'fails'],
    },
  },
  render: (args) => <SlowCheck {...args} />,
};

export const Failing: StoryObj = {
  name: 'A check that fails',
  parameters: recipe(
    'A request that fails, or takes longer than ten seconds, never stops the form.',
    failingCheck,
  ),
  render: () => <FailingCheck />,
};

export const Server: StoryObj = {
  name: 'Server error',
  parameters: recipe(
    'What only your server knows. Submit the form: the error shows until the address changes.',
    serverErrorForm,
  ),
  render: () => <ServerErrorForm />,
};
