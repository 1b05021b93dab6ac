import { en } from '../../core/messages/index.js';
import { fieldWords, type AcceptedChange, type GivenMessages } from '../../field/index.js';
import type { ShownField } from '../../react/index.js';
import { AddressLine } from './AddressLine.js';
import { classes } from '../classes.js';
import { suggestionSegments } from './suggestionSegments.js';
import type { EmailFieldClassNames } from '../types.js';

interface AcceptedRowProps {
  readonly field: ShownField;
  readonly accepted: AcceptedChange;
  readonly messages: GivenMessages;
  readonly classNames: EmailFieldClassNames;
}

/** "Changed to …" with a button that takes it back. */
export function AcceptedRow({ field, accepted, messages, classNames }: AcceptedRowProps) {
  const { email } = accepted.suggestion;
  const { text, lang } = fieldWords(messages, 'acceptedStatus', en.field);
  return (
    <div className={classes('addressee-accepted', classNames.accepted)} lang={lang}>
      <AddressLine text={text} segments={suggestionSegments({ email, changes: [] })} />
      <button {...field.undoProps} className={classes('addressee-undo', classNames.undo)}>
        {fieldWords(messages, 'undo', en.field).text}
      </button>
    </div>
  );
}
