/** The first look at the demo page: one form, with the cursor in it. */
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { commands, page, server } from 'vitest/browser';
import { App } from '../../src/demo/parts/App.js';
import '../../src/demo/styles/all.css';
import { click as clickForReal } from '../tools/realUser.ts';

const inChromium = server.browser === 'chromium';
const click = inChromium ? clickForReal : userEvent.click;

const form = () => within(screen.getByRole('form', { name: 'Create your account' }));
const field = () => form().getByRole<HTMLInputElement>('textbox', { name: 'Email address' });
const accept = () => form().queryByRole('button', { name: /^Use it/ });

async function open() {
  window.location.hash = '#/';
  const container = document.createElement('div');
  container.id = 'root';
  render(<App />, { container: document.body.appendChild(container) });
  await document.fonts.ready;
}

beforeEach(() => page.viewport(1280, 800));

it('the cursor is in the field, and nothing has scrolled', async () => {
  await page.viewport(320, 480);
  await open();
  expect(field()).toHaveFocus();
  expect(window.scrollY).toBe(0);
});

it.runIf(inChromium)(
  'an example is typed letter by letter, and the field asks at the pause',
  async () => {
    await commands.emulateMedia({ reducedMotion: 'no-preference' });
    await open();
    const seen: string[] = [];
    field().addEventListener('input', () => {
      seen.push(field().value);
      expect(accept()).toBeNull();
    });
    await click(screen.getByRole('button', { name: 'ann@gmial.com' }));
    await waitFor(() => expect(accept()).toHaveAccessibleName('Use it: ann@gmail.com'));
    expect(seen).toEqual([...'ann@gmial.com'].map((_, i) => 'ann@gmial.com'.slice(0, i + 1)));
  },
);

it('the field keeps quiet about a right address, and says why of a wrong one', async () => {
  await open();
  await click(screen.getByRole('button', { name: 'ann@mai.ru' }));
  await waitFor(() => expect(field()).not.toHaveFocus());
  expect(field()).toBeValid();
  expect(accept()).toBeNull();
  await click(screen.getByRole('button', { name: 'rené@acme.com' }));
  await waitFor(() => expect(field()).toHaveAccessibleDescription(/é/));
  expect(field()).toBeInvalid();
});

it('a submit shows what would have been sent, and goes nowhere', async () => {
  await open();
  const { href } = window.location;
  await click(screen.getByRole('button', { name: 'ann@hey.com' }));
  await waitFor(() => expect(field().value).toBe('ann@hey.com'));
  await click(form().getByRole('button', { name: 'Create account' }));
  expect(await form().findByText('ann@hey.com')).toBeVisible();
  expect(window.location.href).toBe(href);
});

it.each([320, 1280])('nothing scrolls sideways at %i px', async (width) => {
  await page.viewport(width, 700);
  await open();
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
