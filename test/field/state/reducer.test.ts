import { describe, expect, it } from 'vitest';
import type { FieldAction } from '../../../src/field/state/actions.js';
import { fieldReducer, initialFieldState } from '../../../src/field/state/reducer.js';
import { fieldView } from '../../../src/field/state/view.js';
import {
  after,
  answer,
  blur,
  complete,
  composing,
  focus,
  leave,
  none,
  pause,
  shown,
  text,
  wrong,
  yandex,
} from './steps.js';

describe('at first', () => {
  it('nothing is known of the text, and nobody was there', () => {
    expect(initialFieldState('ann')).toMatchObject({
      value: 'ann',
      issue: null,
      message: '',
      activeCompletion: -1,
      focused: false,
      touched: false,
      dismissed: [],
      announced: [],
    });
  });
});

describe('focus', () => {
  it('is known from when it comes until it goes', () => {
    expect(shown(focus).focused).toBe(true);
    expect(shown(focus, blur).focused).toBe(false);
  });

  it('going touches the field, and ends a composition and a list', () => {
    const gone = after(focus, complete('ann@gmail.com'), blur);
    expect(gone).toMatchObject({ touched: true, completions: [] });
    expect(after(focus, composing, blur).composing).toBe(false);
  });

  it('is no news where it is already, and a key is news once', () => {
    const key: FieldAction = { type: 'key' };
    const focused = after(focus, key);
    expect(focused.keyed).toBe(true);
    expect(fieldReducer(focused, focus)).toBe(focused);
    expect(fieldReducer(focused, key)).toBe(focused);
  });

  it('is taken away by hiding the field, which touches nothing and silences everything', () => {
    const slow: FieldAction[] = [{ type: 'pending', active: true }, { type: 'slow' }];
    const hidden = after(focus, composing, complete('ann@gmail.com'), ...slow, { type: 'release' });
    expect(hidden).toMatchObject({
      focused: false,
      touched: false,
      composing: false,
      completions: [],
      announcement: after().announcement,
    });
  });
});

describe('a pause', () => {
  const typed = text('ann@yandeks.ru');

  it('brings up the suggestion, but not while composing', () => {
    expect(shown(typed).suggestion).toBeNull();
    expect(shown(typed, pause).suggestion).toBe(yandex);
    expect(shown(typed, composing, pause).suggestion).toBeNull();
  });

  it('brings up none beside completions', () => {
    const list = complete('ann@gmail.com', 'ann@gmx.de');
    expect(shown(text('ann@g'), list, pause).suggestion).toBeNull();
    expect(shown(text('ann@g'), list, complete(), pause).suggestion).toBe(yandex);
  });
});

describe('a completion', () => {
  const list = [text('ann@g'), complete('ann@gmail.com', 'ann@gmx.de')];
  const choose = (index: number): FieldAction => ({ type: 'choose', index });

  it('is chosen, and the others stay', () => {
    const state = after(...list, choose(1));
    expect(state).toMatchObject({ activeCompletion: 1, completions: { length: 2 } });
    expect(fieldReducer(state, choose(1))).toBe(state);
  });

  it('that is taken ends the list and is announced, with nothing else', () => {
    const view = shown(...list, choose(1), { type: 'completed', email: 'ann@gmx.de' });
    expect(view).toMatchObject({ completions: [], activeCompletion: -1 });
    expect(view.announcement).toEqual({ ...shown().announcement, accepted: 'ann@gmx.de' });
  });

  it('is offered no longer once a composition begins', () => {
    expect(shown(...list, composing).completions).toEqual([]);
  });
});

describe("the server's error", () => {
  const taken: FieldAction = { type: 'serverError', message: 'Taken' };

  it('is shown and announced', () => {
    expect(shown(text('a@b.org'), taken)).toMatchObject({
      serverError: 'Taken',
      verdict: 'invalid',
      announcement: { error: true },
    });
  });

  it('is taken back in silence', () => {
    const none: FieldAction = { type: 'serverError', message: '' };
    const view = shown(text('a@b.org'), taken, none);
    expect(view).toMatchObject({ serverError: '', announcement: { error: false } });
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

describe("the application's check", () => {
  const ask: FieldAction = { type: 'pending', active: true };

  it('says that it takes its time, and is silent again when it is over', () => {
    const slow: FieldAction[] = [text('ann@example.org'), ask, leave(), { type: 'slow' }];
    expect(shown(...slow).announcement).toMatchObject({ pending: true, suggestion: null });
    expect(shown(...slow, answer()).announcement.pending).toBe(false);
    expect(shown(...slow, { type: 'pending', active: false }).announcement.pending).toBe(false);
    expect(shown(text('ann@example.org'), { type: 'slow' }).announcement.pending).toBe(false);
  });
});
