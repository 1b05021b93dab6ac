/** Larger text, and less room: nothing is cut, covered or out of reach. */
import { act } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ru } from '../../src/locales/ru.js';
import { accept, error, input, insert, part, row, typed } from './parts.js';

/** Without a hyphen or a dot to break it at. */
const long = 'anastasiakonstantinovakuznetsovaivanova@gmail,com';

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  document.head.querySelector('#spacing')?.remove();
  await page.viewport(800, 600);
});

/** A field with an error and a suggestion. */
async function show(): Promise<void> {
  await typed('', { description: 'We only write when it matters.', messages: ru });
  insert(long);
  act(() => input().blur());
  expect([error(), row()]).not.toContain(null);
}

/** The parts whose text does not fit into them, or that stick out of the page. */
function cut(): string[] {
  const parts = [...document.querySelectorAll<HTMLElement>('.addressee *:not(svg, svg *)')];
  // Of the question's words some may be left out, and of the local part an end; the address is below.
  const onPurpose = '.addressee-hidden, .addressee-question, .addressee-local';
  const seen = parts.filter((element) => !element.closest(onPurpose));
  return seen
    .filter((element) => {
      // What flows in lines has no size of its own: the part around it does.
      if (element === input() || getComputedStyle(element).display === 'inline') return false;
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
      const { right } = element.getBoundingClientRect();
      return (
        scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1 || right > innerWidth + 0.5
      );
    })
    .map((element) => element.className);
}

/** Whether a line of the input's own text fits into it. */
function inputFits(): boolean {
  const { fontSize, lineHeight } = getComputedStyle(input());
  return input().clientHeight >= (parseFloat(lineHeight) || 1.2 * parseFloat(fontSize));
}

describe.each([
  ['200 %', 640, 512],
  ['400 %', 320, 256],
])('a window of 1280 by 1024 pixels at %s', (_, width, height) => {
  it('shows all of the field, and what has the focus is in sight', async () => {
    await show();
    await page.viewport(width, height);
    expect(cut()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const element of [input(), part('accept'), part('dismiss')]) {
      element.focus();
      const { top, bottom } = element.getBoundingClientRect();
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(height);
    }
  });
});

it('a line too narrow for a suggestion shows the end of the domain, and cuts the local part', async () => {
  await page.viewport(320, 600);
  await typed('');
  insert('anastasia.kuznetsova-featherstonehaugh@hotmial.com');
  act(() => input().blur());
  const [local, domain] = ['local', 'domain'].map(part);
  expect(local!.scrollWidth).toBeGreaterThan(local!.clientWidth);
  expect(getComputedStyle(local!).textOverflow).toBe('ellipsis');
  expect(domain!.textContent).toBe('@hotmail.com');
  expect(domain!.scrollWidth).toBe(domain!.clientWidth);
  expect(row()!.clientHeight).toBeLessThanOrEqual(24);
});

it('with the spacing of WCAG 1.4.12 no text is cut', async () => {
  const style = document.createElement('style');
  style.id = 'spacing';
  style.textContent = `* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }`;
  document.head.append(style);
  await show();
  expect(cut()).toEqual([]);
  expect(inputFits()).toBe(true);
});

describe('with text of twice the size, the page unzoomed (WCAG 1.4.4)', () => {
  // So the heights of the input, the buttons and the line go by the size of text.
  it('no text is cut', async () => {
    document.documentElement.style.fontSize = '200%';
    await show();
    expect(cut()).toEqual([]);
    expect(inputFits()).toBe(true);
  });

  it('an error still fits into the line that is reserved', async () => {
    document.documentElement.style.fontSize = '200%';
    await typed('ann@example');
    const before = part('messages').offsetHeight;
    await userEvent.keyboard('{Tab}');
    expect(error()).toBeVisible();
    expect(part('messages').offsetHeight).toBe(before);
  });

  it('the suggestion can be taken', async () => {
    document.documentElement.style.fontSize = '200%';
    await typed('ann@yandeks.ru');
    await accept();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(input().value).toBe('ann@yandex.ru');
  });
});
