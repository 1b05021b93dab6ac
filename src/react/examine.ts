import { formatMessage, type EmailIssue, type EmailSuggestion } from '../core/index.js';
import type { ControllerOptions } from './controllerOptions.js';
import type { Findings } from './fieldState.js';
import { noWarnings } from './fieldTransitions.js';

const nothing: Findings = { issue: null, browserMessage: '' };

/**
 * Finds out what is to be known of the input's text, and tells the browser of it where the form is
 * to be stopped.
 *
 * @param input - its text, and whether it takes part in validation at all
 * @param options - the rules
 */
export function examine(input: HTMLInputElement, options: ControllerOptions): Findings {
  // Read-only and disabled inputs, those of a disabled fieldset included, are not the person's.
  if (!input.willValidate) return nothing;
  const issue = issueOf(input.value, options);
  setValidity(input, issue, options);
  return {
    issue,
    // What is left is a constraint of the markup (pattern, minLength) or of the application.
    browserMessage: issue === null && !input.validity.valid ? input.validationMessage : '',
  };
}

/** All that is to be known of a text that counts as finished, as the reducer takes it. */
export function examineFinished(input: HTMLInputElement, options: ControllerOptions) {
  return {
    findings: examine(input, options),
    suggestion: suggestFor(input, options, false),
    warnings: input.willValidate ? options.checker.warnings(input.value) : noWarnings,
  };
}

/** The address that was probably meant; `typing` while the text may be unfinished. */
export function suggestFor(
  input: HTMLInputElement,
  options: ControllerOptions,
  typing: boolean,
): EmailSuggestion | null {
  return input.willValidate ? options.checker.suggest(input.value, { typing }) : null;
}

function issueOf(value: string, options: ControllerOptions): EmailIssue | null {
  const result = options.checker.validate(value);
  if (result.valid) return null;
  const [issue] = result.issues;
  return issue.code === 'empty' && !options.required ? null : issue;
}

/** The messages that this module gave to inputs: what others gave them is left alone. */
const given = new WeakMap<HTMLInputElement, string>();

function setValidity(
  input: HTMLInputElement,
  issue: EmailIssue | null,
  options: ControllerOptions,
): void {
  const blocks = issue !== null && options.validationBehavior !== 'aria';
  const message = blocks ? formatMessage(issue, options.messages) : '';
  if (message === (given.get(input) ?? '')) return;
  given.set(input, message);
  input.setCustomValidity(message);
}
