import type { EmailFieldProps } from '../index.js';
import type { ArgType, ArgTypes, Control } from './csf.js';

/** Checks of the application's that a story can be given. */
const CHECKS = ['slow', 'refusing', 'failing'] as const;

/** The props of the field that have a control; a check goes by its name. */
export interface FieldArgs extends Pick<
  EmailFieldProps,
  | 'label'
  | 'description'
  | 'placeholder'
  | 'defaultValue'
  | 'required'
  | 'disabled'
  | 'readOnly'
  | 'validationMode'
  | 'validationBehavior'
  | 'awaitValidation'
  | 'suggestionDelay'
  | 'completions'
  | 'domains'
  | 'knownDomains'
  | 'countries'
  | 'minimumConfidence'
  | 'localPart'
  | 'international'
> {
  readonly errorMessage?: string | undefined;
  readonly serverError?: string | undefined;
  readonly validate?: (typeof CHECKS)[number] | undefined;
}

/** What is to be known of each of these props. */
export const fieldArgTypes: ArgTypes & Readonly<Record<keyof FieldArgs, ArgType>> = {
  ...inCategory('Text', {
    label: arg('text', 'Above the input.', 'messages.field.label'),
    description: arg('text', 'A hint below the input.'),
    placeholder: arg('text', 'Any attribute of an input may be given; this is one.'),
    defaultValue: arg('text', 'What the field begins with. A new one mounts it anew.'),
  }),
  ...inCategory('State', {
    required: arg('boolean', 'An empty field is an error once it is submitted.', 'false'),
    disabled: arg('boolean', 'Can’t be changed, and is not sent.', 'false'),
    readOnly: arg('boolean', 'Can’t be changed, and is sent.', 'false'),
  }),
  ...inCategory('Validation', {
    validationMode: choice(
      ['onBlur', 'onSubmit', 'onChange'],
      'When an error first shows.',
      "'onBlur'",
    ),
    validationBehavior: choice(
      ['native', 'aria'],
      'Whether a wrong address stops a plain form, or is only told to people.',
      "'native'",
    ),
    validate: {
      ...arg('select', 'A check of your own, asked about addresses that the field accepts.'),
      options: [undefined, ...CHECKS],
    },
    awaitValidation: arg('boolean', 'Whether a submit waits for that check.', 'false'),
    errorMessage: arg('text', 'An error of your form library: shown as long as it is passed.'),
    serverError: arg('text', 'An error of your server: shown until the text changes.'),
  }),
  ...inCategory('Suggestions', {
    suggestionDelay: arg(
      { type: 'number', min: 0, max: 5000, step: 100 },
      'How long typing must pause before one shows, in milliseconds.',
      '400',
    ),
    completions: arg('boolean', 'A list of what the domain may become.', 'false'),
    domains: arg('object', 'More providers, such as ["acme.com"]: suggested, never corrected.'),
    knownDomains: arg('object', 'Domains that are right as they are: neither.'),
    countries: arg('object', 'Where your users are, such as ["ru", "kz"]: shifts close calls.'),
    minimumConfidence: arg(
      { type: 'number', min: 0, max: 1, step: 0.05 },
      'How sure a suggestion must be: 0.9 is cautious, 0.4 eager.',
      'as measured',
    ),
  }),
  ...inCategory('Addresses', {
    localPart: choice(
      ['common', 'rfc5321'],
      'Which characters may stand before the @.',
      "'common'",
    ),
    international: arg('boolean', 'Letters of every script, in both parts.', 'false'),
  }),
};

function arg(control: Control['type'] | Control, description: string, standard?: string): ArgType {
  return {
    control: typeof control === 'string' ? { type: control } : control,
    description,
    ...(standard !== undefined && { table: { defaultValue: { summary: standard } } }),
  };
}

/** Of a few values; none of them is chosen where the default is not spelled out. */
function choice(options: readonly string[], description: string, standard: string): ArgType {
  return { ...arg('select', description, standard), options: [undefined, ...options] };
}

function inCategory<Names extends string>(
  category: string,
  argTypes: Readonly<Record<Names, ArgType>>,
): Record<Names, ArgType> {
  const named = Object.entries<ArgType>(argTypes).map(([name, argType]) => [
    name,
    { ...argType, table: { ...argType.table, category } },
  ]);
  return Object.fromEntries(named) as Record<Names, ArgType>;
}
