import { act, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { commands, server, userEvent } from 'vitest/browser';
import { EmailField, type EmailFieldProps } from '../../src/index.js';
import '../../src/ui/styles.css';
import { click } from '../tools/realUser.js';
import { colour, contrast } from './contrast.js';

const inPlaywright = server.provider === 'playwright';
const input = () => screen.getByRole<HTMLInputElement>('textbox');
const part = (name: string) => document.querySelector<HTMLElement>(`.addressee-${name}`)!;

const states: Record<string, string> = {
  'an empty field': '',
  'an error': 'ann@',
  'a suggestion': 'ann@yandeks.ru',
  'an error and a suggestion': 'ann@gmail,com',
};

/** A field in a page of one colour scheme, left with a text in it. */
async function show(text: string, scheme = 'light', props: EmailFieldProps = {}) {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'light-dark(#fff, #16181d)';
  render(
    <main>
      <EmailField description="We only write when it matters." {...props} />
    </main>,
  );
  await click(input());
  if (text !== '') await userEvent.keyboard(text);
  act(() => input().blur());
}

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  document.body.removeAttribute('style');
});

describe.each(['light', 'dark'])('in a %s page', (scheme) => {
  it.each(Object.entries(states))('axe finds nothing wrong with %s', async (_, text) => {
    await show(text, scheme);
    const { violations, passes } = await axe.run(document.querySelector('main')!);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toContain('color-contrast');
  });

  const page = () => colour(getComputedStyle(document.body).backgroundColor);
  const surface = () => colour(getComputedStyle(input()).backgroundColor);
  const drawn = (element: Element, property: 'color' | 'borderTopColor' | 'outlineColor') =>
    colour(getComputedStyle(element)[property]);

  it('the border of the input stands out by 3 to 1, from both of its sides', async () => {
    await show('', scheme);
    // The pointer goes elsewhere: under it the border is darker.
    await click(part('description'));
    expect(contrast(drawn(input(), 'borderTopColor'), page())).toBeGreaterThan(3);
    expect(contrast(drawn(input(), 'borderTopColor'), surface())).toBeGreaterThan(3);
  });

  it('so do the border of an error, the buttons and the focus ring', async () => {
    await show('ann@gmail,com', scheme);
    expect(contrast(drawn(input(), 'borderTopColor'), page())).toBeGreaterThan(3);
    expect(contrast(drawn(input(), 'borderTopColor'), surface())).toBeGreaterThan(3);
    expect(contrast(drawn(part('accept'), 'borderTopColor'), page())).toBeGreaterThan(3);
    expect(contrast(drawn(part('dismiss'), 'color'), page())).toBeGreaterThan(3);
    await click(input());
    expect(contrast(drawn(input(), 'outlineColor'), page())).toBeGreaterThan(3);
  });
});

it('a message takes the width that there is, in a form that is as wide as what is in it', async () => {
  render(
    <div style={{ display: 'flex', justifyContent: 'center' }}>
      <main>
        <EmailField />
        <button>Sign up</button>
      </main>
    </div>,
  );
  const { left, width } = input().getBoundingClientRect();
  await click(input());
  await userEvent.keyboard('anna.longer-than-the-form@yandeks.ru');
  act(() => input().blur());
  expect(part('suggestion')).not.toBeNull();
  expect(input().getBoundingClientRect()).toMatchObject({ left, width });
});

describe('the buttons', () => {
  it('are at least 24 by 24 pixels, and named', async () => {
    await show('ann@yandeks.ru');
    for (const name of ['Use it: ann@yandex.ru', 'Keep what I typed']) {
      const { width, height } = screen.getByRole('button', { name }).getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    expect(part('accept').textContent).toBe('Use it');
  });
});

describe('in a column of 320 pixels', () => {
  it.each(Object.values(states))('nothing sticks out with “%s”', async (text) => {
    document.body.style.inlineSize = '320px';
    await show(text.replace('ann', 'anastasia.konstantinova-kuznetsova'));
    const main = document.querySelector('main')!;
    const { right } = main.getBoundingClientRect();
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
    for (const element of main.querySelectorAll('*:not(.addressee-hidden)')) {
      expect(element.getBoundingClientRect().right).toBeLessThanOrEqual(right + 0.5);
    }
  });
});

describe('in a page from right to left', () => {
  it('the address reads from left to right, and the parts go from right to left', async () => {
    document.documentElement.dir = 'rtl';
    await show('ann@yandeks.ru');
    expect(getComputedStyle(input()).direction).toBe('ltr');
    const centre = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left + right) / 2;
    };
    expect(centre(part('question'))).toBeGreaterThan(centre(part('accept')));
    expect(centre(part('accept'))).toBeGreaterThan(centre(part('dismiss')));
  });
});

describe.runIf(inPlaywright && server.browser === 'chromium')('preferences', () => {
  it('in forced colours borders stay, and the error shows by more than colour', async () => {
    await show('');
    await commands.emulateMedia({ forcedColors: 'active' });
    expect(getComputedStyle(input()).borderTopWidth).toBe('1px');
    await click(input());
    await userEvent.keyboard('ann@gmail,com');
    act(() => input().blur());
    expect(getComputedStyle(input()).borderTopWidth).toBe('2px');
    expect(part('error').querySelector('svg')).toBeVisible();
    expect(getComputedStyle(part('accept')).borderTopWidth).toBe('1px');
  });

  it('a message fades in for 120 ms, and not at all under reduced motion', async () => {
    await commands.emulateMedia({ reducedMotion: 'no-preference' });
    await show('ann@');
    expect(getComputedStyle(part('error')).animationDuration).toBe('0.12s');
    await commands.emulateMedia({ reducedMotion: 'reduce' });
    expect(getComputedStyle(part('error')).animationName).toBe('none');
    expect(getComputedStyle(input()).transitionDuration).toBe('0s');
  });

  it.each(['append', 'prepend'] as const)('two classes of the page win, %sed', async (put) => {
    const style = document.createElement('style');
    style.textContent = '.form .line { border-color: rgb(1, 2, 3) } input { border-width: 9px }';
    document.head[put](style);
    await show('ann@', 'light', { classNames: { root: 'form', input: 'line' } });
    expect(getComputedStyle(input()).borderTopColor).toBe('rgb(1, 2, 3)');
    expect(getComputedStyle(input()).borderTopWidth).toBe('1px');
    style.remove();
  });
});
