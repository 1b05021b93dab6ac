import type { EmailIssue, EmailIssueCode, EmailWarning, EmailWarningCode } from '../types.js';

/** Words for people, in one language. */
export interface EmailMessages {
  /** BCP 47 language tag; the field puts it on what it renders. */
  readonly lang: string;
  /** What is wrong, by its code. */
  readonly issues: Readonly<Record<EmailIssueCode, MessageText<EmailIssue>>>;
  /** What is doubtful, by its code. */
  readonly warnings: Readonly<Record<EmailWarningCode, MessageText<EmailWarning>>>;
  /** The words of the field's own parts. */
  readonly field: FieldMessages;
}

/** A text, or a function that makes one of the issue or warning it is about. */
export type MessageText<Subject> = string | ((subject: Subject) => string);

/** The words of the field's own parts. `email` arrives as plain text. */
export interface FieldMessages {
  /** The label when none is given. */
  readonly label: string;
  /** Goes before every error for screen readers, visually hidden. */
  readonly errorPrefix: string;
  /** The question before the suggested address; `{email}` marks its place. */
  readonly suggestion: string;
  /** The label of the button that accepts. */
  readonly accept: string;
  /** Accessible name of the accepting button: begins with `accept`; `{email}` marks the address. */
  readonly acceptName: string;
  /** Accessible name of the button that dismisses. */
  readonly dismiss: string;
  /** Announced when a suggestion appears; `{email}` marks the address. */
  readonly suggestionStatus: string;
  /** Announced once a suggestion was taken; `{email}` marks the address. */
  readonly acceptedStatus: string;
  /** The label of the button that undoes what was accepted. */
  readonly undo: string;
  /** Accessible name of the undoing button: begins with `undo`; `{email}` marks what was typed. */
  readonly undoName: string;
  /** Announced once it was undone; `{email}` marks what stands in the field again. */
  readonly undoneStatus: string;
  /** The name of the list of completions. */
  readonly completions: string;
  /** Announced when the list comes up; `{count}` marks how many there are. */
  readonly completionsStatus: string;
  /** Shown when the application's own check is under way. */
  readonly pending: string;
}
