import { describe, expect, it } from 'vitest';
import type { EmailIssue, EmailSuggestion } from '../../src/core/index.js';
import { fieldReducer, initialFieldState } from '../../src/react/fieldState.js';
import type { FieldAction, FieldState, Findings } from '../../src/react/fieldStateTypes.js';
import { fieldView } from '../../src/react/fieldView.js';

const none: Findings = { issue: null, validateMessage: '', browserMessage: '' };
const bad: EmailIssue = { code: 'missing-at', start: 0, end: 3 };
const wrong: Findings = { ...none, issue: bad };
const empty: Findings = { ...none, issue: { code: 'empty', start: 0, end: 0 } };
const yandex: EmailSuggestion = {
  email: 'ann@yandex.ru',
  domain: 'yandex.ru',
  reason: 'domain-typo',
  confidence: 0.95,
  changes: [{ start: 8, end: 10, text: 'x' }],
};
const near = { suggestion: yandex };

const text = (value: string, findings = none, more: object = {}): FieldAction => ({
  type: 'text',
  value,
  findings,
  suggestion: null,
  typed: true,
  mode: 'onBlur',
  ...more,
});
const leave = (findings = none, more: object = {}): FieldAction => ({
  type: 'leave',
  findings,
  suggestion: null,
  warnings: [],
  mode: 'onBlur',
  ...more,
});
const judge = (findings = none, more: object = {}): FieldAction => ({
  type: 'judge',
  findings,
  suggestion: null,
  warnings: [],
  announce: false,
  ...more,
});
const pause: FieldAction = { type: 'pause', suggestion: yandex };
const blur: FieldAction = { type: 'blur' };

const complete = (...completions: string[]): FieldAction => ({ type: 'complete', completions });

const after = (...actions: FieldAction[]): FieldState =>
  actions.reduce(fieldReducer, initialFieldState(''));
const shown = (...actions: FieldAction[]) => fieldView(after(...actions));

describe('at first', () => {
  it('nothing is known of the text, and nobody was there', () => {
    expect(initialFieldState('ann')).toMatchObject({
      value: 'ann',
      issue: null,
      validateMessage: '',
      browserMessage: '',
      activeCompletion: -1,
      focused: false,
      touched: false,
      dismissed: [],
      announced: [],
    });
  });
});

describe('focus', () => {
  const focus: FieldAction = { type: 'focus' };

  it('is known from when it comes until it goes', () => {
    expect(shown(focus).focused).toBe(true);
    expect(shown(focus, blur).focused).toBe(false);
  });

  it('going touches the field, and ends a composition and a list', () => {
    const gone = after(focus, complete('ann@gmail.com'), blur);
    expect(gone).toMatchObject({ touched: true, completions: [] });
    expect(after(focus, { type: 'composition', active: true }, blur).composing).toBe(false);
  });
});

describe('errors', () => {
  it('an error is known while typing, and not shown', () => {
    expect(after(text('ann', wrong)).issue).toBe(bad);
    expect(shown(text('ann', wrong)).issue).toBeNull();
    expect(shown(text('ann', wrong)).verdict).toBe('none');
  });

  it('leaving the field shows its error', () => {
    const view = shown(text('ann', wrong), blur, leave(wrong));
    expect(view).toMatchObject({ issue: bad, verdict: 'invalid', touched: true });
  });

  it('an error goes the moment the address is right, and comes back only on leaving', () => {
    const right = [text('ann', wrong), leave(wrong), text('ann@example.org', none)];
    expect(shown(...right).verdict).toBe('valid');
    expect(shown(...right, text('ann@example.', wrong)).verdict).toBe('none');
    expect(shown(...right, text('ann@example.', wrong), leave(wrong)).verdict).toBe('invalid');
  });

  it('a shown error is updated at every change', () => {
    const next: EmailIssue = { code: 'missing-domain', start: 4, end: 4 };
    const view = shown(text('ann', wrong), leave(wrong), text('ann@', { ...none, issue: next }));
    expect(view.issue).toBe(next);
  });

  it('an empty field is no error when it is left, and one when it is submitted', () => {
    expect(shown(leave(empty)).verdict).toBe('none');
    expect(shown(judge(empty))).toMatchObject({ verdict: 'invalid', issue: { code: 'empty' } });
  });

  it('the error of an empty field goes with the first letter', () => {
    expect(shown(judge(empty), text('a', wrong)).verdict).toBe('none');
  });

  it('emptying a field takes its error away', () => {
    expect(shown(text('ann', wrong), leave(wrong), text('', empty)).verdict).toBe('none');
  });

  it('in mode onSubmit leaving shows nothing', () => {
    const mode = { mode: 'onSubmit' };
    const left = [text('ann', wrong, mode), leave(wrong, mode)];
    expect(shown(...left).verdict).toBe('none');
    expect(shown(...left, judge(wrong)).verdict).toBe('invalid');
  });

  it('in mode onChange an error is shown at once', () => {
    expect(shown(text('ann', wrong, { mode: 'onChange' })).verdict).toBe('invalid');
    expect(shown(text('', empty, { mode: 'onChange' })).verdict).toBe('none');
  });

  it('a text that a program wrote is not judged', () => {
    const written = text('ann', wrong, { mode: 'onChange', typed: false });
    expect(shown(written).verdict).toBe('none');
  });

  it("the browser's own complaint counts as an error", () => {
    const short: Findings = { ...none, browserMessage: 'Too short' };
    expect(shown(text('a@b.org', short), leave(short))).toMatchObject({
      verdict: 'invalid',
      browserMessage: 'Too short',
    });
  });

  it('right is said only of an address that was finished once', () => {
    expect(shown(text('ann@example.org')).verdict).toBe('none');
    expect(shown(text('ann@example.org'), leave()).verdict).toBe('valid');
    expect(shown(leave()).verdict).toBe('none');
  });
});

describe('composition', () => {
  const composing: FieldAction = { type: 'composition', active: true };

  it('a shown error holds still while composing, and goes if it can', () => {
    const other: EmailIssue = { code: 'space', start: 3, end: 4 };
    const error = [text('ann', wrong), leave(wrong), composing];
    expect(shown(...error, text('ann x', { ...none, issue: other })).issue).toBe(bad);
    expect(shown(...error, text('ann@example.org')).issue).toBeNull();
  });

  it('no error comes up while composing', () => {
    expect(shown(composing, text('ann', wrong, { mode: 'onChange' })).verdict).toBe('none');
  });

  it('no suggestion comes up while composing', () => {
    expect(shown(text('ann@yandeks.ru'), composing, pause).suggestion).toBeNull();
  });
});

describe('suggestions', () => {
  const typed = text('ann@yandeks.ru');

  it('a suggestion waits for a pause', () => {
    expect(shown(typed).suggestion).toBeNull();
    expect(shown(typed, pause).suggestion).toBe(yandex);
  });

  it('leaving the field shows one without a pause', () => {
    expect(shown(text('ann@yandeks.ru'), leave(none, near)).suggestion).toBe(yandex);
  });

  it('a suggestion alone is no error', () => {
    expect(shown(typed, pause, leave(none, near)).verdict).toBe('valid');
  });

  it('a suggestion goes at once when the text no longer calls for it', () => {
    expect(shown(typed, pause, text('ann@yandeks.r')).suggestion).toBeNull();
  });

  it('a suggestion stays while the text calls for the same address', () => {
    const again = { ...yandex, changes: [{ start: 8, end: 11, text: 'x' }] };
    const view = shown(typed, pause, text('ann@yandekss.ru', none, { suggestion: again }));
    expect(view.suggestion).toBe(again);
  });

  it('a suggestion is not shown again once dismissed', () => {
    const dismissed = [typed, pause, { type: 'dismiss' } as const];
    expect(shown(...dismissed).suggestion).toBeNull();
    expect(shown(...dismissed, leave(none, near)).suggestion).toBeNull();
    expect(shown(...dismissed, text(''), typed, pause).suggestion).toBeNull();
  });

  it('a dismissal holds for the domain, whatever stands before it', () => {
    const bob = { ...yandex, email: 'bob@yandex.ru' };
    const byBob = [text('bob@YANDEKS.ru'), { type: 'pause', suggestion: bob } as const];
    expect(shown(typed, pause, { type: 'dismiss' }, ...byBob).suggestion).toBeNull();
  });

  it('another slip draws its own suggestion after a dismissal', () => {
    const other = text('ann@yandxe.ru');
    expect(shown(typed, pause, { type: 'dismiss' }, other, pause).suggestion).toBe(yandex);
  });

  it('an error and a suggestion are shown together', () => {
    expect(shown(text('ann yandeks', wrong), leave(wrong, near))).toMatchObject({
      issue: bad,
      suggestion: yandex,
    });
  });

  it('submitting shows no new suggestion unless the address is refused', () => {
    expect(shown(typed, judge(none, near)).suggestion).toBeNull();
    expect(shown(typed, judge(wrong, near)).suggestion).toBe(yandex);
  });
});

describe('accepting', () => {
  const slip = 'ann@yandeks.ru';
  const typed = text(slip);
  const focus: FieldAction = { type: 'focus' };
  const key: FieldAction = { type: 'key' };
  const change = { typed: slip, suggestion: yandex };
  const accepting = (isCoarse = false): FieldAction[] => [
    text(yandex.email, none, { typed: false }),
    { type: 'accept', ...change, isCoarse },
  ];
  const accepted = [typed, pause, ...accepting()];

  it('dismisses nothing: the same typo draws the suggestion again', () => {
    const bob = { ...yandex, email: 'bob@yandex.ru' };
    const byBob = [text('bob@yandeks.ru'), { type: 'pause', suggestion: bob } as const];
    expect(shown(...accepted, text(''), ...byBob).suggestion).toBe(bob);
    expect(shown(...accepted, text(''), typed, pause).suggestion).toBe(yandex);
  });

  it('is offered to be undone where a finger points, or no key was pressed', () => {
    expect(shown(typed, pause, ...accepting()).accepted).toEqual(change);
    expect(shown(focus, key, typed, pause, ...accepting()).accepted).toBeNull();
    expect(shown(focus, key, typed, pause, ...accepting(true)).accepted).toEqual(change);
    expect(shown(key, focus, typed, pause, ...accepting()).accepted).toEqual(change);
  });

  it.each([
    ['a key', key],
    ['another text', text('ann@yandex.r')],
    ['leaving the field', blur],
    ['submitting', judge()],
    ['a reset', { type: 'reset', value: '', findings: none, serverError: '' }],
  ] as [string, FieldAction][])('is no longer offered to be undone after %s', (_, action) => {
    expect(shown(...accepted, action).accepted).toBeNull();
  });

  it('and undoing counts as dismissing', () => {
    const undone = shown(...accepted, typed, pause);
    expect(undone).toMatchObject({ suggestion: null, accepted: null });
    expect(shown(...accepted, typed, text(''), typed, pause).suggestion).toBeNull();
  });

  it('and undoing it much later, the text taken back step by step, counts too', () => {
    const later = [text('ann@yandex.ru.'), text(yandex.email), typed, pause];
    expect(shown(...accepted, ...later).suggestion).toBeNull();
  });

  it('twice, each of the two can be undone', () => {
    const gmail = { ...yandex, email: 'ann@gmail.com', domain: 'gmail.com' };
    const other = 'ann@gmial.com';
    const second: FieldAction[] = [
      text(other),
      { type: 'pause', suggestion: gmail },
      text(gmail.email),
      { type: 'accept', typed: other, suggestion: gmail, isCoarse: false },
    ];
    const back = [text(other), text(yandex.email), typed, pause];
    expect(shown(...accepted, ...second, ...back).suggestion).toBeNull();
  });

  it('undone by the button is announced', () => {
    const undone = shown(...accepted, typed, { type: 'undone', email: slip });
    expect(undone.announcement).toEqual({ ...shown().announcement, undone: slip });
  });
});

describe('completions', () => {
  const typed = text('ann@g');
  const list = complete('ann@gmail.com', 'ann@gmx.de');
  const choose = (index: number): FieldAction => ({ type: 'choose', index });

  it('come up, none of them chosen, and their number is announced', () => {
    expect(shown(typed, list)).toMatchObject({
      completions: ['ann@gmail.com', 'ann@gmx.de'],
      activeCompletion: -1,
      announcement: { completions: 2 },
    });
  });

  it('no suggestion comes up beside them', () => {
    expect(shown(typed, list, pause).suggestion).toBeNull();
    expect(shown(typed, list, complete(), pause).suggestion).toBe(yandex);
  });

  it('one is chosen, and the others stay', () => {
    const state = after(typed, list, choose(1));
    expect(state).toMatchObject({ activeCompletion: 1, completions: { length: 2 } });
    expect(fieldReducer(state, choose(1))).toBe(state);
  });

  it('taking one ends the list and is announced, with nothing else', () => {
    const taken: FieldAction = { type: 'completed', email: 'ann@gmx.de' };
    const view = shown(typed, list, choose(1), taken);
    expect(view).toMatchObject({ completions: [], activeCompletion: -1 });
    expect(view.announcement).toEqual({ ...shown().announcement, accepted: 'ann@gmx.de' });
  });
});

describe('announcements', () => {
  const typed = text('ann@yandeks.ru');

  it('there is nothing to say at first', () => {
    expect(shown().announcement).toEqual({
      error: false,
      suggestion: null,
      accepted: '',
      undone: '',
      pending: false,
      completions: 0,
    });
  });

  it('a suggestion for a text is announced once', () => {
    expect(shown(typed, pause).announcement.suggestion).toBe(yandex);
    const again = shown(typed, pause, text('ann@yandeks.r'), typed, pause);
    expect(again.suggestion).toBe(yandex);
    expect(again.announcement.suggestion).toBeNull();
  });

  it('the same suggestion for another text is announced, unless it was on show all the while', () => {
    const other = text('ann@yandxe.ru');
    const again = shown(typed, pause, { type: 'dismiss' }, other, pause);
    expect(again.announcement.suggestion).toBe(yandex);
    const stays = text('ann@yandeks.ruu', none, near);
    expect(shown(typed, pause, stays, pause).announcement.suggestion).toBeNull();
  });

  it('a suggestion alone is not announced as an error', () => {
    expect(shown(typed, pause).announcement).toMatchObject({ error: false, suggestion: yandex });
  });

  it('an error shown on leaving is announced, and one shown on submit is not', () => {
    expect(shown(text('ann', wrong), leave(wrong)).announcement.error).toBe(true);
    expect(shown(text('ann', wrong), judge(wrong)).announcement.error).toBe(false);
    expect(shown(text('ann', wrong), judge(wrong), leave(wrong)).announcement.error).toBe(false);
  });

  it('an error shown on submit is announced when focus is there already', () => {
    expect(shown(text('ann', wrong), judge(wrong, { announce: true })).announcement.error).toBe(
      true,
    );
  });

  it('typing silences whatever was said', () => {
    const said = [text('ann', wrong), leave(wrong), text('an', wrong)];
    expect(shown(...said).announcement.error).toBe(false);
  });

  it('an accepted address is announced', () => {
    const change = { suggestion: yandex, typed: 'ann@yandeks.ru', isCoarse: false };
    expect(shown({ type: 'accept', ...change }).announcement.accepted).toBe('ann@yandex.ru');
  });
});

describe("the server's error", () => {
  const taken: FieldAction = { type: 'serverError', message: 'Taken' };

  it('is shown and announced, and goes when the text changes', () => {
    expect(shown(text('a@b.org'), taken)).toMatchObject({
      serverError: 'Taken',
      verdict: 'invalid',
      announcement: { error: true },
    });
    expect(shown(text('a@b.org'), taken, text('a@b.or')).serverError).toBe('');
  });

  it('is taken back in silence', () => {
    const none: FieldAction = { type: 'serverError', message: '' };
    const view = shown(text('a@b.org'), taken, none);
    expect(view).toMatchObject({ serverError: '', announcement: { error: false } });
  });

  it('comes back with the text that was refused, in silence', () => {
    const view = shown(text('a@b.org'), taken, text('a@b.or'), text('a@b.org'));
    expect(view).toMatchObject({ serverError: 'Taken', announcement: { error: false } });
  });

  it('stays when the text is only read again', () => {
    expect(shown(text('a@b.org'), taken, text('a@b.org')).serverError).toBe('Taken');
  });

  it('is there from the start, in silence, when the page was rendered with it', () => {
    const view = fieldView(initialFieldState('a@b.org', 'Taken'));
    expect(view).toMatchObject({ verdict: 'invalid', announcement: { error: false } });
  });
});

describe('reset', () => {
  const reset: FieldAction = { type: 'reset', value: '', findings: none, serverError: '' };
  const typed = text('ann@yandeks.ru');
  const suggested = [typed, pause];

  it('forgets what was shown', () => {
    const view = shown(text('ann', wrong), blur, leave(wrong), reset);
    expect(view).toEqual(fieldView(initialFieldState('')));
  });

  it('forgets what was dismissed, accepted and announced', () => {
    const dismissed: FieldAction[] = [...suggested, { type: 'dismiss' }];
    expect(shown(...dismissed, reset, ...suggested)).toMatchObject({
      suggestion: yandex,
      announcement: { suggestion: yandex },
    });
    const change = { typed: 'ann@yandeks.ru', suggestion: yandex, isCoarse: true };
    const accepted: FieldAction[] = [
      ...suggested,
      text(yandex.email),
      { type: 'accept', ...change },
    ];
    expect(after(...accepted, reset)).toEqual(after(reset));
  });

  it("keeps the server's error that came after it", () => {
    const taken: FieldAction = { type: 'serverError', message: 'Taken' };
    const reset: FieldAction = { type: 'reset', value: '', findings: none, serverError: 'Taken' };
    expect(shown(text('a@b.org'), taken, reset)).toMatchObject({
      serverError: 'Taken',
      announcement: { error: true },
    });
  });
});

describe('what is rendered', () => {
  it('the view is the same object as long as it shows the same', () => {
    const first = after({ type: 'focus' }, text('a', wrong));
    const view = fieldView(first);
    const second = fieldReducer(first, text('an', { ...none, issue: { ...bad, end: 2 } }));
    expect(second).not.toBe(first);
    expect(fieldView(second, view)).toBe(view);
  });

  it('the state is the same object when the same text is read again', () => {
    const state = after(text('ann', wrong));
    const again = text('ann', { ...none, issue: { ...bad } });
    expect(fieldReducer(state, again)).toBe(state);
  });
});

describe("the application's check", () => {
  const taken: Findings = { ...none, validateMessage: 'Taken.' };
  const ask: FieldAction = { type: 'pending', active: true };
  const answer = (findings: Findings, announce = true): FieldAction => ({
    type: 'answer',
    findings,
    announce,
  });

  it('is pending on show only once the address counts as finished', () => {
    expect(shown(text('ann@example.org'), ask).verdict).toBe('none');
    expect(shown(text('ann@example.org'), ask, leave()).verdict).toBe('pending');
    expect(shown(text('ann@example.org'), ask, leave(), answer(none)).verdict).toBe('valid');
  });

  it('an answer that stands against the address is shown and announced', () => {
    const view = shown(text('ann@example.org'), ask, leave(), answer(taken));
    expect(view).toMatchObject({ verdict: 'invalid', validateMessage: 'Taken.' });
    expect(view.announcement.error).toBe(true);
  });

  it('where focus moves to the field, the description says it, and the status nothing', () => {
    const view = shown(text('ann@example.org'), ask, judge(), answer(taken, false));
    expect(view.verdict).toBe('invalid');
    expect(view.announcement.error).toBe(false);
  });

  it('an answer that comes while the address is being typed is kept to itself', () => {
    const view = shown(text('ann@example.org'), ask, answer(taken));
    expect(view).toMatchObject({ verdict: 'none', validateMessage: '' });
    expect(view.announcement.error).toBe(false);
  });

  it('says that it takes its time, and is silent again when it is over', () => {
    const slow: FieldAction[] = [text('ann@example.org'), ask, leave(), { type: 'slow' }];
    expect(shown(...slow).announcement).toMatchObject({ pending: true, suggestion: null });
    expect(shown(...slow, answer(none)).announcement.pending).toBe(false);
    expect(shown(...slow, { type: 'pending', active: false }).announcement.pending).toBe(false);
    expect(shown(text('ann@example.org'), { type: 'slow' }).announcement.pending).toBe(false);
  });
});
