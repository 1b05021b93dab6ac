import type { FieldSettings } from '../types.js';

/** The options that are the field's own; a missing one is a type error below. */
const OWN: Readonly<Record<keyof FieldSettings | 'hasDescription' | 'ref', true>> = {
  checker: true,
  domains: true,
  knownDomains: true,
  countries: true,
  localPart: true,
  international: true,
  tlds: true,
  minimumConfidence: true,
  messages: true,
  value: true,
  defaultValue: true,
  validationMode: true,
  validationBehavior: true,
  validate: true,
  awaitValidation: true,
  errorMessage: true,
  serverError: true,
  completions: true,
  suggestionDelay: true,
  onValueChange: true,
  onVerdictChange: true,
  onSuggestion: true,
  onSuggestionAccept: true,
  onSuggestionDismiss: true,
  hasDescription: true,
  ref: true,
};

/**
 * What is left of the options for the `<input>`.
 *
 * @example
 * nativeProps({ name: 'email', suggestionDelay: 0 }) // => { name: 'email' }
 */
export function nativeProps(options: FieldSettings): Readonly<Record<string, unknown>> {
  // A plain loop: this runs at every keystroke of a controlled field.
  const native: Record<string, unknown> = {};
  for (const key in options) {
    const name = key as keyof FieldSettings;
    if (!Object.hasOwn(OWN, name)) native[name] = options[name];
  }
  return native;
}
