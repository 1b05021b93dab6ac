import type { EmailIssue } from '../../../core/index.js';
import type { FieldAction } from '../actions.js';
import type { Announcement, FieldState, Findings } from '../fieldState.js';
import { silence } from '../nothing.js';

type ActionOf<Type extends FieldAction['type']> = Extract<FieldAction, { type: Type }>;

/** The text changed, or the rules by which it is checked. */
export function withText(state: FieldState, action: ActionOf<'text'>): FieldState {
  const { value, findings, typed, mode } = action;
  const changed = value !== state.value;
  const wrong = isWrong(findings);
  const empty = isEmpty(value);
  // The first letter ends the error of an empty field. An emptied field is no error before submit.
  const goesOn = state.errorRevealed && state.issue?.code !== 'empty' && wrong && !empty;
  const atOnce = typed && mode === 'onChange' && !state.composing && !empty;
  return {
    ...state,
    value,
    // While composing an error may go, but none may come or change.
    issue: state.composing && goesOn ? state.issue : settled(state.issue, findings.issue),
    message: findings.message,
    errorRevealed: goesOn || (atOnce && wrong),
    judged: (state.judged && !empty) || atOnce,
    announcement: changed ? silence : state.announcement,
  };
}

/** The whole field was left: errors are shown, and spoken by the status element. */
export function withLeaving(state: FieldState, action: ActionOf<'leave'>): FieldState {
  const empty = isEmpty(state.value);
  const waits = action.mode === 'onSubmit';
  const reveals = !waits && !empty && isWrong(action.findings);
  const issue = settled(state.heard, action.findings.issue);
  // An error is said once. One that changed since, or that a form library finds after this blur, is new.
  const error = state.announcement.error || !state.errorRevealed || issue !== state.heard;
  return {
    ...state,
    ...settledFindings(state, action.findings),
    // Without news the words stay: every change of them is heard.
    announcement: error === state.announcement.error ? state.announcement : saying(error),
    heard: reveals ? issue : state.heard,
    touched: true,
    judged: state.judged || (!waits && !empty),
    errorRevealed: state.errorRevealed || reveals,
  };
}

/** The form was submitted, or the application asked: whatever is wrong is shown. */
export function withJudgement(state: FieldState, action: ActionOf<'judge'>): FieldState {
  const wrong = isWrong(action.findings);
  return {
    ...state,
    ...settledFindings(state, action.findings),
    announcement: saying(action.announce),
    heard: action.findings.issue,
    touched: true,
    judged: !isEmpty(state.value),
    errorRevealed: wrong,
  };
}

/** The application's check has answered: what it has to say is shown as any other error. */
export function withAnswer(state: FieldState, action: ActionOf<'answer'>): FieldState {
  const isNews = isWrong(action.findings) && !state.errorRevealed;
  return {
    ...state,
    ...settledFindings(state, action.findings),
    pending: false,
    errorRevealed: isWrong(action.findings) && (state.errorRevealed || state.judged),
    announcement: saying(action.announce && isNews && state.judged),
  };
}

/** What is announced where an error is all there may be to say. */
const saying = (error: boolean): Announcement => ({ ...silence, error });

/** Whether anything stands against the address. */
export function isWrong(findings: Findings): boolean {
  return findings.issue !== null || findings.message !== '';
}

/** The findings, with the old issue where the new one says the same. */
const settledFindings = (state: FieldState, next: Findings): Findings => ({
  ...next,
  issue: settled(state.issue, next.issue),
});

function isEmpty(value: string): boolean {
  return value.trim() === '';
}

/** Whether findings are others than those of a state. */
export function findingsDiffer(state: FieldState, next: Findings): boolean {
  return settled(state.issue, next.issue) !== state.issue || state.message !== next.message;
}

/** The old issue where the new one says the same, so that nothing is rendered for it. */
function settled(old: EmailIssue | null, next: EmailIssue | null): EmailIssue | null {
  if (old === null || next === null) return next;
  const same =
    old.code === next.code &&
    old.start === next.start &&
    old.end === next.end &&
    old.character === next.character &&
    old.script === next.script;
  return same ? old : next;
}
