import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../src/demo/parts/App.js';

const heading = () => screen.getByRole('heading', { level: 1 });
const canvas = () => document.querySelector<HTMLElement>('.canvas')!;
const events = () =>
  within(screen.getByRole('region', { name: 'Events' })).queryAllByRole('listitem');
const source = () => screen.getByRole('region', { name: 'Source' });

async function open(hash: string) {
  await act(async () => {
    window.location.hash = hash;
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  });
}

beforeEach(() => window.history.replaceState(null, '', '/'));

describe('routes', () => {
  it('the page opens at the first story', () => {
    render(<App />);
    expect(heading()).toHaveTextContent('Sign-up form');
    expect(document.title).toBe('Sign-up form · addressee');
  });

  it('the address bar names the story', async () => {
    render(<App />);
    await open('#/server-error');
    expect(heading()).toHaveTextContent('Server error');
    expect(document.title).toBe('Server error · addressee');
    expect(source()).toHaveTextContent('ServerErrorForm');
  });

  it('an unknown route shows the first story', async () => {
    render(<App />);
    await open('#/nothing-here');
    expect(heading()).toHaveTextContent('Sign-up form');
  });

  it('every story is a link, and the one on show is marked', async () => {
    render(<App />);
    await open('#/dark');
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.filter((link) => link.hasAttribute('aria-current'))).toEqual([
      screen.getByRole('link', { name: 'Dark', current: 'page' }),
    ]);
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^#\/[a-z0-9-]+$/);
  });

  it('the select of narrow screens goes to a story', async () => {
    render(<App />);
    const isThere = new Promise((resolve) => window.addEventListener('hashchange', resolve));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Story' }), 'Right to left');
    await act(() => isThere);
    expect(heading()).toHaveTextContent('Right to left');
  });
});

describe('the canvas', () => {
  it('takes a theme', async () => {
    render(<App />);
    await userEvent.click(screen.getByRole('button', { name: 'Dark' }));
    expect(canvas().style.colorScheme).toBe('dark');
    expect(screen.getByRole('button', { name: 'Dark' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'System' }));
    expect(canvas().style.colorScheme).toBe('');
  });

  it('takes a direction', async () => {
    render(<App />);
    await userEvent.click(screen.getByRole('button', { name: 'RTL' }));
    expect(canvas()).toHaveAttribute('dir', 'rtl');
  });

  it('keeps theme and direction from story to story', async () => {
    render(<App />);
    await userEvent.click(screen.getByRole('button', { name: 'RTL' }));
    await open('#/controlled-value');
    expect(canvas()).toHaveAttribute('dir', 'rtl');
  });
});

describe('the log', () => {
  it('tells of the field and of the form, newest first', async () => {
    render(<App />);
    const email = within(canvas()).getByRole('textbox', { name: 'Email address' });
    await userEvent.type(email, 'ann@gmail.com');
    await userEvent.click(within(canvas()).getByRole('button', { name: 'Create account' }));
    expect(events().map((event) => event.textContent)).toEqual([
      'submitname= & email=ann@gmail.com & password=•••',
      'onBlur',
      'onValueChange ×13“ann@gmail.com”',
    ]);
  });

  it('tells why a form was refused', async () => {
    render(<App />);
    await userEvent.click(within(canvas()).getByRole('button', { name: 'Create account' }));
    expect(events().map((event) => event.textContent)).toContain('onInvalidEnter an email address');
  });

  it('can be cleared, and begins anew with each story', async () => {
    render(<App />);
    const clear = () => screen.getByRole('button', { name: 'Clear' });
    expect(clear()).toBeDisabled();
    await userEvent.type(within(canvas()).getByRole('textbox', { name: 'Email address' }), 'a');
    await userEvent.click(clear());
    expect(events()).toEqual([]);
    await userEvent.type(within(canvas()).getByRole('textbox', { name: 'Email address' }), 'b');
    await open('#/required-and-optional');
    expect(events()).toEqual([]);
  });
});

it('the source can be copied', async () => {
  const user = userEvent.setup();
  render(<App />);
  await user.click(screen.getByRole('button', { name: 'Copy the source' }));
  expect(await navigator.clipboard.readText()).toBe(source().textContent);
  expect(screen.getByRole('button', { name: 'Copied' })).toBeInTheDocument();
});

it('where nothing can be typed into, the examples rest', async () => {
  render(<App />);
  await open('#/disabled-and-read-only');
  expect(screen.getByRole('button', { name: 'ann@gmial.com' })).toBeDisabled();
});
