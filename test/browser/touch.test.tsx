/** Phones: what the keyboard is told, what a finger has to hit, and that nothing moves under it. */
import { act, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { EmailField } from '../../src/index.js';
import { ru } from '../../src/locales/ru.js';
import { lift, touch } from '../tools/devtools.js';
import {
  accept,
  dismiss,
  error,
  inChromium,
  input,
  insert,
  part,
  pause,
  row,
  typed,
} from './parts.js';

const submit = () => screen.getByRole('button', { name: 'Sign up' });
const top = () => submit().getBoundingClientRect().top;

async function tap(element: Element): Promise<void> {
  await touch(element);
  await lift();
}

afterEach(() => document.body.removeAttribute('style'));

it('the keyboard is told what is typed, and what its Enter does', () => {
  const { rerender } = render(<EmailField enterKeyHint="next" />);
  // WebKitGTK has no such property: the attribute is what counts.
  expect(input()).toHaveAttribute('enterkeyhint', 'next');
  expect(input()).toHaveAttribute('inputmode', 'email');
  rerender(<EmailField inputMode="text" />);
  expect(input()).toHaveAttribute('inputmode', 'text');
});

it('text is 16 pixels high, so that iOS does not zoom in on the focus', () => {
  render(<EmailField />);
  expect(parseFloat(getComputedStyle(input()).fontSize)).toBeGreaterThanOrEqual(16);
});

describe.each([
  ['English', undefined],
  ['Russian', ru],
])('in %s', (_, messages) => {
  it.each([800, 320])('what is to be hit is 24 by 24 pixels and apart, at %i px', async (width) => {
    document.body.style.inlineSize = `${width}px`;
    await typed('ann@gmail,com', messages ? { messages } : {});
    await vi.waitFor(() => expect(row()).not.toBeNull());
    act(() => input().blur());
    const boxes = [input(), part('accept'), part('dismiss'), submit()].map((target) =>
      target.getBoundingClientRect(),
    );
    // The browser's own button is 21 pixels high.
    for (const { width, height } of boxes.slice(0, 3)) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    const overlaps = boxes.some((one) =>
      boxes.some(
        (two) =>
          one !== two &&
          one.left < two.right &&
          two.left < one.right &&
          one.top < two.bottom &&
          two.top < one.bottom,
      ),
    );
    expect(overlaps).toBe(false);
  });
});

it('hovering shows nothing that could not be seen without it', () => {
  render(<EmailField />);
  const styles = Array.from(document.styleSheets, (sheet) =>
    Array.from(sheet.cssRules, (rule) => rule.cssText).join('\n'),
  ).join('\n');
  const hover = [...styles.matchAll(/\.addressee[^{}]*:hover[^{}]*\{([^{}]*)\}/g)];
  expect(hover.length).toBeGreaterThan(0);
  for (const [, declarations] of hover) {
    expect(declarations).toMatch(/^\s*((border|background)-color|color):/);
    expect(declarations).not.toMatch(/display|visibility|opacity|content|size/);
  }
});

// Only Chromium can be told to touch, and only Chromium measures what shifts.
describe.runIf(inChromium)('a finger', () => {
  it('that taps a button leaves the keyboard open: focus never leaves the input', async () => {
    await typed('ann@yandeks.ru');
    const button = await accept();
    const lost = vi.fn();
    input().addEventListener('blur', lost);
    await tap(button);
    await vi.waitFor(() => expect(input().value).toBe('ann@yandex.ru'));
    input().select();
    await userEvent.keyboard('ann@gmial.com');
    await accept();
    await tap(dismiss());
    await vi.waitFor(() => expect(row()).toBeNull());
    expect(input().value).toBe('ann@gmial.com');
    expect(lost).not.toHaveBeenCalled();
  });

  it('on the button of the form has it stay where it is until the click is heard', async () => {
    await typed('', { suggestionDelay: 60_000 });
    insert('ann@gmail,com');
    const before = top();
    const tops: [string, number][] = [];
    const types = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];
    for (const type of types) {
      submit().addEventListener(type, () => tops.push([type, top()]));
    }
    await tap(submit());
    await vi.waitFor(() => expect(row()).not.toBeNull());
    expect(tops).toEqual(types.map((type) => [type, before]));
    expect(error()).toBeVisible();
    expect(top()).toBeGreaterThan(before);
    expect(input()).toHaveFocus();
  });

  it('that rests on the page keeps a suggestion back', async () => {
    await typed('ann@yandeks.ru');
    await touch(submit());
    await pause();
    expect(row()).toBeNull();
    await lift();
    expect(await accept()).toBeVisible();
  });
});

describe.runIf(inChromium)('the layout shift', () => {
  const shifts: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
    }
  });

  /** The sum of what has shifted, once the frames are drawn and told of. */
  async function shifted(): Promise<number> {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return shifts.splice(0).reduce((sum, value) => sum + value, 0);
  }

  afterEach(() => {
    observer.disconnect();
    shifts.length = 0;
  });

  // The narrowest phone; test/looks/row.test.ts has the others, in every language.
  const measure = async () => {
    await page.viewport(320, 600);
    await typed('');
    await shifted();
    observer.observe({ type: 'layout-shift' });
  };

  it('of an error that comes and goes is none', async () => {
    await measure();
    insert('ann@example');
    act(() => input().blur());
    expect(error()).toBeVisible();
    expect(await shifted()).toBe(0);
    act(() => input().focus());
    insert('.org');
    expect(error()).toBeNull();
    expect(await shifted()).toBe(0);
  });

  it('of a suggestion that comes and goes is none', async () => {
    await measure();
    insert('ann@yandeks.ru');
    expect(await accept()).toBeVisible();
    expect(await shifted()).toBe(0);
    await userEvent.keyboard('{Escape}');
    expect(row()).toBeNull();
    expect(await shifted()).toBe(0);
  });

  it('of an error and a suggestion together is measured', async () => {
    await measure();
    insert('ann@gmail,com');
    act(() => input().blur());
    expect(await shifted()).toBeGreaterThan(0);
  });
});
