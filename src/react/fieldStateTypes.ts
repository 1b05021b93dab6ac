import type { EmailIssue, EmailSuggestion, EmailWarning } from '../core/index.js';
import type { ValidationMode } from './types.js';

/** What the checker found out about one text. */
export interface Findings {
  /** Why the address can't be accepted; `null` when it can, and for an empty optional field. */
  readonly issue: EmailIssue | null;
  /** What the application's `validate` answered, where the checker has nothing to say; `''` for a right address. */
  readonly validateMessage: string;
  /** The browser's own complaint (`pattern`, `minLength` …), where neither has one. */
  readonly browserMessage: string;
}

/** A suggestion that took the place of what was typed. */
export interface AcceptedChange {
  /** The text before. */
  readonly typed: string;
  /** What was suggested; its `email` is the text now. */
  readonly suggestion: EmailSuggestion;
}

/** What the status element says, so that it is heard once. */
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

/** The field's memory: what is known of the text, apart from what is shown of it. */
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

/** What can happen to the field. */
export type FieldAction =
  /**
   * The text is another, or was checked by other rules; `typed` by a person or written by a program.
   * `suggestion` is what the text calls for, so that one on show stays or goes.
   */
  | {
      readonly type: 'text';
      readonly value: string;
      readonly findings: Findings;
      readonly suggestion: EmailSuggestion | null;
      readonly typed: boolean;
      readonly mode: ValidationMode;
    }
  /** Typing paused for as long as a suggestion waits. */
  | { readonly type: 'pause'; readonly suggestion: EmailSuggestion | null }
  | { readonly type: 'focus' }
  | { readonly type: 'blur' }
  /** The field is unmounted or hidden. */
  | { readonly type: 'release' }
  /** The field was left: its text is to be judged as a finished address. */
  | {
      readonly type: 'leave';
      readonly findings: Findings;
      readonly suggestion: EmailSuggestion | null;
      readonly warnings: readonly EmailWarning[];
      readonly mode: ValidationMode;
    }
  /** The form was submitted, or the application asked; `announce` when no focus will move here. */
  | {
      readonly type: 'judge';
      readonly findings: Findings;
      readonly suggestion: EmailSuggestion | null;
      readonly warnings: readonly EmailWarning[];
      readonly announce: boolean;
    }
  /** The application's `validate` was asked, or the question taken back. */
  | { readonly type: 'pending'; readonly active: boolean }
  /** Its answer is long in coming. */
  | { readonly type: 'slow' }
  /** It answered, or will not; `announce` when no focus will move here. */
  | { readonly type: 'answer'; readonly findings: Findings; readonly announce: boolean }
  | { readonly type: 'composition'; readonly active: boolean }
  /** A key was pressed in the field. */
  | { readonly type: 'key' }
  /** A suggestion took the place of the `typed` text; `isCoarse` where fingers point. */
  | ({ readonly type: 'accept'; readonly isCoarse: boolean } & AcceptedChange)
  /** The person took the change back by the button; the text is as it was. */
  | { readonly type: 'undone'; readonly email: string }
  | { readonly type: 'dismiss' }
  /** What the text may become, or nothing. */
  | { readonly type: 'complete'; readonly completions: readonly string[] }
  /** Another completion is chosen, or none. */
  | { readonly type: 'choose'; readonly index: number }
  /** A completion took the place of the text. */
  | { readonly type: 'completed'; readonly email: string }
  | { readonly type: 'serverError'; readonly message: string }
  /** The field is as new, but for an error of the server that came after the reset. */
  | {
      readonly type: 'reset';
      readonly value: string;
      readonly findings: Findings;
      readonly serverError: string;
    };
