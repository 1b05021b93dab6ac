import type { EmailIssue, EmailSuggestion, EmailWarning } from '../../core/index.js';

/** What the checker found out about one text. */
export interface Findings {
  /** Why the address can't be accepted; `null` when it can, and for an empty optional field. */
  readonly issue: EmailIssue | null;
  /** Where there is no issue: what the application's `validate` answered, else the browser's own complaint (`pattern` …). */
  readonly message: string;
}

/** A suggestion that took the place of what was typed. */
export interface AcceptedChange {
  /** The text before. */
  readonly typed: string;
  /** What was suggested; its `email` is the text now. */
  readonly suggestion: EmailSuggestion;
}

/** What the status element says, once. */
export interface Announcement {
  /** Errors are spoken here, because no focus will move to the field and read its description. */
  readonly error: boolean;
  readonly suggestion: EmailSuggestion | null;
  /** The address that was just accepted. */
  readonly accepted: string;
  /** The text that an undo has just brought back. */
  readonly undone: string;
  /** The application's check takes its time. */
  readonly pending: boolean;
  /** How many completions have come up. */
  readonly completions: number;
}

/** What is known of the text, apart from what is shown. */
export interface FieldState extends Findings {
  /** The text as it was last read from the input. */
  readonly value: string;
  readonly warnings: readonly EmailWarning[];

  /** The suggestion on show. It is looked for only when there is occasion to show one. */
  readonly suggestion: EmailSuggestion | null;
  /** What the unfinished address may become, on show. */
  readonly completions: readonly string[];
  /** Which of them is chosen; -1 for none. */
  readonly activeCompletion: number;
  /** Focus is in the field, its buttons included. */
  readonly focused: boolean;
  /** Focus has left the field, or its form was submitted. */
  readonly touched: boolean;
  /** A key was pressed since the field was focused: whoever has keys has Ctrl+Z. */
  readonly keyed: boolean;
  /** An input method is composing: nothing new is said. */
  readonly composing: boolean;
  /** The address was looked at as a finished one. */
  readonly judged: boolean;
  readonly errorRevealed: boolean;
  /** The application's `validate` was asked, and has not answered. */
  readonly pending: boolean;
  /** The server's error, and the text that it is about: with another one it is not shown. */
  readonly serverError: string;
  readonly refused: string;
  /** Keys of the suggestions that are not to be shown again, see `suggestionKey`. */
  readonly dismissed: readonly string[];
  /** Texts and the addresses suggested for them that were announced already. */
  readonly announced: readonly string[];
  /** What was accepted and not undone, the latest last. */
  readonly accepted: readonly AcceptedChange[];
  /** Whether the latest of it is offered to be undone. */
  readonly offersUndo: boolean;
  readonly announcement: Announcement;
  /** The issue that was last read out. */
  readonly heard: EmailIssue | null;
}
