import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { storyPart } from '../../src/demo/lazyParts.js';
import { quickStart } from '../../src/demo/quickStart.js';
import { App } from '../../src/demo/parts/App.js';

const heading = () => screen.getByRole('heading', { level: 1 });
const canvas = () => document.querySelector<HTMLElement>('.canvas')!;
const field = () => within(canvas()).getByRole('textbox', { name: 'Email address' });
const events = () => {
  fireEvent.click(screen.getByRole('tab', { name: 'Events' }));
  return within(screen.getByRole('tabpanel', { name: 'Events' })).queryAllByRole('listitem');
};
const source = () => screen.getByRole('region', { name: 'Source' });

async function open(hash: string) {
  await act(async () => {
    window.location.hash = hash;
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  });
}

/** The page at a story. */
function renderAt(id: string) {
  window.history.replaceState(null, '', `#/${id}`);
  return render(<App />);
}

// What is loaded is there at once; the first time is in LoadedPart.test.tsx.
beforeAll(() => storyPart.load());
beforeEach(() => window.history.replaceState(null, '', '/'));

describe('routes', () => {
  it('the page opens at the form to sign up with, and its field has the focus', () => {
    render(<App />);
    expect(heading()).toHaveTextContent('An email field that gets the address right');
    expect(document.title).toBe('addressee');
    expect(field()).toHaveFocus();
  });

  it('the address bar names the story', async () => {
    render(<App />);
    await open('#/server-error');
    expect(heading()).toHaveTextContent('Server error');
    expect(document.title).toBe('Server error · addressee');
    expect(source()).toHaveTextContent('ServerErrorForm');
  });

  it('an unknown route shows the first look', async () => {
    render(<App />);
    expect(screen.queryByText(/There is no story/)).toBeNull();
    await open('#/nothing-here?args=%E0%A4%A');
    expect(heading()).toHaveTextContent('An email field that gets the address right');
    expect(screen.getByText(/There is no story/)).toHaveTextContent(
      'There is no story called “nothing-here”.',
    );
  });

  it('every place is a link, and the one on show is marked', () => {
    renderAt('dark');
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links.filter((link) => link.hasAttribute('aria-current'))).toEqual([
      screen.getByRole('link', { name: 'Dark', current: 'page' }),
    ]);
    for (const link of links) expect(link.getAttribute('href')).toMatch(/^#\/[a-z0-9-]+$/);
  });

  it('the links keep how the canvas looks', async () => {
    renderAt('dark');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Dark');
    expect(screen.getByRole('link', { name: 'Controlled value' })).toHaveAttribute(
      'href',
      '#/controlled-value?globals=theme:dark',
    );
  });
});

describe('the first look', () => {
  it('shows what would have been sent, and stays', async () => {
    render(<App />);
    await userEvent.type(field(), 'ann@hey.com');
    await userEvent.type(screen.getByLabelText('Password'), 'secret{Enter}');
    const sent = screen.getByRole('form', { name: 'Create your account' }).querySelector('.sent')!;
    expect(sent).toHaveTextContent(
      'Nothing was sent. Your server would have had:emailann@hey.compassword•••',
    );
    await userEvent.type(field(), 'x');
    expect(sent).toBeEmptyDOMElement();
  });

  it('says how to install it', async () => {
    const user = userEvent.setup();
    render(<App />);
    const main = within(screen.getByRole('main'));
    await user.click(main.getByRole('button', { name: 'Copy the install command' }));
    expect(await navigator.clipboard.readText()).toBe('npm i addressee');
  });
});

it('the quick start is the README’s first form', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(`\n${quickStart}\n`);
});

describe('the canvas', () => {
  it('takes a theme', async () => {
    renderAt('sign-up-form');
    const theme = screen.getByRole('combobox', { name: 'Theme' });
    await userEvent.selectOptions(theme, 'Dark');
    expect(canvas().style.colorScheme).toBe('dark');
    expect(window.location.hash).toBe('#/sign-up-form?globals=theme:dark');
    await userEvent.selectOptions(theme, 'System theme');
    expect(canvas().style.colorScheme).toBe('');
    expect(window.location.hash).toBe('#/sign-up-form');
  });

  it('takes a direction', async () => {
    renderAt('sign-up-form');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Direction' }), 'rtl');
    expect(canvas()).toHaveAttribute('dir', 'rtl');
  });

  it('takes a language', async () => {
    renderAt('sign-up-form');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'ru');
    expect(await within(canvas()).findByText('Адрес электронной почты')).toBeVisible();
  });

  it('looks as the address says, and leaves out what it can’t mean', () => {
    renderAt('sign-up-form?globals=theme:pink;direction:rtl;width:320;toString:1');
    expect(canvas().style.colorScheme).toBe('');
    expect(canvas()).toHaveAttribute('dir', 'rtl');
    expect(canvas().parentElement!.style.inlineSize).toBe('320px');
  });

  it('mounts the story anew', async () => {
    renderAt('sign-up-form');
    await userEvent.type(field(), 'a');
    await userEvent.click(screen.getByRole('button', { name: 'Remount' }));
    expect(field()).toHaveValue('');
  });
});

describe('the log', () => {
  it('tells of the field and of the form, newest first', async () => {
    renderAt('sign-up-form');
    await userEvent.type(field(), 'ann@gmail.com');
    await userEvent.click(within(canvas()).getByRole('button', { name: 'Create account' }));
    expect(events().map((event) => event.textContent)).toEqual([
      'submitname= & email=ann@gmail.com & password=',
      'onBlur',
      'onValueChange ×13“ann@gmail.com”',
    ]);
  });

  it('keeps a password to itself', async () => {
    renderAt('sign-up-form');
    await userEvent.type(field(), 'ann@gmail.com');
    await userEvent.type(screen.getByLabelText('Password'), 'secret{Enter}');
    expect(events()[0]).toHaveTextContent('password=•••');
  });

  it('tells why a form was refused', async () => {
    renderAt('sign-up-form');
    await userEvent.click(within(canvas()).getByRole('button', { name: 'Create account' }));
    expect(events().map((event) => event.textContent)).toContain('onInvalidEnter an email address');
  });

  it('can be cleared, and begins anew with each story', async () => {
    renderAt('sign-up-form');
    expect(events()).toEqual([]);
    const clear = () => screen.getByRole('button', { name: 'Clear' });
    expect(clear()).toBeDisabled();
    await userEvent.type(field(), 'a');
    await userEvent.click(clear());
    expect(events()).toEqual([]);
    await userEvent.type(field(), 'b');
    await open('#/required-and-optional');
    expect(events()).toEqual([]);
  });
});

it('the source can be copied', async () => {
  const user = userEvent.setup();
  renderAt('sign-up-form');
  await user.click(screen.getByRole('button', { name: 'Copy the source' }));
  expect(await navigator.clipboard.readText()).toBe(source().textContent);
  expect(screen.getByRole('button', { name: 'Copied' })).toBeInTheDocument();
});

it('where nothing can be typed into, the examples rest', () => {
  renderAt('disabled-and-read-only');
  expect(screen.getByRole('button', { name: 'ann@gmial.com' })).toBeDisabled();
});
