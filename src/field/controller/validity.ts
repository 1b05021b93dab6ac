import type { EmailIssue } from '../../core/index.js';
import { issueWords } from '../messages/index.js';
import { report } from '../report.js';
import { emptyList } from '../state/index.js';
import type { Findings } from '../state/index.js';
import type { Field, FieldOptions, FinishedText, Validation } from '../contract/index.js';

/** What is asked of a field to examine its text. */
export interface Examined extends Pick<Field, 'options' | 'check'> {
  readonly validation: Pick<Validation, 'answers'>;
}

const nothing: Findings = { issue: null, message: '' };

/**
 * Checks the text of an input. Where the form must be stopped, the browser is told by `setCustomValidity`.
 *
 * @param input - its text, and whether it takes part in validation at all
 * @param field - whose input it is: its rules, and what the application's own check has answered
 */
export function examine(input: HTMLInputElement, field: Examined): Findings {
  const { options, validation } = field;
  // Read-only and disabled inputs, also by a fieldset, are not checked.
  if (!input.willValidate) return nothing;
  const result = field.check(input.value);
  const issue = result.valid ? null : issueOf(result.issues[0], options);
  const answer = result.valid && options.validate && validation.answers.answerTo(result.email);
  const answered = answer || '';
  const problem = issue ? issueWords(issue, options.messages, report).text : answered;
  setValidity(input, problem, options);
  // What is left is a constraint of the markup (pattern, minLength) or the application's.
  const isTheirs = issue === null && answered === '' && !input.validity.valid;
  return { issue, message: isTheirs ? input.validationMessage : answered };
}

/** All findings on a text that counts as finished, for the reducer. */
export function examineFinished(
  input: HTMLInputElement,
  field: Examined & Pick<Field, 'suggestions'>,
): FinishedText & { readonly findings: Findings } {
  return { findings: examine(input, field), ...(field.suggestions?.finished() ?? NOTHING_FOUND) };
}

/** What is said of a finished text as long as the engine is not there. */
const NOTHING_FOUND: FinishedText = { suggestion: null, warnings: emptyList };

/** An empty optional field is none. */
const issueOf = (issue: EmailIssue, { required }: FieldOptions): EmailIssue | null =>
  issue.code === 'empty' && !required ? null : issue;

/** Messages that this module set. Those of others are left alone. */
const given = new WeakMap<HTMLInputElement, string>();

function setValidity(
  input: HTMLInputElement,
  problem: string,
  { validationBehavior }: FieldOptions,
): void {
  const message = validationBehavior === 'aria' ? '' : problem;
  if (message === (given.get(input) ?? '')) return;
  given.set(input, message);
  input.setCustomValidity(message);
}
