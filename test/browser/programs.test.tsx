/** Others that write into the page: autofill, password managers, and a browser's translation. */
import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { StoryBoundary } from '../../src/demo/parts/StoryBoundary.js';
import { EmailField } from '../../src/index.js';
import { autofill } from '../tools/devtools.js';
import { click, undo } from '../tools/realUser.js';
import {
  accept,
  DELAY,
  error,
  inChromium,
  input,
  part,
  pause,
  row,
  setNatively,
  status,
  typed,
} from './parts.js';

/** What a program fires after it has set the value: plain events, without a key or a text. */
function tell(...types: readonly string[]): void {
  for (const type of types)
    act(() => void input().dispatchEvent(new Event(type, { bubbles: true })));
}

const leave = () => act(() => input().blur());
const submit = () => screen.getByRole('button', { name: 'Sign up' });

describe("a browser's autofill", () => {
  it.runIf(inChromium)('is checked as typing is, and the suggestion comes', async () => {
    const onChange = vi.fn();
    await typed('', { onChange });
    leave();
    await autofill(input(), 'ann@gmial.com');
    expect(input().value).toBe('ann@gmial.com');
    expect(onChange).toHaveBeenCalledOnce();
    await click(await accept());
    expect(input().value).toBe('ann@gmail.com');
  });

  it.each([
    ['as WebKit tells of it', ['keydown', 'input', 'keyup', 'change']],
    ['as Firefox tells of it', ['input', 'change']],
  ])('%s, throws nothing and is checked', async (_, events) => {
    const onError = vi.fn();
    window.addEventListener('error', onError);
    const onValueChange = vi.fn();
    await typed('', { onValueChange });
    setNatively(input(), 'ann@gmial.com');
    tell(...events);
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith('ann@gmial.com');
    expect(await accept()).toBeVisible();
    window.removeEventListener('error', onError);
    expect(onError).not.toHaveBeenCalled();
  });

  it('of a right address says nothing, and right is what it is once left', async () => {
    await typed('');
    setNatively(input(), 'ann@example.org');
    tell('input', 'change');
    leave();
    expect([error(), row(), status()]).toEqual([null, null, '']);
    expect(part('input').parentElement).toHaveAttribute('data-valid');
  });
});

describe('a password manager', () => {
  it('with keys that have no name is heard', async () => {
    await typed('ann');
    tell('keydown', 'keypress');
    setNatively(input(), 'ann@');
    tell('input', 'keyup', 'change', 'blur');
    leave();
    expect(error()).toHaveTextContent('Add the part after the @');
  });

  it('that sets the value and tells nobody is noticed when the field is left', async () => {
    await typed('');
    setNatively(input(), 'ann@yandeks.ru');
    leave();
    expect(row()).toHaveTextContent('ann@yandex.ru');
  });

  // The text is judged that is there, not the one that was last heard of.
  it('that writes half an address and tells nobody has its error shown', async () => {
    await typed('');
    setNatively(input(), 'ann@');
    leave();
    expect(error()).toHaveTextContent('Add the part after the @');
  });

  it.each([
    ['uncontrolled', false],
    ['controlled', true],
  ])(
    'that tells nobody: the application is told, and the text stays, %s',
    async (_, isControlled) => {
      const onValueChange = vi.fn();
      await typed('', isControlled ? {} : { onValueChange }, isControlled);
      setNatively(input(), 'ann@example.org');
      leave();
      await pause();
      expect(input().value).toBe('ann@example.org');
      if (!isControlled) expect(onValueChange).toHaveBeenCalledExactlyOnceWith('ann@example.org');
    },
  );

  it('that sets the value as a script would is noticed when the form is sent', async () => {
    await typed('');
    leave();
    input().value = 'ann@';
    tell('input');
    await click(submit());
    expect(error()).toHaveTextContent('Add the part after the @');
    expect(input()).toHaveFocus();
  });

  it('leaves undo to the person: never a third text', async () => {
    await typed('ann@example.org  {Tab}');
    expect(input().value).toBe('ann@example.org');
    await click(input());
    await undo();
    expect(['ann@example.org', 'ann@example.org  ']).toContain(input().value);
  });
});

/**
 * Translates the page the way Google Translate does it: each text gives way to an element with
 * another text, but where the page says that it is not to be translated.
 */
function translate(): void {
  const walker = document.createTreeWalker(part('input').parentElement!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement!.closest('[translate="no"]')) continue;
    const outer = document.createElement('font' as string);
    const inner = outer.appendChild(document.createElement('font' as string));
    inner.textContent = `*${text.data}`;
    text.replaceWith(outer);
  }
}

describe('a translated page', () => {
  it('an error comes and goes, and the label stays', async () => {
    await typed('ann@{Tab}');
    translate();
    expect(error()).toHaveTextContent('*Add the part');
    await click(input());
    await userEvent.keyboard('{End}example.org');
    expect(error()).toBeNull();
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}{Backspace}{Tab}');
    expect(error()).toHaveTextContent('Add an ending');
    expect(screen.getByText('*Email address')).toBeVisible();
  });

  // React changes a text where it put it, which is no longer where it stands.
  it('an error that changes shows the new one', async () => {
    await typed('ann@{Tab}');
    translate();
    await click(input());
    await userEvent.keyboard('{End}x');
    expect(error()).toHaveTextContent('Add an ending');
  });

  it('a suggestion is accepted, and said', async () => {
    await typed('ann@yandeks.ru');
    await accept();
    translate();
    await click(part('accept'));
    expect(input().value).toBe('ann@yandex.ru');
    expect(row()).toBeNull();
    expect(status()).toBe('Changed to ann@yandex.ru.');
  });

  // A text that React doesn't find in its old place would cost the whole field.
  it('a suggestion that stays while a typo is mended throws nothing', async () => {
    render(
      <StoryBoundary>
        <EmailField suggestionDelay={DELAY} />
      </StoryBoundary>,
    );
    await click(input());
    await userEvent.keyboard('ann@gmil.con');
    await accept();
    translate();
    input().setSelectionRange('ann@gm'.length, 'ann@gm'.length);
    await userEvent.keyboard('a');
    expect(input().value).toBe('ann@gmail.con');
    expect(part('address')).toHaveTextContent('ann@gmail.com');
  });
});
