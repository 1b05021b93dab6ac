import type { EmailIssue, EmailSuggestion, EmailWarning } from '../core/index.js';
import type { Announcement, FieldAction, FieldState, Findings } from './fieldState.js';

type ActionOf<Type extends FieldAction['type']> = Extract<FieldAction, { type: Type }>;

/** Nothing to announce. */
export const silence: Announcement = { error: false, suggestion: null, accepted: '' };

/** Always the same array, so that nothing is rendered for it. */
export const noWarnings: readonly EmailWarning[] = [];

/**
 * What a dismissed suggestion is remembered by: the domain as it was typed and the one suggested,
 * so that another local part before the same slip does not bring it back.
 *
 * @example
 * suggestionKey('Ann@Yandeks.ru', 'yandex.ru') // => 'yandeks.ru yandex.ru'
 */
function suggestionKey(typed: string, domain: string): string {
  const typedDomain = typed.slice(typed.lastIndexOf('@') + 1);
  return `${typedDomain.trim().toLowerCase()} ${domain}`;
}

/** The text changed, or the rules by which it is checked. */
export function withText(state: FieldState, action: ActionOf<'text'>): FieldState {
  const { value, findings, typed, mode } = action;
  const changed = value !== state.value;
  const stays = action.suggestion?.email === state.suggestion?.email;
  if (!changed && stays && sameFindings(state, findings)) return state;

  const wrong = isWrong(findings);
  const empty = isEmpty(value);
  // The error of an empty field has done its work with the first letter, and the rest is still
  // being typed; an emptied field is no error before it is submitted.
  const goesOn = state.errorRevealed && state.issue?.code !== 'empty' && wrong && !empty;
  const atOnce = typed && mode === 'onChange' && !state.composing && !empty;
  return {
    ...state,
    value,
    // While composing an error may go, but none may come or change.
    issue: state.composing && goesOn ? state.issue : settled(state.issue, findings.issue),
    browserMessage: findings.browserMessage,
    suggestion: stays ? action.suggestion : null,
    errorRevealed: goesOn || (atOnce && wrong),
    judged: (state.judged && !empty) || atOnce,
    warnings: changed ? noWarnings : state.warnings,
    serverError: changed ? '' : state.serverError,
    announcement: changed ? silence : state.announcement,
  };
}

/** The whole field was left: errors are shown, and spoken by the status element. */
export function withLeaving(state: FieldState, action: ActionOf<'leave'>): FieldState {
  const empty = isEmpty(state.value);
  const waits = action.mode === 'onSubmit';
  const reveals = !waits && !empty && isWrong(action.findings);
  // An error that was shown before was heard before; one that a form library finds after
  // this blur was not.
  const error = state.announcement.error || !state.errorRevealed;
  return {
    ...offer(state, action.suggestion, error),
    issue: settled(state.issue, action.findings.issue),
    browserMessage: action.findings.browserMessage,
    warnings: action.warnings,
    touched: true,
    judged: state.judged || (!waits && !empty),
    errorRevealed: state.errorRevealed || reveals,
  };
}

/** The form was submitted, or the application asked: whatever is wrong is shown. */
export function withJudgement(state: FieldState, action: ActionOf<'judge'>): FieldState {
  const wrong = isWrong(action.findings);
  const silenced = { ...state, announcement: { ...silence, error: action.announce } };
  // A suggestion that comes up as the form goes through would only distract.
  const next = wrong ? offer(silenced, action.suggestion, action.announce) : silenced;
  return {
    ...next,
    issue: settled(state.issue, action.findings.issue),
    browserMessage: action.findings.browserMessage,
    warnings: action.warnings,
    touched: true,
    judged: !isEmpty(state.value),
    errorRevealed: wrong,
  };
}

/** A suggestion was taken. Should the person undo it, it counts as dismissed. */
export function withAccepted(
  state: FieldState,
  suggestion: EmailSuggestion,
  typed: string,
): FieldState {
  return {
    ...withoutSuggestion(state, typed, suggestion),
    announcement: { ...silence, accepted: suggestion.email },
  };
}

/** The suggestion on show was declined. */
export function withDismissed(state: FieldState): FieldState {
  if (state.suggestion === null) return state;
  return { ...withoutSuggestion(state, state.value, state.suggestion), announcement: silence };
}

/** Shows a suggestion, or none; each is announced once, together with an error that is news too. */
export function offer(
  state: FieldState,
  found: EmailSuggestion | null,
  error: boolean,
): FieldState {
  const isDismissed =
    found !== null && state.dismissed.includes(suggestionKey(state.value, found.domain));
  const suggestion = isDismissed ? null : found;
  const isNews = suggestion !== null && !state.announced.includes(suggestion.email);
  return {
    ...state,
    suggestion,
    announced: isNews ? [...state.announced, suggestion.email] : state.announced,
    announcement: { error, suggestion: isNews ? suggestion : null, accepted: '' },
  };
}

function withoutSuggestion(
  state: FieldState,
  typed: string,
  suggestion: EmailSuggestion,
): FieldState {
  const key = suggestionKey(typed, suggestion.domain);
  return {
    ...state,
    suggestion: null,
    dismissed: state.dismissed.includes(key) ? state.dismissed : [...state.dismissed, key],
  };
}

function isWrong(findings: Findings): boolean {
  return findings.issue !== null || findings.browserMessage !== '';
}

function isEmpty(value: string): boolean {
  return value.trim() === '';
}

function sameFindings(state: FieldState, next: Findings): boolean {
  return (
    settled(state.issue, next.issue) === state.issue && state.browserMessage === next.browserMessage
  );
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
