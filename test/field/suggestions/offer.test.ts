import { describe, expect, it } from 'vitest';
import type { FieldAction } from '../../../src/field/state/actions.js';
import { silence } from '../../../src/field/state/nothing.js';
import {
  offer,
  withAccepted,
  withDismissed,
  withoutUndo,
} from '../../../src/field/suggestions/offer.js';
import {
  after,
  blur,
  focus,
  judge,
  leave,
  near,
  none,
  pause,
  shown,
  text,
  yandex,
} from '../state/steps.js';

const typo = 'ann@yandeks.ru';
const typed = text(typo);
const dismiss: FieldAction = { type: 'dismiss' };

describe('a dismissed suggestion', () => {
  const dismissed = [typed, pause, dismiss];

  it('is not shown again', () => {
    expect(shown(...dismissed).suggestion).toBeNull();
    expect(shown(...dismissed, leave(none, near)).suggestion).toBeNull();
    expect(shown(...dismissed, text(''), typed, pause).suggestion).toBeNull();
  });

  it('is not shown for its domain again, whatever stands before or around it', () => {
    const bob = { ...yandex, email: 'bob@yandex.ru' };
    const byBob = [text('bob@YANDEKS.ru '), { type: 'pause', suggestion: bob } as const];
    expect(shown(...dismissed, ...byBob).suggestion).toBeNull();
  });

  it('is shown for another typo, and another one for the same', () => {
    expect(shown(...dismissed, text('ann@yandxe.ru'), pause).suggestion).toBe(yandex);
    const ya = { ...yandex, email: 'ann@ya.ru', domain: 'ya.ru' };
    expect(shown(...dismissed, { type: 'pause', suggestion: ya }).suggestion).toBe(ya);
  });

  it('silences what was said; without one nothing changes', () => {
    expect(after(...dismissed).announcement).toBe(silence);
    const nothing = after(typed);
    expect(withDismissed(nothing)).toBe(nothing);
  });
});

describe('an accepted suggestion', () => {
  const key: FieldAction = { type: 'key' };
  const change = { typed: typo, suggestion: yandex };
  const accepting = (isCoarse = false): FieldAction[] => [
    text(yandex.email, none, { typed: false }),
    { type: 'accept', ...change, isCoarse },
  ];
  const accepted = [typed, pause, ...accepting()];

  it('goes, is announced, and ends a composition', () => {
    const state = withAccepted({ ...after(typed, pause), composing: true }, change, false);
    expect(state).toMatchObject({ suggestion: null, composing: false });
    expect(state.announcement).toEqual({ ...silence, accepted: 'ann@yandex.ru' });
  });

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
    const nothing = after(typed);
    expect(withoutUndo(nothing)).toBe(nothing);
  });

  it('that is undone counts as dismissed', () => {
    const undone = after(...accepted, typed, pause);
    expect(undone).toMatchObject({ suggestion: null, accepted: [] });
    expect(shown(...accepted, typed, text(''), typed, pause).suggestion).toBeNull();
  });

  it('that is undone much later, the text taken back step by step, counts too', () => {
    const later = [text('ann@yandex.ru.'), text(yandex.email), typed, pause];
    expect(shown(...accepted, ...later).suggestion).toBeNull();
  });

  it('can be undone, and so can the one after it', () => {
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

  it('that is undone by the button is announced', () => {
    const undone = shown(...accepted, typed, { type: 'undone', email: typo });
    expect(undone.announcement).toEqual({ ...silence, undone: typo });
  });
});

describe('announcements', () => {
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
    expect(shown(typed, pause).announcement).toEqual({ ...silence, suggestion: yandex });
    const again = shown(typed, pause, text('ann@yandeks.r'), typed, pause);
    expect(again.suggestion).toBe(yandex);
    expect(again.announcement.suggestion).toBeNull();
  });

  it('the same suggestion for another text is announced, unless it was on show all the while', () => {
    const other = text('ann@yandxe.ru');
    const again = shown(typed, pause, dismiss, other, pause);
    expect(again.announcement.suggestion).toBe(yandex);
    const stays = text('ann@yandeks.ruu', none, near);
    expect(shown(typed, pause, stays, pause).announcement.suggestion).toBeNull();
  });

  it('the words stay where nothing is news', () => {
    const state = after(typed, pause);
    expect(offer(state, yandex, false)).toBe(state);
    expect(offer(state, { ...yandex }, true).announcement).toBe(state.announcement);
    const both = { ...silence, error: true, suggestion: yandex };
    expect(offer(after(typed), yandex, true).announcement).toEqual(both);
  });
});
