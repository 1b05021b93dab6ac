import type { EmailSuggestion, EmailWarning } from '../../core/index.js';
import type { ValidationMode } from '../types.js';
import type { AcceptedChange, Findings } from './fieldState.js';

/** What can happen to the field before anything is suggested. */
type PlainAction =
  /**
   * The text or its rules changed. `typed`: by a person, not by a program. `suggestion`: what the text calls for now,
   * so that the one on show stays or goes.
   */
  | {
      readonly type: 'text';
      readonly value: string;
      readonly findings: Findings;
      readonly suggestion: EmailSuggestion | null;
      readonly typed: boolean;
      readonly mode: ValidationMode;
    }
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
  | { readonly type: 'serverError'; readonly message: string }
  /** The field is as new, but for an error of the server that came after the reset. */
  | {
      readonly type: 'reset';
      readonly value: string;
      readonly findings: Findings;
      readonly serverError: string;
    };

/** What can happen once there are suggestions. */
type SuggestionAction =
  /** Typing paused for `suggestionDelay`. */
  | { readonly type: 'pause'; readonly suggestion: EmailSuggestion | null }
  /** The engine came after the text was judged. */
  | {
      readonly type: 'late';
      readonly suggestion: EmailSuggestion | null;
      readonly warnings: readonly EmailWarning[];
    }
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
  | { readonly type: 'completed'; readonly email: string };

/** What can happen to the field. */
export type FieldAction = PlainAction | SuggestionAction;
