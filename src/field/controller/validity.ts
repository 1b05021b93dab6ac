import type { EmailIssue, EmailSuggestion } from '../../core/index.js';
import { wordsFor } from '../messages/index.js';
import { report } from '../report.js';
import { noWarnings } from '../state/index.js';
import type { Findings } from '../state/index.js';
import type { FieldOptions } from './options.js';
import type { AnswerCache } from './answerCache.js';

const nothing: Findings = { issue: null, validateMessage: '', browserMessage: '' };

/**
 * Checks the text of an input. Where the form must be stopped, the browser is told by `setCustomValidity`.
 *
 * @param input - its text, and whether it takes part in validation at all
 * @param options - the rules
 * @param validation - what the application's own check has answered
 */
export function examine(
  input: HTMLInputElement,
  options: FieldOptions,
  validation: AnswerCache,
): Findings {
  // Read-only and disabled inputs, also by a fieldset, are not checked.
  if (!input.willValidate) return nothing;
  const result = options.checker.validate(input.value);
  const issue = result.valid ? null : issueOf(result.issues[0], options);
  const answer = result.valid && options.validate && validation.answerTo(result.email);
  const validateMessage = answer || '';
  const problem = issue ? wordsFor(issue, options.messages, report).text : validateMessage;
  setValidity(input, problem, options);
  // What is left is a constraint of the markup (pattern, minLength) or the application's.
  const isTheirs = issue === null && validateMessage === '' && !input.validity.valid;
  return { issue, validateMessage, browserMessage: isTheirs ? input.validationMessage : '' };
}

/** The field whose input it is. */
interface Examined {
  readonly options: FieldOptions;
  readonly validation: { readonly answers: AnswerCache };
}

/** All findings on a text that counts as finished, for the reducer. */
export function examineFinished(input: HTMLInputElement, field: Examined) {
  const { options } = field;
  return {
    findings: examine(input, options, field.validation.answers),
    suggestion: suggestFor(input, options, false),
    warnings: input.willValidate ? options.checker.warnings(input.value) : noWarnings,
  };
}

/** The address that was probably meant; `typing` while the text may be unfinished. */
export function suggestFor(
  input: HTMLInputElement,
  options: FieldOptions,
  typing: boolean,
): EmailSuggestion | null {
  return input.willValidate ? options.checker.suggest(input.value, { typing }) : null;
}

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
