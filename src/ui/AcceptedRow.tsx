import type { EmailMessages } from '../core/index.js';
import { langOf, type AcceptedChange } from '../field/index.js';
import type { UseEmailFieldResult } from '../react/index.js';
import { AddressLine } from './AddressLine.js';
import { classes } from './classes.js';
import { suggestionSegments } from './suggestionSegments.js';
import type { EmailFieldClassNames } from './types.js';

interface AcceptedRowProps {
  readonly field: UseEmailFieldResult;
  readonly accepted: AcceptedChange;
  readonly messages: EmailMessages;
  readonly classNames: EmailFieldClassNames;
}

/** "Changed to …" with a button that takes it back. */
export function AcceptedRow({ field, accepted, messages, classNames }: AcceptedRowProps) {
  const { email } = accepted.suggestion;
  return (
    <div
      className={classes('addressee-accepted', classNames.accepted)}
      lang={langOf(messages, 'field', 'acceptedStatus')}
    >
      <AddressLine
        text={messages.field.acceptedStatus}
        segments={suggestionSegments({ email, changes: [] })}
      />
      <button {...field.undoProps} className={classes('addressee-undo', classNames.undo)}>
        {messages.field.undo}
      </button>
    </div>
  );
}
