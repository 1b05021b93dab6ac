import { beforeEach, describe, expect, it, vi } from 'vitest';
import { holdPresses } from '../../src/demo/holdPresses.js';

const seen = vi.fn<(event: Event) => void>();
let root: HTMLElement;

beforeEach(() => {
  seen.mockClear();
  document.body.innerHTML =
    '<div><button type="button">Menu</button><a href="#/dark">Dark</a><form><input><button>Go</button></form></div>';
  root = document.querySelector('div')!;
});

const press = (selector: string, init: MouseEventInit = {}) =>
  root
    .querySelector(selector)!
    .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));

const submits = () => seen.mock.calls.filter(([{ type }]) => type === 'submit').length;

/** As the live page has them. */
function listen() {
  root.addEventListener('click', seen);
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    seen(event);
  });
}

it.each([
  ['a button', '[type=button]'],
  ['a link', 'a'],
])('%s that was pressed is answered once the page is live, and only once', (_, selector) => {
  const answer = holdPresses(root);
  listen();
  expect(press(selector)).toBe(false);
  expect(seen).not.toHaveBeenCalled();
  answer();
  expect(seen).toHaveBeenCalledTimes(1);
  expect(seen.mock.lastCall![0].target).toBe(root.querySelector(selector));
  press(selector);
  expect(seen).toHaveBeenCalledTimes(2);
});

it('a form that was submitted goes nowhere, and is submitted once the page is live', () => {
  const answer = holdPresses(root);
  listen();
  press('form button');
  expect(submits()).toBe(0);
  answer();
  expect(submits()).toBe(1);
});

describe('what is left to the browser', () => {
  it('a link that is opened in a tab of its own', () => {
    const answer = holdPresses(root);
    expect(press('a', { ctrlKey: true })).toBe(true);
    listen();
    answer();
    expect(seen).not.toHaveBeenCalled();
  });

  it('everything, where nothing was pressed', () => {
    const answer = holdPresses(root);
    press('input');
    listen();
    answer();
    expect(seen).not.toHaveBeenCalled();
  });
});
