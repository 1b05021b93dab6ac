import { expect, it, vi } from 'vitest';
import { en } from '../../../src/core/index.js';
import { nativeProps } from '../../../src/field/props/nativeProps.js';
import type { FieldSettings } from '../../../src/field/types.js';
import { checker, makeOptions } from '../makeField.js';

/** Every option that is no attribute. */
const settings = {
  ...makeOptions(),
  checker,
  messages: en,
  domains: [],
  knownDomains: [],
  countries: [],
  localPart: 'common',
  international: true,
  tlds: 'com',
  minimumConfidence: 0.5,
  value: 'ann',
  defaultValue: 'ann',
  validationBehavior: 'aria',
  validate: () => '',
  awaitValidation: true,
  errorMessage: 'Mine',
  serverError: 'Taken',
  completions: true,
  suggestionDelay: 0,
  onValueChange: vi.fn(),
  onVerdictChange: vi.fn(),
  onSuggestion: vi.fn(),
  onSuggestionAccept: vi.fn(),
  onSuggestionDismiss: vi.fn(),
} as const satisfies Required<FieldSettings>;

it.each([...Object.keys(settings), 'hasDescription', 'ref'])(
  'the input does not get what is for the field: %s',
  (key) => {
    expect(nativeProps({ ...settings, [key]: settings })).not.toHaveProperty(key);
  },
);

it('the input gets all the rest', () => {
  const native = {
    name: 'email',
    required: true,
    pattern: '.*',
    'data-test': 1,
    onChange: vi.fn(),
    // A name that every object has.
    toString: undefined,
  };
  expect(nativeProps({ ...settings, ...native })).toEqual(native);
});
