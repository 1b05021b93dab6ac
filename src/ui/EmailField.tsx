'use client';

import { forwardRef } from 'react';
import { en } from '../core/index.js';
import { langOf, usableMessages } from '../field/index.js';
import { useEmailField } from '../react/index.js';
import { AcceptedRow } from './AcceptedRow.js';
import { classes } from './classes.js';
import { CompletionList } from './CompletionList.js';
import { dataAttributes } from './dataAttributes.js';
import { ErrorIcon, PendingIcon } from './icons.js';
import { SuggestionRow } from './SuggestionRow.js';
import type { EmailFieldClassNames, EmailFieldProps } from './types.js';

const noClassNames: EmailFieldClassNames = {};

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
    const messages = usableMessages(options.messages ?? en);
    const hasLabel = label !== null && label !== false && label !== '';
    const hasDescription = description !== undefined && description !== null;
    const field = useEmailField({ ...options, ref, hasDescription });
    return (
      <div className={classes('addressee', classNames.root)} {...dataAttributes(field)}>
        {hasLabel && (
          <label {...field.labelProps} className={classes('addressee-label', classNames.label)}>
            {label ?? <span lang={langOf(messages, 'field', 'label')}>{messages.field.label}</span>}
          </label>
        )}
        <input
          {...field.inputProps}
          className={classes('addressee-input', classNames.input, className)}
        />
        {field.completions.length > 0 && <CompletionList field={field} classNames={classNames} />}
        {hasDescription && (
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
                <span className="addressee-hidden" lang={langOf(messages, 'field', 'errorPrefix')}>
                  {messages.field.errorPrefix}
                </span>{' '}
                {/* An element of its own: a translated page holds no text that React could change. */}
                <span>{field.errorMessage}</span>
              </span>
            </div>
          )}
          {field.verdict === 'pending' && field.suggestion === null && (
            <div
              className={classes('addressee-pending', classNames.pending)}
              lang={langOf(messages, 'field', 'pending')}
            >
              <PendingIcon />
              <span dir="auto">{messages.field.pending}</span>
            </div>
          )}
          {field.accepted !== null && (
            <AcceptedRow
              field={field}
              accepted={field.accepted}
              messages={messages}
              classNames={classNames}
            />
          )}
          {field.suggestion !== null && (
            <SuggestionRow
              field={field}
              suggestion={field.suggestion}
              messages={messages}
              classNames={classNames}
            />
          )}
        </div>
        <div {...field.statusProps} className="addressee-hidden" />
      </div>
    );
  },
);
