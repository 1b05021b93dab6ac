/** The first look as it stands in index.html, and what becomes of it. */
import { act, screen } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { start } from '../../src/demo/main.js';
import { renderHome } from '../../src/demo/renderHome.js';

let root: HTMLElement;

beforeEach(() => {
  window.history.replaceState(null, '', '/');
  document.body.innerHTML = `<div id="root">${renderHome()}</div>`;
  root = document.getElementById('root')!;
});

/** React renders when `act` is over, and says then that it has. */
async function goLive(isElsewhere: boolean) {
  let live: Promise<void> | undefined;
  act(() => {
    live = start(root, isElsewhere);
  });
  await live;
}

const field = () => screen.getByRole('textbox', { name: 'Email address' });

it('has the words, the field with its label, and the links', () => {
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('An email field that');
  expect(field()).toBeInstanceOf(HTMLInputElement);
  expect(screen.getByRole('link', { name: 'Sign-up form' })).toHaveAttribute(
    'href',
    '#/sign-up-form',
  );
});

it('has nothing in it that the policy of the page forbids', () => {
  expect(root.querySelectorAll('[style], style, script')).toHaveLength(0);
});

it('is made live as it stands, with what was typed into it', async () => {
  const errors = vi.spyOn(console, 'error');
  const input = field();
  (input as HTMLInputElement).value = 'ann@';
  const heading = screen.getByRole('heading', { level: 1 });
  await goLive(false);
  expect(field()).toBe(input);
  expect(input).toHaveValue('ann@');
  expect(screen.getByRole('heading', { level: 1 })).toBe(heading);
  expect(errors).not.toHaveBeenCalled();
});

it('gives way where another place is asked for', async () => {
  window.history.replaceState(null, '', '#/dark');
  await goLive(true);
  expect(await screen.findByRole('heading', { level: 1, name: 'Dark' })).toBeInTheDocument();
  expect(screen.queryByText(/An email field that/)).toBeNull();
});

it('follows a link that was pressed before it was live', async () => {
  window.history.replaceState(null, '', '#/playground');
  await goLive(false);
  expect(screen.getByRole('heading', { level: 1, name: 'Playground' })).toBeInTheDocument();
});
