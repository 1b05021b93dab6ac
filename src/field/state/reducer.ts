import type { FieldAction } from './actions.js';
import type { FieldState } from './fieldState.js';
import { emptyList, silence } from './nothing.js';
import { withAnswer, withJudgement, withLeaving, withText } from './transitions/text.js';

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
    message: '',
    warnings: emptyList,
    suggestion: null,
    completions: emptyList,
    activeCompletion: -1,
    focused: false,
    touched: false,
    keyed: false,
    composing: false,
    judged: false,
    errorRevealed: false,
    pending: false,
    serverError,
    refused: value,
    dismissed: [],
    announced: [],
    accepted: [],
    offersUndo: false,
    announcement: silence,
    heard: null,
  };
}

/**
 * The next state of the field, apart from suggestions. Pure: it is given what the checker found, and calls nothing.
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
    case 'focus':
      return state.focused ? state : { ...state, focused: true, keyed: false };
    case 'key':
      return state.keyed ? state : { ...state, keyed: true };
    case 'blur':
      return { ...state, focused: false, touched: true, composing: false };
    case 'release':
      return { ...state, focused: false, composing: false, announcement: silence };
    case 'leave':
      return withLeaving(state, action);
    case 'judge':
      return withJudgement(state, action);
    case 'pending':
      return {
        ...state,
        pending: action.active,
        announcement: state.announcement.pending ? silence : state.announcement,
      };
    case 'slow':
      return state.pending ? { ...state, announcement: { ...silence, pending: true } } : state;
    case 'answer':
      return withAnswer(state, action);
    case 'composition':
      return { ...state, composing: action.active };
    case 'serverError':
      return {
        ...state,
        serverError: action.message,
        refused: state.value,
        announcement: action.message === '' ? silence : { ...silence, error: true },
      };
    case 'reset':
      return {
        ...initialFieldState(action.value, action.serverError),
        ...action.findings,
        focused: state.focused,
        announcement: action.serverError === '' ? silence : state.announcement,
      };
    default:
      // A matter of suggestions, see `suggestionReducer`.
      return state;
  }
}
