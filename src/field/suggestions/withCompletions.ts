import { silence } from '../state/index.js';
import type { FieldState } from '../state/index.js';

/** Shows completions, none of them chosen. A list that comes up is announced. */
export function withCompletions(state: FieldState, completions: readonly string[]): FieldState {
  const last = state.completions;
  const isSame =
    last.length === completions.length && last.every((email, i) => email === completions[i]);
  if (isSame) return state.activeCompletion < 0 ? state : { ...state, activeCompletion: -1 };
  const isNews = last.length === 0;
  return {
    ...state,
    completions,
    activeCompletion: -1,
    suggestion: completions.length > 0 ? null : state.suggestion,
    announcement: isNews
      ? { ...silence, completions: completions.length }
      : { ...state.announcement, completions: 0 },
  };
}
