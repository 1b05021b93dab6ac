import type { EmailMessages, EmailSuggestion } from '../core/index.js';
import type { UseEmailFieldResult } from '../react/index.js';
import { AddressLine } from './AddressLine.js';
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
  return (
    <div
      {...field.suggestionProps}
      className={classes('addressee-suggestion', classNames.suggestion)}
    >
      <AddressLine text={messages.field.suggestion} segments={suggestionSegments(suggestion)} />
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
