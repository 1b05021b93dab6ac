import { Fragment } from 'react';
import type { EmailMessages, EmailSuggestion } from '../core/index.js';
import type { UseEmailFieldResult } from '../react/index.js';
import { classes } from './classes.js';
import { DismissIcon } from './icons.js';
import { suggestionSegments } from './suggestionSegments.js';
import type { EmailFieldClassNames } from './types.js';

interface SuggestionRowProps {
  readonly field: UseEmailFieldResult;
  readonly suggestion: EmailSuggestion;
  readonly messages: EmailMessages;
  readonly classNames: EmailFieldClassNames;
}

/** "Did you mean …?" with its two buttons. */
export function SuggestionRow({ field, suggestion, messages, classNames }: SuggestionRowProps) {
  // {email} has a place of its own in every language.
  const [before, after] = messages.field.suggestion.split('{email}');
  return (
    <div
      {...field.suggestionProps}
      className={classes('addressee-suggestion', classNames.suggestion)}
    >
      <span className="addressee-question" dir="auto">
        {before}
        <bdi className="addressee-address" translate="no">
          {suggestionSegments(suggestion).map(({ text, isChanged }, index) => (
            // Elements all: in a translated page React finds none of its texts where it put them.
            <Fragment key={index}>
              {isChanged ? <b>{text}</b> : <span>{text}</span>}
              {text.endsWith('@') && <wbr />}
            </Fragment>
          ))}
        </bdi>
        {after}
      </span>
      <span className="addressee-actions">
        <button {...field.acceptProps} className={classes('addressee-accept', classNames.accept)}>
          {messages.field.accept}
        </button>
        <button
          {...field.dismissProps}
          className={classes('addressee-dismiss', classNames.dismiss)}
        >
          <DismissIcon />
        </button>
      </span>
    </div>
  );
}
