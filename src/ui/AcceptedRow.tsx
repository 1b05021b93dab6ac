import type { EmailMessages } from '../core/index.js';
import type { AcceptedChange, UseEmailFieldResult } from '../react/index.js';
import { classes } from './classes.js';
import type { EmailFieldClassNames } from './types.js';

interface AcceptedRowProps {
  readonly field: UseEmailFieldResult;
  readonly accepted: AcceptedChange;
  readonly messages: EmailMessages;
  readonly classNames: EmailFieldClassNames;
}

/** "Changed to …", and the button that takes it back. */
export function AcceptedRow({ field, accepted, messages, classNames }: AcceptedRowProps) {
  const [before, after] = messages.field.acceptedStatus.split('{email}');
  return (
    <div lang={messages.lang} className={classes('addressee-accepted', classNames.accepted)}>
      <span className="addressee-question" dir="auto">
        {before}
        <bdi className="addressee-address" translate="no">
          {accepted.suggestion.email}
        </bdi>
        {after}
      </span>
      <span className="addressee-actions">
        <button {...field.undoProps} className={classes('addressee-undo', classNames.undo)}>
          {messages.field.undo}
        </button>
      </span>
    </div>
  );
}
