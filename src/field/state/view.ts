import type { EmailIssue, EmailSuggestion, EmailWarning } from '../../core/index.js';
import type { FieldVerdict } from '../types.js';
import type { AcceptedChange, Announcement, FieldState } from './fieldState.js';
import { isWrong } from './transitions/text.js';

/** What can be seen and heard. React renders only when this changes. */
export interface FieldView {
  readonly verdict: FieldVerdict;
  /** The issue on show. */
  readonly issue: EmailIssue | null;
  /** What the application's check or the browser has to say, on show. */
  readonly message: string;
  readonly serverError: string;
  readonly warnings: readonly EmailWarning[];
  /** The suggestion on show. */
  readonly suggestion: EmailSuggestion | null;
  /** The change that is offered to be undone. */
  readonly accepted: AcceptedChange | null;
  /** The completions on show. */
  readonly completions: readonly string[];
  readonly activeCompletion: number;
  readonly announcement: Announcement;
  readonly touched: boolean;
  readonly focused: boolean;
  readonly filled: boolean;
}

/**
 * What is shown of a state.
 *
 * @param state as the reducer left it
 * @param last the view before: handed back as it is when nothing on show has changed
 * @example
 * fieldView(initialFieldState('ann@')).verdict // => 'none'
 */
export function fieldView(state: FieldState, last?: FieldView): FieldView {
  const view: FieldView = {
    verdict: verdictOf(state),
    issue: state.errorRevealed ? state.issue : null,
    message: state.errorRevealed ? state.message : '',
    serverError: serverErrorOf(state),
    warnings: state.warnings,
    suggestion: state.suggestion,
    accepted: (state.offersUndo && state.accepted.at(-1)) || null,
    completions: state.completions,
    activeCompletion: state.activeCompletion,
    announcement: state.announcement,
    touched: state.touched,
    focused: state.focused,
    filled: state.value !== '',
  };
  return last !== undefined && sameView(view, last) ? last : view;
}

/** Shown only while the field holds the text that the server refused. */
const serverErrorOf = ({ serverError, refused, value }: FieldState): string =>
  value === refused ? serverError : '';

function verdictOf(state: FieldState): FieldVerdict {
  if (state.errorRevealed || serverErrorOf(state) !== '') return 'invalid';
  if (!state.judged || isWrong(state)) return 'none';
  return state.pending ? 'pending' : 'valid';
}

function sameView(view: FieldView, last: FieldView): boolean {
  // A plain loop: this runs at every keystroke.
  for (const key in view) {
    if (view[key as keyof FieldView] !== last[key as keyof FieldView]) return false;
  }
  return true;
}
