import { describe, expect, it } from 'vitest';
import type { FieldState } from '../../../src/field/state/fieldState.js';
import { fieldReducer, initialFieldState } from '../../../src/field/state/reducer.js';
import { fieldView } from '../../../src/field/state/view.js';
import { after, answer, bad, focus, leave, none, shown, text, wrong, yandex } from './steps.js';

const viewOf = (state: Partial<FieldState>) =>
  fieldView({ ...initialFieldState('ann@example.org'), ...state });

describe('an error', () => {
  it.each([
    ['issue', bad, null],
    ['message', 'Taken.', ''],
    ['message', 'Too short', ''],
  ] as const)('is on show once it is revealed, and not before: %s', (key, found, nothing) => {
    const hidden = viewOf({ [key]: found, judged: true });
    expect(hidden[key]).toBe(nothing);
    expect(hidden.verdict).toBe('none');
    const revealed = viewOf({ [key]: found, errorRevealed: true });
    expect(revealed[key]).toBe(found);
    expect(revealed.verdict).toBe('invalid');
  });
});

describe("the server's error", () => {
  const taken = { type: 'serverError', message: 'Taken' } as const;

  it('goes when the text changes, and with it the verdict', () => {
    const view = shown(text('a@b.org'), taken, text('a@b.or'));
    expect(view).toMatchObject({ serverError: '', verdict: 'none' });
  });

  it('comes back with the text that was refused, in silence', () => {
    const view = shown(text('a@b.org'), taken, text('a@b.or'), text('a@b.org'));
    expect(view).toMatchObject({
      serverError: 'Taken',
      verdict: 'invalid',
      announcement: { error: false },
    });
  });

  it('stays when the text is only read again', () => {
    expect(shown(text('a@b.org'), taken, text('a@b.org')).serverError).toBe('Taken');
  });
});

describe('the verdict', () => {
  it('on a right address is kept back until it was judged', () => {
    expect(viewOf({}).verdict).toBe('none');
    expect(viewOf({ judged: true }).verdict).toBe('valid');
  });

  it('is pending only once the address counts as finished', () => {
    const ask = { type: 'pending', active: true } as const;
    expect(shown(text('ann@example.org'), ask).verdict).toBe('none');
    expect(shown(text('ann@example.org'), ask, leave()).verdict).toBe('pending');
    expect(shown(text('ann@example.org'), ask, leave(), answer()).verdict).toBe('valid');
  });
});

it('the last accepted change is there as long as it is offered to be undone', () => {
  const change = { typed: 'ann@yandeks.ru', suggestion: yandex };
  const accepted = [{ ...change, typed: 'ann@yandx.ru' }, change];
  expect(viewOf({ accepted, offersUndo: true }).accepted).toBe(change);
  expect(viewOf({ accepted, offersUndo: false }).accepted).toBeNull();
  expect(viewOf({ accepted: [], offersUndo: true }).accepted).toBeNull();
});

it('all else is shown as it is known', () => {
  const known = {
    warnings: [{ code: 'unknown-tld', start: 4, end: 7, tld: 'ruu' }],
    suggestion: yandex,
    completions: ['ann@gmail.com'],
    activeCompletion: 0,
    announcement: { ...shown().announcement, pending: true },
    touched: true,
    focused: true,
  } as const;
  expect(viewOf(known)).toMatchObject(known);
});

it('any text fills the field', () => {
  expect(viewOf({ value: ' ' }).filled).toBe(true);
  expect(viewOf({ value: '' }).filled).toBe(false);
});

describe('what is rendered', () => {
  it('the view is the same object as long as it shows the same', () => {
    const first = after(focus, text('a', wrong));
    const view = fieldView(first);
    const second = fieldReducer(first, text('an', { ...none, issue: { ...bad, end: 2 } }));
    expect(second).not.toBe(first);
    expect(fieldView(second, view)).toBe(view);
  });

  it('it is another one as soon as anything on show is different', () => {
    const state = initialFieldState('ann');
    const view = fieldView(state);
    expect(fieldView({ ...state, focused: true }, view)).toMatchObject({ focused: true });
    expect(fieldView({ ...state, value: '' }, view)).toMatchObject({ filled: false });
  });
});
