/** The text in the input, and the caret in it. */
import { act } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { click, undo } from '../tools/realUser.js';
import {
  accept,
  error,
  inChromium,
  input,
  insert,
  inWebKit,
  pause,
  redo,
  row,
  typed,
} from './parts.js';

/** A person would use the arrow keys, one press after the other. */
const caretTo = (index: number) => input().setSelectionRange(index, index);
const caret = () => [input().selectionStart, input().selectionEnd];

describe('the text', () => {
  it.each([
    'user@яндекс.рф',
    'ann@faß.de',
    'ann @example.org',
    'ann@exa\u00a0mple.org',
    'ann＠gmail.com',
  ])('is what was typed, the same in every engine: %s', async (text) => {
    await typed('');
    insert(text);
    expect(input().value).toBe(text);
    act(() => input().blur());
    expect(input().value).toBe(text);
  });

  it('has a selection', async () => {
    await typed('ann@example.org');
    input().setSelectionRange(1, 3);
    expect(caret()).toEqual([1, 3]);
  });

  it('is never cut, however long', async () => {
    await typed('');
    const long = `${'a'.repeat(400)}@example.org`;
    insert(long);
    expect(input().value).toBe(long);
    expect(input().maxLength).toBe(-1);
  });
});

describe.each([
  ['uncontrolled', false],
  ['controlled', true],
])('typing in the middle, %s', (_, isControlled) => {
  it('goes on there while an error is on show, changes and goes', async () => {
    await typed('ann@example{Tab}', {}, isControlled);
    expect(error()).toHaveTextContent('Add an ending');
    await click(input());
    caretTo(3);
    await userEvent.keyboard('.');
    expect(error()).toHaveTextContent('Remove the dot before the @');
    expect(caret()).toEqual([4, 4]);
    await userEvent.keyboard('b');
    expect(input().value).toBe('ann.b@example');
    expect(caret()).toEqual([5, 5]);
    caretTo('ann.b@ex'.length);
    await userEvent.keyboard('.');
    expect(error()).toBeNull();
    await userEvent.keyboard('x');
    expect(input().value).toBe('ann.b@ex.xample');
  });

  it('goes on there while a suggestion comes, goes and comes again', async () => {
    await typed('ann@yandeks.ru', {}, isControlled);
    await accept();
    caretTo(3);
    await userEvent.keyboard('b');
    expect(row()).toBeNull();
    await accept();
    expect(caret()).toEqual([4, 4]);
    await userEvent.keyboard('c');
    expect(input().value).toBe('annbc@yandeks.ru');
    expect(caret()).toEqual([5, 5]);
  });
});

describe('after a suggestion was accepted', () => {
  it('undo and redo go back and forth, and no suggestion nags', async () => {
    await typed('ann@yandeks.ru');
    await click(await accept());
    await undo();
    expect(input().value).toBe('ann@yandeks.ru');
    await redo();
    expect(input().value).toBe('ann@yandex.ru');
    await undo();
    await pause();
    expect(input().value).toBe('ann@yandeks.ru');
    expect(row()).toBeNull();
  });

  it('typing goes on at the end', async () => {
    await typed('ann@yandeks.ru');
    caretTo(2);
    await click(await accept());
    await userEvent.keyboard('x');
    expect(input().value).toBe('ann@yandex.rux');
  });
});

describe('with type="email"', () => {
  const xn = 'user@xn--d1acpjx3f.xn--p1ai';
  const kept = 'user@яндекс.рф';

  it('the text is what the engine hands out, spaces gone and in Chromium as xn--', async () => {
    await typed('', { type: 'email' });
    insert(' ann@example.org ');
    expect(input().value).toBe('ann@example.org');
    input().select();
    insert(kept);
    expect(input().value).toBe(inChromium ? xn : kept);
    act(() => input().blur());
    // In xn-- it is an address like any other, and nobody is asked about Russian letters.
    if (inChromium) expect([error(), row()]).toEqual([null, null]);
    else expect(await accept()).toHaveAccessibleName('Use it: user@yandex.ru');
  });

  it('an address in xn-- is looked at as what it stands for', async () => {
    // “apple” with a Cyrillic а.
    await typed('ann@xn--pple-43d.com', { type: 'email' });
    expect(await accept()).toHaveAccessibleName('Use it: ann@apple.com');
    await click(await accept());
    expect(input().value).toBe('ann@apple.com');
    await undo();
    expect(input().value).toBe('ann@xn--pple-43d.com');
  });

  it('international addresses pass where the engine lets them', async () => {
    await typed('', { type: 'email', international: true });
    insert(kept);
    act(() => input().blur());
    // WebKit's own rule knows ASCII only, and has the last word.
    if (inWebKit) expect(error()).toBeVisible();
    else expect(error()).toBeNull();
  });

  it('nothing asks for the selection that is not there', async () => {
    const onError = vi.fn();
    window.addEventListener('error', onError);
    await typed('ann@yandeks.ru', { type: 'email' });
    expect(input().selectionStart).toBeNull();
    expect(() => caretTo(1)).toThrow();
    await accept();
    await userEvent.keyboard('{Tab}{Escape}');
    expect(row()).toBeNull();
    expect(input()).toHaveFocus();
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Tab}');
    expect(error()).toHaveTextContent('Add an ending');
    window.removeEventListener('error', onError);
    expect(onError).not.toHaveBeenCalled();
  });
});
