/** Presses that come too often: a double click, and a key that is held. */
import { act, render, screen } from '@testing-library/react';
import { commands, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EmailField, type EmailFieldProps } from '../../src/index.js';
import { accept, DELAY, dismiss, input, insert, inWebKit, part, pause, row } from './parts.js';
import '../../src/ui/styles.css';
import { click } from '../tools/realUser.js';

const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault());
beforeEach(() => void onSubmit.mockClear());

/** A form whose button comes to lie under the pointer as soon as anything above it goes. */
async function typed(text: string, props: EmailFieldProps = {}) {
  render(
    <form onSubmit={onSubmit} style={{ inlineSize: 400 }}>
      <EmailField name="email" suggestionDelay={DELAY} {...props} />
      <button style={{ display: 'block', inlineSize: '100%', blockSize: 200 }}>Sign up</button>
    </form>,
  );
  await click(input());
  await act(() => new Promise((resolve) => setTimeout(resolve, 0)));
  if (text !== '') await userEvent.keyboard(text);
}

/**
 * Two real clicks at the middle of an element, with a gap in milliseconds between them.
 *
 * @returns how many of them the page has heard
 */
async function doubleClick(element: Element, gap: number): Promise<number> {
  const { x, y, width, height } = element.getBoundingClientRect();
  const heard = vi.fn();
  document.addEventListener('click', heard);
  await commands.clickTwice(x + width / 2, y + height / 2, gap);
  document.removeEventListener('click', heard);
  return heard.mock.calls.length;
}

// WebKit's driver has no mouse that could be told of a place twice.
// A busy machine may make more of the gap than a double click has: then it is tried again.
describe.skipIf(inWebKit)('a double click', { retry: 4 }, () => {
  it.each([30, 250, 500])('with a gap of %d ms on "Use it" submits nothing', async (gap) => {
    // With an error above it, which goes.
    await typed('ann@gmial,com');
    act(() => input().blur());
    await doubleClick(await accept(), gap);
    expect(input().value).toBe('ann@gmail.com');
    expect(onSubmit).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(input());
  });

  it('on the × submits nothing', async () => {
    await typed('ann@gmial,com');
    act(() => input().blur());
    await accept();
    expect(await doubleClick(dismiss(), 250)).toBe(1);
    expect(row()).toBeNull();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('on "Undo" does not accept again, and submits nothing', async () => {
    await typed('');
    insert('ann@gmial.com');
    await click(await accept());
    // After the time in which a second click counts as one with the first.
    await act(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(await doubleClick(part('undo'), 100)).toBe(1);
    expect(input().value).toBe('ann@gmial.com');
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('on a completion submits nothing', async () => {
    await typed('ann@gm', { completions: true });
    expect(await doubleClick(screen.getAllByRole('option')[0]!, 100)).toBe(1);
    expect(input().value).toMatch(/^ann@gm\w*\.\w+$/);
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('elsewhere is heard twice', async () => {
    await typed('ann@example.org');
    const button = screen.getByRole('button', { name: 'Sign up' });
    expect(await doubleClick(button, 100)).toBe(2);
    expect(onSubmit).toHaveBeenCalledTimes(2);
  });
});

describe('a held Enter', () => {
  it('on "Use it" submits nothing', async () => {
    await typed('ann@gmial.com');
    (await accept()).focus();
    await userEvent.keyboard('{Enter>6/}');
    await pause();
    expect(input().value).toBe('ann@gmail.com');
    expect(onSubmit).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('on a completion submits nothing', async () => {
    await typed('ann@gm{ArrowDown}{Enter>6/}', { completions: true });
    expect(input().value).toMatch(/^ann@gm\w*\.\w+$/);
    expect(onSubmit).not.toHaveBeenCalled();
  });
});
