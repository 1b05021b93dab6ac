import { en } from '../../core/messages/index.js';
import type { EmailSuggestion } from '../../core/index.js';
import { fieldWords, type GivenMessages } from '../../field/index.js';
import type { ShownField } from '../../react/index.js';
import { AddressLine } from './AddressLine.js';
import { classes } from '../classes.js';
import { DismissIcon } from './DismissIcon.js';
import { suggestionSegments } from './suggestionSegments.js';
import type { EmailFieldClassNames } from '../types.js';

interface SuggestionRowProps {
  readonly field: ShownField;
  readonly suggestion: EmailSuggestion;
  readonly messages: GivenMessages;
  readonly classNames: EmailFieldClassNames;
}

/** "Did you mean …?" with its two buttons. */
export function SuggestionRow({ field, suggestion, messages, classNames }: SuggestionRowProps) {
  const words = (key: 'suggestion' | 'accept') => fieldWords(messages, key, en.field).text;
  return (
    <div
      {...field.suggestionProps}
      className={classes('addressee-suggestion', classNames.suggestion)}
    >
      <AddressLine text={words('suggestion')} segments={suggestionSegments(suggestion)} />
      <span className="addressee-actions">
        <button {...field.acceptProps} className={classes('addressee-accept', classNames.accept)}>
          {words('accept')}
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
