import { EmailField } from '../addressee.js';
import type { Meta, StoryObj, StoryParameters } from '../csf.js';
import { fieldArgTypes, type FieldArgs } from '../fieldArgs.js';
import { fieldCode } from '../fieldCode.js';
import { FieldForm } from '../parts/FieldForm.js';
import { dismissSuggestion, focusField, leaveField } from '../typeText.js';

const meta: Meta = {
  title: 'Props and states',
  includeStories: [
    'EveryProp',
    'Empty',
    'Focused',
    'Valid',
    'Wrong',
    'Suggestion',
    'WrongWithSuggestion',
    'Pending',
    'Refused',
    'Dismissed',
    'Disabled',
    'ReadOnly',
  ],
  component: EmailField,
  argTypes: fieldArgTypes,
};
export default meta;

export const EveryProp: StoryObj<FieldArgs> = {
  name: 'Every prop',
  parameters: about('Change what you like, and take the code with you.'),
  args: { label: 'Work email', description: 'We write once a month.', required: true },
  render,
};

export const Empty: StoryObj<FieldArgs> = {
  name: 'Empty',
  parameters: about('Nothing is said before there is something to say.'),
  render,
};

export const Focused: StoryObj<FieldArgs> = {
  name: 'Focused',
  parameters: about('The ring has a distance to the border, and the colour of the accent.'),
  render,
  play: focusField,
};

export const Valid: StoryObj<FieldArgs> = {
  name: 'Filled and valid',
  parameters: about('A right address is left alone: no tick, no green.'),
  args: { defaultValue: 'ann@gmail.com' },
  render,
  play: leaveField,
};

export const Wrong: StoryObj<FieldArgs> = {
  name: 'Error',
  parameters: about(
    'What is wrong, once the field was left. It goes the moment the address is right.',
  ),
  args: { defaultValue: 'ann@example' },
  render,
  play: leaveField,
};

export const Suggestion: StoryObj<FieldArgs> = {
  name: 'Suggestion',
  parameters: about(
    'A question, in the colour of text: the address is legal, and may be sent as it is.',
  ),
  args: { defaultValue: 'ann@gmial.com' },
  render,
  play: leaveField,
};

export const WrongWithSuggestion: StoryObj<FieldArgs> = {
  name: 'Error and suggestion',
  parameters: about('First what is wrong, then the address that puts it right.'),
  args: { defaultValue: 'ann@gmail,com' },
  render,
  play: leaveField,
};

export const Pending: StoryObj<FieldArgs> = {
  name: 'Pending',
  parameters: about(
    'The application’s own check has been asked, and takes its time: here eight seconds.',
  ),
  args: { defaultValue: 'ann@company.com', validate: 'slow', awaitValidation: true },
  render,
  play: leaveField,
};

export const Refused: StoryObj<FieldArgs> = {
  name: 'Refused by the server',
  parameters: about('An answer to what was sent: it stays until the text changes.'),
  args: {
    defaultValue: 'ann@company.com',
    serverError: 'This address has an account. Log in instead',
  },
  render,
};

export const Dismissed: StoryObj<FieldArgs> = {
  name: 'Dismissed',
  parameters: about('Once dismissed, a suggestion never comes back for the same typo.'),
  args: { defaultValue: 'ann@gmial.com' },
  render,
  play: dismissSuggestion,
};

export const Disabled: StoryObj<FieldArgs> = {
  name: 'Disabled',
  parameters: {
    ...about('It can’t be changed, so nobody is asked to, even for a typo.'),
    isFixed: true,
  },
  args: { defaultValue: 'ann@gmial.com', disabled: true },
  render,
};

export const ReadOnly: StoryObj<FieldArgs> = {
  name: 'Read-only',
  parameters: { ...about('It can be read and copied, and is sent as it is.'), isFixed: true },
  args: { defaultValue: 'ann@gmial.com', readOnly: true },
  render,
};

function render(args: FieldArgs) {
  return <FieldForm {...args} />;
}

/** A note, and the code of whatever is on show. */
function about(story: string): StoryParameters {
  const source = {
    code: fieldCode({}),
    language: 'tsx',
    transform: (_code: string, { args }: { readonly args: FieldArgs }) => fieldCode(args),
  } as const;
  return { docs: { description: { story }, source } };
}
