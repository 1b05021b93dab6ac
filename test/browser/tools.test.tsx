/** The tools that the other browser tests rely on, tried on a plain input. */
import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { commands, server, userEvent } from 'vitest/browser';
import { pageClock } from '../tools/pageClock.ts';
import { click, undo } from '../tools/realUser.ts';

const inChromium = server.browser === 'chromium';
const inWebKit = server.browser === 'safari';

async function focusedInput() {
  render(<input aria-label="Address" />);
  const input = screen.getByRole<HTMLInputElement>('textbox');
  await click(input);
  expect(input).toHaveFocus();
  return input;
}

describe('the real keyboard', () => {
  it('types, and undo takes it back', async () => {
    const input = await focusedInput();
    await userEvent.keyboard('ann@example.com');
    expect(input.value).toBe('ann@example.com');
    await undo();
    expect(input.value).not.toBe('ann@example.com');
  });

  it('copies and pastes through the clipboard', async () => {
    const input = await focusedInput();
    await userEvent.keyboard('ann');
    await userEvent.keyboard('{Control>}a{/Control}');
    await userEvent.copy();
    await userEvent.keyboard('{End}');
    await userEvent.paste();
    expect(input.value).toBe('annann');
  });
});

// In WebKit's window nothing else takes the focus: a Tab leaves it where it is.
it.skipIf(inWebKit)('a click brings the focus back after a Tab past the last element', async () => {
  const input = await focusedInput();
  const onFocus = vi.fn();
  await userEvent.keyboard('{Tab}');
  await vi.waitFor(() => expect(input).not.toHaveFocus());
  input.addEventListener('focus', onFocus);
  await click(input);
  await vi.waitFor(() => expect(onFocus).toHaveBeenCalledOnce());
});

it.runIf(inChromium)('an input method composes, then commits', async () => {
  const input = await focusedInput();
  const events: string[] = [];
  for (const type of ['compositionstart', 'compositionend']) {
    input.addEventListener(type, () => events.push(type));
  }
  await commands.imeCompose(['ㅎ', '하', '한'], '한');
  expect(input.value).toBe('한');
  expect(events).toEqual(['compositionstart', 'compositionend']);
});

describe.runIf(inChromium)('media features', () => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const forced = matchMedia('(forced-colors: active)');

  it('can be emulated', async () => {
    await commands.emulateMedia({ colorScheme: 'dark', reducedMotion: 'no-preference' });
    expect([dark.matches, still.matches]).toEqual([true, false]);
    await commands.emulateMedia({ forcedColors: 'active' });
    expect([dark.matches, still.matches, forced.matches]).toEqual([false, true, true]);
  });

  it('go back to light and still after a test', () => {
    expect([dark.matches, still.matches, forced.matches]).toEqual([false, true, false]);
  });
});

it('the window is 800 by 600, unscaled', () => {
  expect([innerWidth, innerHeight]).toEqual([800, 600]);
});

it('what comes late on a busy machine is waited for', async () => {
  const { rerender } = render(<p />);
  let isThere = false;
  setTimeout(() => {
    isThere = true;
    rerender(<p>Here.</p>);
  }, 1_200);
  await Promise.all([
    vi.waitFor(() => expect(isThere).toBe(true)),
    expect.poll(() => isThere).toBe(true),
    screen.findByText('Here.'),
  ]);
});

describe("the page's clock", () => {
  const frames = async (milliseconds: number) => {
    const end = performance.now() + milliseconds;
    while (performance.now() < end) await new Promise(requestAnimationFrame);
  };

  it('stands still while the browser does what it is told, and goes on after', async () => {
    const [rung, cleared] = [vi.fn(), vi.fn()];
    const start = Date.now();
    setTimeout(() => void rung('late'), 60);
    setTimeout(() => void rung('early'), 30);
    const timer = setTimeout(cleared, 20);
    await pageClock.hold(async () => {
      const now = Date.now();
      await frames(150);
      expect(Date.now()).toBe(now);
    });
    expect(rung).not.toHaveBeenCalled();
    clearTimeout(timer);
    await vi.waitFor(() => expect(rung.mock.calls).toEqual([['early'], ['late']]));
    expect(Date.now() - start).toBeGreaterThanOrEqual(59);
    expect(cleared).not.toHaveBeenCalled();
  });

  it('holds no task that waits for nothing', async () => {
    await pageClock.hold(() => new Promise((resolve) => setTimeout(resolve, 0)));
  });
});
