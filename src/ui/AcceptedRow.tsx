import type { ButtonHTMLAttributes } from 'react';
import { AddressLine } from './AddressLine.js';
import { classes } from './classes.js';
import { suggestionSegments } from './suggestionSegments.js';

interface AcceptedRowProps {
  readonly field: { readonly undoProps: ButtonHTMLAttributes<HTMLButtonElement> };
  readonly accepted: { readonly suggestion: { readonly email: string } };
  readonly messages: {
    readonly lang: string;
    readonly field: { readonly acceptedStatus: string; readonly undo: string };
  };
  readonly classNames: {
    readonly accepted?: string | undefined;
    readonly undo?: string | undefined;
  };
}

/** "Changed to …" with a button that takes it back. */
export function AcceptedRow({ field, accepted, messages, classNames }: AcceptedRowProps) {
  const { email } = accepted.suggestion;
  return (
    <div className={classes('addressee-accepted', classNames.accepted)} lang={messages.lang}>
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
