import type { EmailSuggestion } from '../../core/index.js';
import { silence } from '../state/index.js';
import type { AcceptedChange, FieldState } from '../state/index.js';

/**
 * Key of a dismissed suggestion: the typed domain and the suggested one. Another local part doesn't bring it back.
 *
 * @example
 * suggestionKey('Ann@Yandeks.ru', 'yandex.ru') // => 'yandeks.ru yandex.ru'
 */
function suggestionKey(typed: string, domain: string): string {
  const typedDomain = typed.slice(typed.lastIndexOf('@') + 1);
  return `${typedDomain.trim().toLowerCase()} ${domain}`;
}

/** A suggestion was taken. That dismisses nothing: another address with the same typo is offered its own. */
export function withAccepted(
  state: FieldState,
  { typed, suggestion }: AcceptedChange,
  isCoarse: boolean,
): FieldState {
  return {
    ...state,
    suggestion: null,
    accepted: [...state.accepted, { typed, suggestion }],
    offersUndo: isCoarse || !state.keyed,
    // Chromium ends a composition without a word when its text is replaced.
    composing: false,
    announcement: { ...silence, accepted: suggestion.email },
  };
}

/** The accepted change that a new text takes back, by Ctrl+Z or otherwise. */
export function undoneBy(state: FieldState, value: string): AcceptedChange | undefined {
  return state.accepted.find(
    ({ typed, suggestion }) => value === typed && state.value === suggestion.email,
  );
}

/** An accepted change was undone: its suggestion counts as dismissed. */
export function withUndone(state: FieldState, change: AcceptedChange): FieldState {
  return {
    ...dismissing(state, change.typed, change.suggestion),
    accepted: state.accepted.filter((other) => other !== change),
  };
}

/** Undoing is no longer offered. */
export const withoutUndo = (state: FieldState): FieldState =>
  state.offersUndo ? { ...state, offersUndo: false } : state;

/** The suggestion on show was declined. */
export function withDismissed(state: FieldState): FieldState {
  if (state.suggestion === null) return state;
  return { ...dismissing(state, state.value, state.suggestion), announcement: silence };
}

/**
 * Shows a suggestion, or none. It is announced once for a text.
 *
 * @param error - whether an error is announced together with it; without news the words stay, for every change of
 * them is heard
 */
export function offer(
  state: FieldState,
  found: EmailSuggestion | null,
  error: boolean,
): FieldState {
  const isDismissed =
    found !== null && state.dismissed.includes(suggestionKey(state.value, found.domain));
  const suggestion = isDismissed ? null : found;
  const key = `${state.value} ${suggestion?.email}`;
  const isNews =
    suggestion !== null &&
    suggestion.email !== state.suggestion?.email &&
    !state.announced.includes(key);
  if (!isNews) return suggestion === state.suggestion ? state : { ...state, suggestion };
  return {
    ...state,
    suggestion,
    announced: [...state.announced, key],
    announcement: { ...silence, error, suggestion },
  };
}

function dismissing(state: FieldState, typed: string, suggestion: EmailSuggestion): FieldState {
  const key = suggestionKey(typed, suggestion.domain);
  return {
    ...state,
    suggestion: null,
    dismissed: state.dismissed.includes(key) ? state.dismissed : [...state.dismissed, key],
  };
}
