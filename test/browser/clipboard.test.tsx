/** Text that comes whole: pasted, or dragged into the field. It is repaired only where one agrees. */
import { act, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EmailField } from '../../src/index.js';
import { click, undo } from '../tools/realUser.js';
import {
  accept,
  DELAY,
  error,
  inChromium,
  input,
  insert,
  inWebKit,
  pause,
  row,
  setNatively,
} from './parts.js';

const source = () => screen.getByLabelText<HTMLTextAreaElement>('Source');

function show(text: string): void {
  render(
    <>
      <textarea aria-label="Source" defaultValue={text} cols={60} rows={1} />
      <EmailField suggestionDelay={DELAY} />
    </>,
  );
}

/** In WebKit a no-break space is a plain one as soon as it was copied. */
const copied = (text: string) => (inWebKit ? text.replaceAll('\u00a0', ' ') : text);

/** Copies the whole source, and pastes it at the caret. */
async function paste(): Promise<void> {
  act(() => {
    source().focus();
    source().select();
  });
  await userEvent.copy();
  act(() => input().focus());
  await userEvent.paste();
}

describe('pasting', () => {
  it.each([
    ['a line break within it', 'ann@\ngmail.com', 'ann@ gmail.com'],
    ['mailto:', 'mailto:ann@gmail.com'],
    ['a name before it', 'Ann Lee <ann@gmail.com>'],
    ['angle brackets', '<ann@gmail.com>'],
    ['a full-width ＠', 'ann＠gmail.com'],
    ['a no-break space', 'ann@\u00a0gmail.com'],
    ['a zero-width space', 'ann@gm\u200bail.com'],
    ['straight quotes', '"ann@gmail.com"'],
    ['typographic quotes', '“ann@gmail.com”'],
    ['guillemets', '«ann@gmail.com»'],
  ])(
    '%s: the text stays as it is until the suggestion is taken',
    async (_, text, pasted = text) => {
      const stays = copied(pasted);
      show(text);
      await paste();
      expect(input().value).toBe(stays);
      expect(await accept()).toHaveAccessibleName('Use it: ann@gmail.com');
      expect(input().value).toBe(stays);
      await click(await accept());
      expect(input().value).toBe('ann@gmail.com');
      await undo();
      expect(input().value).toBe(stays);
    },
  );

  it('white space around it goes when the field is left', async () => {
    show('\u00a0ann@example.org\n');
    await paste();
    expect(input().value).toContain(copied('\u00a0ann@example.org'));
    act(() => input().blur());
    expect(input().value).toBe('ann@example.org');
    expect([error(), row()]).toEqual([null, null]);
  });

  it('in the middle leaves the caret behind what was pasted', async () => {
    show('.lee');
    await click(input());
    await userEvent.keyboard('ann@yandeks.ru');
    input().setSelectionRange(3, 3);
    await paste();
    expect(input().value).toBe('ann.lee@yandeks.ru');
    await accept();
    expect(input().selectionStart).toBe('ann.lee'.length);
  });

  // Else the press would count as one that goes on, and everything would wait for its end.
  it('from the context menu, which keeps the release of the button to itself', async () => {
    show('');
    await click(input());
    act(() => {
      const right = { button: 2, buttons: 2, bubbles: true };
      input().dispatchEvent(new PointerEvent('pointerdown', { ...right, pointerType: 'mouse' }));
      input().dispatchEvent(new MouseEvent('mousedown', right));
      input().dispatchEvent(new MouseEvent('contextmenu', right));
    });
    insert('ann@yandeks.ru');
    expect(await accept()).toBeVisible();
  });

  it('cutting all of it takes the suggestion away', async () => {
    show('ann@yandeks.ru');
    await paste();
    await accept();
    input().select();
    await userEvent.cut();
    expect(input().value).toBe('');
    await pause();
    expect([error(), row()]).toEqual([null, null]);
  });
});

describe('dragging a text into the field', () => {
  // The drivers of the other engines don't drag a selection: see the test below for them.
  it.runIf(inChromium)('offers what was meant, and leaves the text alone', async () => {
    show('Ann <ann@gmial.com>');
    await click(source());
    source().select();
    await userEvent.dragAndDrop(source(), input(), { sourcePosition: { x: 30, y: 10 } });
    expect(source().value).toBe('');
    expect(input().value).toBe('Ann <ann@gmial.com>');
    await click(await accept());
    expect(input().value).toBe('ann@gmail.com');
    expect(input()).toHaveFocus();
  });

  it('is heard by its input event, without focus in Firefox', async () => {
    show('');
    setNatively(input(), 'Ann <ann@gmial.com>');
    act(() => {
      const drop = { inputType: 'insertFromDrop', bubbles: true };
      input().dispatchEvent(new InputEvent('input', drop));
    });
    await click(await accept());
    expect(input().value).toBe('ann@gmail.com');
  });
});
