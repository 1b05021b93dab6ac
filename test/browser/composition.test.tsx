/** Input methods, of keyboards and of phones, and dead keys: nothing is said in mid-word. */
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { commit, compose } from '../tools/devtools.js';
import { click } from '../tools/realUser.js';
import {
  accept,
  error,
  inChromium,
  input,
  insert,
  pause,
  row,
  setNatively,
  status,
  typed,
} from './parts.js';

/** What a field shows and says, in one line. */
const shown = () => [error(), row()].map((shown) => shown?.textContent ?? '').join('') + status();

// Only Chromium can be told to compose: the others have no protocol for it.
describe.runIf(inChromium)('a real input method', () => {
  it.each([
    ['a phone keyboard, which composes Latin words too', ['a', 'an', 'ann'], 'ann', '@yandeks.ru'],
    ['Russian', ['а', 'ан', 'анн'], 'анн', '@yandeks.ru'],
    ['Chinese, by Pinyin', ["an'n", 'an’na', '安娜'], '安娜', '@163.co'],
    ['Korean', ['ㅇ', '아', '안'], '안', '@naver.con'],
  ])('%s: nothing is shown or said before it is done', async (_, steps, committed, rest) => {
    await typed('', { international: true });
    for (const text of steps) {
      await compose(text + rest);
      expect(input().value).toBe(text + rest);
      expect(shown()).toBe('');
    }
    await pause();
    expect(shown()).toBe('');
    await commit(committed + rest);
    expect(input().value).toBe(committed + rest);
    act(() => input().blur());
    expect(shown()).not.toBe('');
  });

  it('an error on show holds still, and the suggestion comes once it is done', async () => {
    await typed('ann@{Tab}');
    expect(error()).toHaveTextContent('Add the part after the @');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{End}');
    await compose('ㅎ');
    expect(error()).toHaveTextContent('Add the part after the @');
    await compose('yandeks.ru');
    expect(error()).toBeNull();
    await pause();
    expect(row()).toBeNull();
    await commit('yandeks.ru');
    expect(await accept()).toBeVisible();
  });

  it('Esc is the input method’s while it composes, and the suggestion stays', async () => {
    await typed('ann@yandeks.ru');
    await accept();
    await compose('ru', ['ann@yandeks.'.length, 'ann@yandeks.ru'.length]);
    const escape = new KeyboardEvent('keydown', {
      key: 'Escape',
      bubbles: true,
      cancelable: true,
      isComposing: true,
    });
    act(() => void input().dispatchEvent(escape));
    expect(escape.defaultPrevented).toBe(false);
    expect(row()).toBeVisible();
  });

  it('a word that is taken up again stands in the way of no accepted suggestion', async () => {
    await typed('ann@yandeks.ru');
    const button = await accept();
    await compose('ru', ['ann@yandeks.'.length, 'ann@yandeks.ru'.length]);
    expect(input().value).toBe('ann@yandeks.ru');
    await click(button);
    expect(input().value).toBe('ann@yandex.ru');
  });

  // Chromium fires no compositionend then: the field must not wait for one.
  it('a word that was taken up again does not silence the suggestions after it', async () => {
    await typed('ann@yandeks.ru');
    const button = await accept();
    await compose('ru', ['ann@yandeks.'.length, 'ann@yandeks.ru'.length]);
    await click(button);
    act(() => input().select());
    await userEvent.keyboard('ann@gmial.com');
    await pause();
    expect(row()).toHaveTextContent('ann@gmail.com');
  });

  it('leaving the field in mid-word finishes it', async () => {
    await typed('');
    await compose('ann@yandeks.ru');
    await userEvent.keyboard('{Tab}');
    expect(input().value).toBe('ann@yandeks.ru');
    expect(await accept()).toBeVisible();
  });
});

/** The events of a composition in Firefox and WebKit, as far as the field hears of them. */
function composeByEvents(steps: readonly string[]): void {
  const fire = (type: string, data: string) =>
    void input().dispatchEvent(new CompositionEvent(type, { data, bubbles: true }));
  act(() => fire('compositionstart', ''));
  for (const data of steps) {
    act(() => {
      fire('compositionupdate', data);
      setNatively(input(), data);
      const detail = { data, inputType: 'insertCompositionText', isComposing: true, bubbles: true };
      input().dispatchEvent(new InputEvent('input', detail));
    });
  }
}

function finishByEvents(data: string): void {
  act(() => {
    input().dispatchEvent(new CompositionEvent('compositionend', { data, bubbles: true }));
  });
}

describe('the events of an input method', () => {
  it('hold a suggestion back until the end', async () => {
    await typed('');
    composeByEvents(['ann@yandeks', 'ann@yandeks.r', 'ann@yandeks.ru']);
    await pause();
    expect(shown()).toBe('');
    finishByEvents('ann@yandeks.ru');
    expect(await accept()).toBeVisible();
  });

  it('of a dead key are no typo: é is what was meant', async () => {
    await typed('rene', { international: true });
    composeByEvents(['rene´', 'rené']);
    finishByEvents('rené');
    await userEvent.keyboard('{End}@example.org{Tab}');
    expect(input().value).toBe('rené@example.org');
    expect(shown()).toBe('');
  });

  it('that never end, as some phones have it, end with the focus', async () => {
    await typed('');
    composeByEvents(['ann@yandeks.ru']);
    act(() => input().blur());
    expect(await accept()).toBeVisible();
    await click(input());
    act(() => input().select());
    insert('ann@gmial.com');
    await pause();
    expect(row()).toHaveTextContent('ann@gmail.com');
  });
});
