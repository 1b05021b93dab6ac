import type { EmailSuggestion } from '../core/index.js';
import type { Announcement, FieldState } from './fieldStateTypes.js';

/** Nothing to announce. */
export const silence: Announcement = {
  error: false,
  suggestion: null,
  accepted: '',
  pending: false,
  completions: 0,
};

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

/** A suggestion was taken. Should the person undo it, it counts as dismissed. */
export function withAccepted(
  state: FieldState,
  suggestion: EmailSuggestion,
  typed: string,
): FieldState {
  return {
    ...withoutSuggestion(state, typed, suggestion),
    // Chromium ends a composition without a word when its text is replaced.
    composing: false,
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
    // Where nothing is news the words stay: each change of them is heard.
    announcement:
      isNews || error !== state.announcement.error
        ? { ...silence, error, suggestion: isNews ? suggestion : null }
        : state.announcement,
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
