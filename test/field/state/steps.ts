import type { EmailIssue, EmailSuggestion } from '../../../src/core/index.js';
import type { FieldAction } from '../../../src/field/state/actions.js';
import type { FieldState, Findings } from '../../../src/field/state/fieldState.js';
import { fieldReducer, initialFieldState } from '../../../src/field/state/reducer.js';
import { suggestionReducer } from '../../../src/field/suggestions/reducer.js';
import { fieldView } from '../../../src/field/state/view.js';

export const none: Findings = { issue: null, message: '' };
export const bad: EmailIssue = { code: 'missing-at', start: 0, end: 3 };
export const wrong: Findings = { ...none, issue: bad };
export const empty: Findings = { ...none, issue: { code: 'empty', start: 0, end: 0 } };
export const yandex: EmailSuggestion = {
  email: 'ann@yandex.ru',
  domain: 'yandex.ru',
  reason: 'domain-typo',
  confidence: 0.95,
  changes: [{ start: 8, end: 10, text: 'x' }],
};
export const near = { suggestion: yandex };

export const text = (value: string, findings = none, more: object = {}): FieldAction => ({
  type: 'text',
  value,
  findings,
  suggestion: null,
  typed: true,
  mode: 'onBlur',
  ...more,
});
export const leave = (findings = none, more: object = {}): FieldAction => ({
  type: 'leave',
  findings,
  suggestion: null,
  warnings: [],
  mode: 'onBlur',
  ...more,
});
export const judge = (findings = none, more: object = {}): FieldAction => ({
  type: 'judge',
  findings,
  suggestion: null,
  warnings: [],
  announce: false,
  ...more,
});
export const answer = (findings = none, announce = true): FieldAction => ({
  type: 'answer',
  findings,
  announce,
});
export const complete = (...completions: string[]): FieldAction => ({
  type: 'complete',
  completions,
});
export const pause: FieldAction = { type: 'pause', suggestion: yandex };
export const focus: FieldAction = { type: 'focus' };
export const blur: FieldAction = { type: 'blur' };
export const composing: FieldAction = { type: 'composition', active: true };

/** The next state of a field that has the suggestion engine. */
const next = (state: FieldState, action: FieldAction): FieldState =>
  suggestionReducer(state, fieldReducer(state, action), action);

/** The state of an empty field after what happened to it. */
export const after = (...actions: FieldAction[]): FieldState =>
  actions.reduce(next, initialFieldState(''));
/** What is shown of it then. */
export const shown = (...actions: FieldAction[]) => fieldView(after(...actions));
