'use client';

import { forwardRef, useMemo } from 'react';
import type { ReactNode } from 'react';
import { fieldWords, type GivenMessages } from '../field/index.js';
import type { ShownField } from '../react/index.js';
import { useField } from '../react/useField.js';
import { classes } from './classes.js';
import { dataAttributes } from './dataAttributes.js';
import { fieldEngine } from './fieldEngine.js';
import { ErrorIcon, PendingIcon } from './icons.js';
import type { EmailFieldClassNames, EmailFieldProps } from './types.js';

const noClassNames: EmailFieldClassNames = {};

/** As long as the engine is not there. */
const NO_PARTS: Partial<NonNullable<typeof fieldEngine.engine>> = {};

/**
 * An email field for sign-up forms: says precisely what is wrong with an address, offers the one
 * that was probably meant, and never gets in the way of a right one. Import `addressee/styles.css`
 * for its looks.
 *
 * The ref and every attribute that is not the field's own go to the `<input>`; the parts of the
 * field take `classNames`, and its root the attributes of `FieldDataAttributes`.
 *
 * @example
 * ```tsx
 * import { EmailField } from 'addressee';
 * import 'addressee/styles.css';
 *
 * export function SignUp() {
 *   return (
 *     <form action="/sign-up" method="post">
 *       <EmailField name="email" label="Email address" required />
 *       <button>Create account</button>
 *     </form>
 *   );
 * }
 * ```
 */
export const EmailField = forwardRef<HTMLInputElement, EmailFieldProps>(
  function EmailField(props, ref) {
    const { label, description, classNames = noClassNames, className, ...options } = props;
    const hasDescription = isGiven(description);
    const { field, inputProps, messages } = useField(
      { ...options, ref, hasDescription },
      fieldEngine,
    );
    // A key in a controlled field changes the input alone, and React passes over elements that are the same ones.
    const beside = useMemo(
      () => elementsBeside({ field, messages, classNames, label, description }),
      [field, messages, classNames, label, description],
    );
    return (
      <div {...dataAttributes(field)} className={classes('addressee', classNames.root)}>
        {beside.before}
        <input
          {...inputProps}
          className={classes('addressee-input', classNames.input, className)}
        />
        {beside.after}
      </div>
    );
  },
);

interface Beside {
  readonly field: ShownField;
  readonly messages: GivenMessages;
  readonly classNames: EmailFieldClassNames;
  readonly label: ReactNode;
  readonly description: ReactNode;
}

const isGiven = (node: ReactNode): boolean => node !== undefined && node !== null;

/** All but the input. */
function elementsBeside({ field, messages, classNames, label, description }: Beside) {
  // Whatever they show was found by the engine, which they came with.
  const { CompletionList, AcceptedRow, SuggestionRow } = fieldEngine.engine ?? NO_PARTS;
  const parts = { field, messages, classNames };
  return {
    before: label !== null && label !== false && label !== '' && (
      <label {...field.labelProps} className={classes('addressee-label', classNames.label)}>
        {label ?? <Words {...fieldWords(messages, 'label')} />}
      </label>
    ),
    after: (
      <>
        {CompletionList && field.completions.length > 0 && <CompletionList {...parts} />}
        {isGiven(description) && (
          <div
            {...field.descriptionProps}
            className={classes('addressee-description', classNames.description)}
          >
            {description}
          </div>
        )}
        <div className={classes('addressee-messages', classNames.messages)}>
          {field.errorMessage !== '' && (
            <div {...field.errorProps} className={classes('addressee-error', classNames.error)}>
              <ErrorIcon />
              <span dir="auto">
                <Words className="addressee-hidden" {...fieldWords(messages, 'errorPrefix')} />{' '}
                {/* An element of its own: a translated page holds no text that React could change. */}
                <span>{field.errorMessage}</span>
              </span>
            </div>
          )}
          {field.verdict === 'pending' && field.suggestion === null && (
            <div
              className={classes('addressee-pending', classNames.pending)}
              lang={fieldWords(messages, 'pending').lang}
            >
              <PendingIcon />
              <span dir="auto">{fieldWords(messages, 'pending').text}</span>
            </div>
          )}
          {AcceptedRow && field.accepted && <AcceptedRow {...parts} accepted={field.accepted} />}
          {SuggestionRow && field.suggestion && (
            <SuggestionRow {...parts} suggestion={field.suggestion} />
          )}
        </div>
        <div {...field.statusProps} className="addressee-hidden" />
      </>
    ),
  };
}

interface WordsProps {
  readonly text: string;
  readonly lang: string;
  readonly className?: string;
}

/** A text in its language. */
function Words({ text, lang, className }: WordsProps) {
  return (
    <span className={className} lang={lang}>
      {text}
    </span>
  );
}
