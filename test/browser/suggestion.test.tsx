import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { commands, server, userEvent } from 'vitest/browser';
import { EmailField, type EmailFieldProps } from '../../src/index.js';
import '../../src/ui/styles.css';
import { click, undo } from '../tools/realUser.js';

const inChromium = server.browser === 'chromium';
const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Email address' });
const accept = () => screen.findByRole('button', { name: /^Use it/ });
const row = () => screen.queryByText(/^Did you mean/, { selector: '.addressee-question' });

/** Longer than the delay of a suggestion, so that what would come has come. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 600));

async function typed(text: string, props: EmailFieldProps = {}) {
  render(<EmailField {...props} />);
  await click(input());
  await userEvent.keyboard(text);
}

describe('accepting a suggestion', () => {
  it('leaves the rest of the address alone when it is undone and typing goes on', async () => {
    await typed('ann@yandeks.ru');
    await click(await accept());
    await undo();
    await userEvent.keyboard('x');
    expect(input().value).toMatch(/^ann@.*\.ru/);
  });

  it('is one change, and Ctrl+Z brings the typed text back without nagging', async () => {
    const onChange = vi.fn();
    const onInput = vi.fn();
    await typed('ann@yandeks.ru', { onChange });
    const button = await accept();
    expect(button).toHaveAccessibleName('Use it: ann@yandex.ru');
    onChange.mockClear();
    input().addEventListener('input', onInput);
    await click(button);
    expect(input()).toHaveValue('ann@yandex.ru');
    expect(onInput).toHaveBeenCalledOnce();
    expect(onChange).toHaveBeenCalledOnce();
    expect(input()).toHaveFocus();
    expect(input().selectionStart).toBe('ann@yandex.ru'.length);
    await undo();
    expect(input()).toHaveValue('ann@yandeks.ru');
    await pause();
    expect(row()).toBeNull();
  });

  it('repairs what was pasted', async () => {
    render(
      <>
        <input aria-label="Source" defaultValue="Ann <ann@gmial.com>" />
        <EmailField />
      </>,
    );
    await click(screen.getByLabelText('Source'));
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.copy();
    await click(input());
    await userEvent.paste();
    expect(input()).toHaveValue('Ann <ann@gmial.com>');
    await click(await accept());
    expect(input()).toHaveValue('ann@gmail.com');
  });

  it('can be done with the keyboard alone', async () => {
    await typed('ann@yandeks.ru');
    await accept();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(input()).toHaveValue('ann@yandex.ru');
    expect(input()).toHaveFocus();
  });

  it('keeps what a type="email" input holds', async () => {
    await typed('ann@yandeks.ru', { type: 'email' });
    await click(await accept());
    expect(input()).toHaveValue('ann@yandex.ru');
    expect(input()).toHaveFocus();
  });
});

describe('dismissing a suggestion', () => {
  function InDialog() {
    const dialog = useRef<HTMLDialogElement>(null);
    return (
      <>
        <button onClick={() => dialog.current?.showModal()}>Open</button>
        <dialog ref={dialog}>
          <EmailField />
        </dialog>
      </>
    );
  }

  it('with Esc leaves the dialog around it open', async () => {
    render(<InDialog />);
    await click(screen.getByRole('button', { name: 'Open' }));
    await click(input());
    await userEvent.keyboard('ann@yandeks.ru');
    await accept();
    await userEvent.keyboard('{Escape}');
    expect(row()).toBeNull();
    expect(screen.getByRole('dialog')).toHaveAttribute('open');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps the text, and the suggestion does not come again', async () => {
    await typed('ann@yandeks.ru');
    await accept();
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard('{Backspace}u');
    await pause();
    await userEvent.keyboard('{Tab}');
    expect(input()).toHaveValue('ann@yandeks.ru');
    expect(row()).toBeNull();
  });
});

describe.runIf(inChromium)('an input method', () => {
  it('is not interrupted by a suggestion, which comes when it has done', async () => {
    render(<EmailField suggestionDelay={50} />);
    await click(input());
    const seen: boolean[] = [];
    input().addEventListener('compositionupdate', () => seen.push(row() !== null));
    await commands.imeCompose(['ann@yandeks', 'ann@yandeks.r', 'ann@yandeks.ru'], 'ann@yandeks.ru');
    expect(await accept()).toBeVisible();
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).not.toContain(true);
  });
});
