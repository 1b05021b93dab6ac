import { isWrong, emptyList, silence } from '../state/index.js';
import type { FieldAction, FieldState } from '../state/index.js';
import { offer, undoneBy, withAccepted, withDismissed, withUndone, withoutUndo } from './offer.js';
import { withCompletions } from './withCompletions.js';

/**
 * What becomes of suggestions when something happens. Pure: it is given what the engine found, and calls nothing.
 *
 * @param last - the state before
 * @param next - the state that `fieldReducer` made of it
 * @param action - what happened
 * @returns the next state; `next` itself where nothing of suggestions is different
 */
export function suggestionReducer(
  last: FieldState,
  next: FieldState,
  action: FieldAction,
): FieldState {
  switch (action.type) {
    case 'text':
      return withText(last, next, action);
    case 'key':
      return withoutUndo(next);
    case 'blur':
    case 'release':
      return withoutUndo(withCompletions(next, emptyList));
    case 'composition':
      return action.active ? withCompletions(next, emptyList) : next;
    case 'leave':
      return {
        ...offer(next, action.suggestion, next.announcement.error),
        warnings: action.warnings,
      };
    case 'judge': {
      const state = { ...withoutUndo(next), warnings: action.warnings };
      // A suggestion that comes up as the form goes through would only distract.
      return isWrong(action.findings) ? offer(state, action.suggestion, action.announce) : state;
    }
    case 'pause':
      // One offer at a time: the list goes before the suggestion.
      return next.composing || next.completions.length > 0
        ? next
        : offer(next, action.suggestion, false);
    case 'late':
      return { ...offer(next, action.suggestion, false), warnings: action.warnings };
    case 'accept':
      return withAccepted(next, action, action.isCoarse);
    case 'undone':
      return { ...next, announcement: { ...silence, undone: action.email } };
    case 'dismiss':
      return withDismissed(next);
    case 'complete':
      return withCompletions(next, action.completions);
    case 'choose':
      return next.activeCompletion === action.index
        ? next
        : { ...next, activeCompletion: action.index };
    case 'completed':
      return {
        ...withCompletions(next, emptyList),
        announcement: { ...silence, accepted: action.email },
      };
    default:
      return next;
  }
}

/** The text changed, or the rules by which it is checked. */
function withText(
  last: FieldState,
  next: FieldState,
  { suggestion, value }: Extract<FieldAction, { type: 'text' }>,
): FieldState {
  const stays = suggestion?.email === last.suggestion?.email;
  if (value === last.value) return stays ? next : { ...next, suggestion: null };
  const undone = undoneBy(last, value);
  return {
    ...withoutUndo(undone ? withUndone(next, undone) : next),
    suggestion: stays ? suggestion : null,
    warnings: emptyList,
  };
}
