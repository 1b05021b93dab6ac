import { formatMessage, type EmailIssue } from '../core/index.js';
import type { ControllerOptions } from './controllerOptions.js';
import type { Findings } from './fieldState.js';

const nothing: Findings = { issue: null, browserMessage: '', suggestion: null };

/**
 * Finds out what is to be known of the input's text, and tells the browser of it where the form is
 * to be stopped.
 *
 * @param input - its text, and whether it takes part in validation at all
 * @param options - the rules
 * @param typing - the address may be unfinished
 */
export function examine(
  input: HTMLInputElement,
  options: ControllerOptions,
  typing: boolean,
): Findings {
  // Read-only and disabled inputs, those of a disabled fieldset included, are not the person's.
  if (!input.willValidate) return nothing;
  const issue = issueOf(input.value, options);
  setValidity(input, issue, options);
  return {
    issue,
    // What is left is a constraint of the markup (pattern, minLength) or of the application.
    browserMessage: issue === null && !input.validity.valid ? input.validationMessage : '',
    suggestion: options.checker.suggest(input.value, { typing }),
  };
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
