import type { FieldSettings } from '../types.js';

/** The options that are the field's own. */
const OWN =
  /^(checker|domains|knownDomains|countries|localPart|international|tlds|minimumConfidence|messages|value|defaultValue|validationMode|validationBehavior|validate|awaitValidation|errorMessage|serverError|completions|suggestionDelay|on(Value|Verdict)Change|onSuggestion\w*|hasDescription|ref)$/;

/**
 * What is left of the options for the `<input>`.
 *
 * @example
 * nativeProps({ name: 'email', suggestionDelay: 0 }) // => { name: 'email' }
 */
export const nativeProps = (options: FieldSettings): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(options).filter(([name]) => !OWN.test(name)));
