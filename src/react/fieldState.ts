import type { EmailIssue, EmailSuggestion, EmailWarning } from '../core/index.js';
import {
  noWarnings,
  offer,
  silence,
  withAccepted,
  withDismissed,
  withJudgement,
  withLeaving,
  withText,
} from './fieldTransitions.js';
import type { ValidationMode } from './types.js';

/** What the checker found out about one text. */
export interface Findings {
  /** Why the address can't be accepted; `null` when it can, and for an empty optional field. */
  readonly issue: EmailIssue | null;
  /** The browser's own complaint (`pattern`, `minLength` …), where the checker has none. */
  readonly browserMessage: string;
}

/** What the status element says, so that it is heard once. */
export interface Announcement {
  /** Errors are spoken here, because no focus will move to the field and read its description. */
  readonly error: boolean;
  readonly suggestion: EmailSuggestion | null;
  /** The address that was just accepted. */
  readonly accepted: string;
}

/** The field's memory: what is known of the text, apart from what is shown of it. */
export interface FieldState extends Findings {
  /** The text as it was last read from the input. */
  readonly value: string;
  readonly warnings: readonly EmailWarning[];

  /** The suggestion on show. It is looked for only when there is occasion to show one. */
  readonly suggestion: EmailSuggestion | null;
  /** Focus is in the field, its buttons included. */
  readonly focused: boolean;
  /** Focus has left the field, or its form was submitted. */
  readonly touched: boolean;
  /** An input method is composing: nothing new is said. */
  readonly composing: boolean;
  /** The address was looked at as a finished one. */
  readonly judged: boolean;
  readonly errorRevealed: boolean;
  /** The server's error, until the text changes. */
  readonly serverError: string;
  /** Keys of the suggestions that are not to be shown again, see `suggestionKey`. */
  readonly dismissed: readonly string[];
  /** Addresses whose suggestion was announced already. */
  readonly announced: readonly string[];
  readonly announcement: Announcement;
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
  | { readonly type: 'composition'; readonly active: boolean }
  /** A suggestion took the place of the `typed` text. */
  | { readonly type: 'accept'; readonly suggestion: EmailSuggestion; readonly typed: string }
  | { readonly type: 'dismiss' }
  | { readonly type: 'serverError'; readonly message: string }
  /** The field is as new, but for an error of the server that came after the reset. */
  | {
      readonly type: 'reset';
      readonly value: string;
      readonly findings: Findings;
      readonly serverError: string;
    };

/**
 * The state of a field that nobody has touched yet.
 *
 * @param value the text it begins with
 * @param serverError the server's answer to an earlier submit, where the page is rendered with it
 * @example
 * initialFieldState('ann@example.org').touched // => false
 */
export function initialFieldState(value: string, serverError = ''): FieldState {
  return {
    value,
    issue: null,
    browserMessage: '',
    warnings: noWarnings,
    suggestion: null,
    focused: false,
    touched: false,
    composing: false,
    judged: false,
    errorRevealed: false,
    serverError,
    dismissed: [],
    announced: [],
    announcement: silence,
  };
}

/**
 * The next state of the field. Pure: it is given what the checker found, and calls nothing.
 *
 * @param state the state so far; never changed
 * @param action what happened
 * @returns the next state; the same object where nothing is different
 * @example
 * fieldReducer(initialFieldState(''), { type: 'focus' }).focused // => true
 */
export function fieldReducer(state: FieldState, action: FieldAction): FieldState {
  switch (action.type) {
    case 'text':
      return withText(state, action);
    case 'pause':
      return state.composing ? state : offer(state, action.suggestion, false);
    case 'focus':
      return state.focused ? state : { ...state, focused: true };
    case 'blur':
      return { ...state, focused: false, touched: true, composing: false };
    case 'leave':
      return withLeaving(state, action);
    case 'judge':
      return withJudgement(state, action);
    case 'composition':
      return { ...state, composing: action.active };
    case 'accept':
      return withAccepted(state, action.suggestion, action.typed);
    case 'dismiss':
      return withDismissed(state);
    case 'serverError':
      return {
        ...state,
        serverError: action.message,
        announcement: action.message === '' ? silence : { ...silence, error: true },
      };
    case 'reset':
      return {
        ...initialFieldState(action.value, action.serverError),
        ...action.findings,
        focused: state.focused,
        dismissed: state.dismissed,
        announcement: action.serverError === '' ? silence : state.announcement,
      };
  }
}
