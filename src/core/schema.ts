import { NO_OPTIONS, assertRules } from './assertInput.js';
import { enIssues, wordsOf } from './messages/index.js';
import type { EmailMessages } from './messages/index.js';
import { validateText } from './syntax/index.js';
import type { EmailIssue, EmailOptions } from './types.js';

/** The part of Standard Schema 1 that a schema implements (standardschema.dev, MIT). */
export interface StandardSchemaV1<Input, Output> {
  /** Version 1 of the interface; `validate` answers at once. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output>;
    readonly types?: { readonly input: Input; readonly output: Output };
  };
}

/** What a schema answers: the value, or what is wrong with it. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string }[] };

/**
 * The check as a Standard Schema, for form and schema libraries that take one.
 *
 * @param options - as in `validateEmail`, and `messages` for the language (English when left out, and where a text is
 * missing)
 * @returns a schema whose output is the address to store: trimmed, its domain in lower case. Anything
 * but a string is an issue, never an error.
 * @throws TypeError for an option that can't be right
 * @example
 * emailSchema()['~standard'].validate(' ann@Mail.ru') // => { value: 'ann@mail.ru' }
 * emailSchema()['~standard'].validate('ann@') // => { issues: [{ message: 'Add the part after the @, like name@example.com' }] }
 */
export function emailSchema(
  options: EmailOptions & { readonly messages?: EmailMessages } = NO_OPTIONS,
): StandardSchemaV1<string, string> {
  assertRules(options, 'emailSchema');
  const { messages, ...rest } = options;
  return {
    '~standard': {
      version: 1,
      vendor: 'addressee',
      validate(value) {
        // A form library that has no value yet passes undefined: to a person that is an empty field.
        const checked = validateText(typeof value === 'string' ? value : '', rest);
        if (checked.valid) return { value: checked.email };
        const toMessage = (issue: EmailIssue) => ({
          message: (wordsOf(issue, messages) ?? wordsOf(issue, { issues: enIssues })) as string,
        });
        return { issues: checked.issues.map(toMessage) };
      },
    },
  };
}
