import { describe, expect, it } from 'vitest';
import type { EmailIssue, EmailWarning } from '../../../../src/core/index.js';
import type { FieldAction } from '../../../../src/field/state/actions.js';
import type { Findings } from '../../../../src/field/state/fieldState.js';
import { fieldReducer } from '../../../../src/field/state/reducer.js';
import { emptyList, silence } from '../../../../src/field/state/nothing.js';
import { findingsDiffer } from '../../../../src/field/state/transitions/text.js';
import * as steps from '../steps.js';

const { after, answer, bad, blur, composing, empty, judge, leave } = steps;
const { near, none, pause, shown, text, wrong, yandex } = steps;
const other: EmailIssue = { code: 'space', start: 3, end: 4 };
const warnings: EmailWarning[] = [{ code: 'unknown-tld', start: 4, end: 7, tld: 'ruu' }];

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
    expect(shown(text(' ', empty), leave(empty)).verdict).toBe('none');
    expect(shown(judge(empty))).toMatchObject({ verdict: 'invalid', issue: { code: 'empty' } });
  });

  it('the error of an empty field goes with the first letter', () => {
    expect(shown(judge(empty), text('a', wrong)).verdict).toBe('none');
  });

  it('emptying a field takes its error away, and what it was judged to be', () => {
    expect(shown(text('ann', wrong), leave(wrong), text('', empty)).verdict).toBe('none');
    expect(shown(text('ann@example.org'), leave(), text('')).verdict).toBe('none');
    expect(shown(judge()).verdict).toBe('none');
  });

  it('in mode onSubmit leaving shows nothing', () => {
    const mode = { mode: 'onSubmit' };
    const left = [text('ann', wrong, mode), leave(wrong, mode)];
    expect(shown(...left)).toMatchObject({ verdict: 'none', issue: null, touched: true });
    expect(shown(text('ann@example.org', none, mode), leave(none, mode)).verdict).toBe('none');
    expect(shown(...left, judge(wrong)).verdict).toBe('invalid');
  });

  it('in mode onChange an error is shown at once, and so is that there is none', () => {
    expect(shown(text('ann', wrong, { mode: 'onChange' })).verdict).toBe('invalid');
    expect(shown(text('ann@example.org', none, { mode: 'onChange' })).verdict).toBe('valid');
    expect(shown(text('', empty, { mode: 'onChange' })).verdict).toBe('none');
  });

  it('a text that a program wrote is not judged', () => {
    const written = { mode: 'onChange', typed: false };
    expect(shown(text('ann', wrong, written)).verdict).toBe('none');
    expect(shown(text('ann@example.org', none, written)).verdict).toBe('none');
  });

  it.each([
    ["the browser's own complaint", 'message'],
    ["what the application's check says", 'message'],
  ] as const)('%s counts as an error', (_, key) => {
    const short: Findings = { ...none, [key]: 'Too short' };
    const view = shown(text('a@b.org', short), leave(short));
    expect(view).toMatchObject({ verdict: 'invalid', [key]: 'Too short' });
  });

  it('right is said only of an address that was finished once', () => {
    expect(shown(text('ann@example.org')).verdict).toBe('none');
    expect(shown(text('ann@example.org'), leave()).verdict).toBe('valid');
    expect(shown(leave()).verdict).toBe('none');
  });
});

describe('composition', () => {
  it('a shown error holds still while composing, and goes if it can', () => {
    const error = [text('ann', wrong), leave(wrong), composing];
    expect(shown(...error, text('ann x', { ...none, issue: other })).issue).toBe(bad);
    expect(shown(...error, text('ann@example.org')).issue).toBeNull();
  });

  it('no error comes up while composing', () => {
    expect(shown(composing, text('ann', wrong, { mode: 'onChange' })).verdict).toBe('none');
  });
});

describe('suggestions', () => {
  const typed = text('ann@yandeks.ru');

  it('one goes at once when the text no longer calls for it', () => {
    expect(shown(typed, pause, text('ann@yandeks.r')).suggestion).toBeNull();
  });

  it('one stays while the text calls for the same address', () => {
    const again = { ...yandex, changes: [{ start: 8, end: 11, text: 'x' }] };
    const view = shown(typed, pause, text('ann@yandekss.ru', none, { suggestion: again }));
    expect(view.suggestion).toBe(again);
  });

  it('leaving the field shows one without a pause, and it is no error', () => {
    expect(shown(typed, leave(none, near)).suggestion).toBe(yandex);
    expect(shown(typed, pause, leave(none, near)).verdict).toBe('valid');
  });

  it('an error and a suggestion are shown together', () => {
    const view = shown(text('ann yandeks', wrong), leave(wrong, near));
    expect(view).toMatchObject({ issue: bad, suggestion: yandex });
  });

  it('submitting shows no new one unless the address is refused', () => {
    expect(shown(typed, judge(none, near)).suggestion).toBeNull();
    expect(shown(typed, judge(wrong, near)).suggestion).toBe(yandex);
  });
});

describe('announcements', () => {
  const said = [text('ann', wrong), leave(wrong)];

  it('an error shown on leaving is announced, and one shown on submit is not', () => {
    expect(shown(...said).announcement.error).toBe(true);
    expect(shown(text('ann', wrong), judge(wrong)).announcement.error).toBe(false);
    expect(shown(text('ann', wrong), judge(wrong), leave(wrong)).announcement.error).toBe(false);
  });

  it('an error shown on submit is announced when focus is there already', () => {
    const view = shown(text('ann', wrong), judge(wrong, { announce: true }));
    expect(view.announcement.error).toBe(true);
  });

  it('an error that was heard is not said on leaving again, and one that became another is', () => {
    const typedOn = text('an', wrong);
    const became = { ...none, issue: other };
    expect(shown(...said, typedOn, leave(wrong)).announcement.error).toBe(false);
    expect(shown(...said, text('an ', became), leave(became)).announcement.error).toBe(true);
  });

  it('typing silences whatever was said, and to read the same text again does not', () => {
    expect(shown(...said, text('an', wrong)).announcement).toBe(silence);
    expect(shown(...said, text('ann', { ...none, issue: other })).announcement.error).toBe(true);
  });

  it('submitting silences whatever was said', () => {
    const typed = [text('ann@yandeks.ru'), pause];
    expect(shown(...typed, judge()).announcement).toEqual(silence);
  });
});

describe('warnings', () => {
  it.each([
    ['leaving', leave(none, { warnings })],
    ['submitting', judge(none, { warnings })],
  ])('come by %s, and go with another text', (_, action) => {
    const warned = [text('ann@mail.ruu'), action];
    expect(shown(...warned).warnings).toBe(warnings);
    expect(shown(...warned, text('ann@mail.ruu', wrong)).warnings).toBe(warnings);
    expect(shown(...warned, text('ann@mail.ru')).warnings).toBe(emptyList);
  });
});

describe('what is rendered', () => {
  it('nothing has changed when the same is found again', () => {
    const state = after(text('ann', wrong));
    expect(findingsDiffer(state, { ...none, issue: { ...bad } })).toBe(false);
    expect(findingsDiffer(state, none)).toBe(true);
  });

  it.each([
    { issue: { ...bad, code: 'space' } },
    { issue: { ...bad, start: 1 } },
    { issue: { ...bad, end: 2 } },
    { issue: { ...bad, character: 'ж' } },
    { issue: { ...bad, script: 'Cyrillic' } },
    { message: 'Taken.' },
    { message: 'Too short' },
  ] as Partial<Findings>[])('it is another when the same text is judged otherwise: %o', (more) => {
    const next = fieldReducer(after(text('ann', wrong)), text('ann', { ...wrong, ...more }));
    expect(next).toMatchObject(more);
  });
});

describe("the application's answer", () => {
  const taken: Findings = { ...none, message: 'Taken.' };
  const asked: FieldAction[] = [text('ann@example.org'), { type: 'pending', active: true }];

  it('that stands against the address is shown and announced', () => {
    const view = shown(...asked, leave(), answer(taken));
    expect(view).toMatchObject({ verdict: 'invalid', message: 'Taken.' });
    expect(view.announcement.error).toBe(true);
  });

  it('is not announced where focus moves to the field, whose description says it', () => {
    const view = shown(...asked, judge(), answer(taken, false));
    expect(view.verdict).toBe('invalid');
    expect(view.announcement.error).toBe(false);
  });

  it('is announced once', () => {
    const again = shown(...asked, leave(), answer(taken), answer(taken));
    expect(again).toMatchObject({ verdict: 'invalid', announcement: { error: false } });
  });

  it('that comes while the address is being typed is kept to itself', () => {
    const state = after(...asked, answer(taken));
    expect(state).toMatchObject({ pending: false, message: 'Taken.' });
    expect(shown(...asked, answer(taken))).toMatchObject({ verdict: 'none', message: '' });
    expect(state.announcement.error).toBe(false);
  });

  it('that the address is right takes the error away', () => {
    expect(shown(...asked, leave(), answer(taken), answer()).verdict).toBe('valid');
  });
});
