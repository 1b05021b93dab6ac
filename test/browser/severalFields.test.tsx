/** Several fields in one form, and the ways to submit and to reset it. */
import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EmailField } from '../../src/index.js';
import '../../src/ui/styles.css';
import { click } from '../tools/realUser.js';

const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const form = () => document.querySelector('form')!;
const sent = vi.fn<(data: [string, unknown][]) => void>();

function renderForm({ noValidate = false } = {}) {
  render(
    <form
      noValidate={noValidate}
      onSubmit={(event) => {
        event.preventDefault();
        sent([...new FormData(event.currentTarget)]);
      }}
    >
      <EmailField name="email" label="Yours" required />
      <EmailField name="friend" label="Your friend's" />
      <button>Send</button>
      <button formNoValidate>Save draft</button>
    </form>,
  );
}

async function write(name: string, text: string) {
  await click(field(name));
  await userEvent.keyboard(text);
}

beforeEach(() => void sent.mockClear());

describe('two fields in a form', () => {
  it('have errors of their own, and the first wrong one takes the focus', async () => {
    renderForm();
    await write("Your friend's", 'bob');
    await click(button('Send'));
    expect(field('Yours')).toHaveAccessibleDescription('Error: Enter an email address');
    expect(field("Your friend's")).toHaveAccessibleDescription(/whole|full|@/);
    await vi.waitFor(() => expect(field('Yours')).toHaveFocus());
    await userEvent.keyboard('ann@example.org{Enter}');
    expect(field('Yours')).not.toHaveAttribute('aria-invalid', 'true');
    await vi.waitFor(() => expect(field("Your friend's")).toHaveFocus());
    expect(sent).not.toHaveBeenCalled();
  });

  it('have suggestions of their own', async () => {
    renderForm();
    await write('Yours', 'ann@yandeks.ru{Tab}');
    await write("Your friend's", 'bob@gmial.com{Tab}');
    await click(button('Use it: bob@gmail.com'));
    expect(field('Yours')).toHaveValue('ann@yandeks.ru');
    expect(field("Your friend's")).toHaveValue('bob@gmail.com');
    await click(button('Use it: ann@yandex.ru'));
    await click(button('Send'));
    expect(sent).toHaveBeenCalledExactlyOnceWith([
      ['email', 'ann@yandex.ru'],
      ['friend', 'bob@gmail.com'],
    ]);
  });
});

describe('submitting by a program', () => {
  it('requestSubmit is refused and goes through like a click', async () => {
    renderForm();
    await write('Yours', ' ann@');
    act(() => form().requestSubmit());
    expect(sent).not.toHaveBeenCalled();
    expect(field('Yours')).toHaveAttribute('aria-invalid', 'true');
    await userEvent.keyboard('example.org');
    act(() => form().requestSubmit(button('Send')));
    expect(sent.mock.lastCall?.[0][0]).toEqual(['email', 'ann@example.org']);
  });

  it('a button with formnovalidate sends what is there, and no error is shown', async () => {
    renderForm();
    await write('Yours', ' ann@');
    act(() => form().requestSubmit(button('Save draft')));
    expect(sent.mock.lastCall?.[0][0]).toEqual(['email', 'ann@']);
    expect(field('Yours')).not.toHaveAttribute('aria-invalid', 'true');
  });

  it('a form with noValidate goes through, and the errors are shown', async () => {
    renderForm({ noValidate: true });
    await write('Yours', 'ann@');
    await userEvent.keyboard('{Enter}');
    expect(sent).toHaveBeenCalledOnce();
    expect(field('Yours')).toHaveAttribute('aria-invalid', 'true');
  });
});

describe("the browser's own marks", () => {
  it(':user-invalid comes with the error and goes with it', async () => {
    renderForm();
    const isMarked = () => field('Yours').matches(':user-invalid');
    expect(isMarked()).toBe(false);
    await write('Yours', 'ann@');
    expect(isMarked()).toBe(false);
    await userEvent.keyboard('{Tab}');
    expect(isMarked()).toBe(true);
    await write('Yours', '{End}example.org');
    expect(isMarked()).toBe(false);
  });

  it('form.reset() takes text, errors and marks back', async () => {
    renderForm();
    await write('Yours', 'ann@{Tab}');
    await write("Your friend's", 'bob@yandeks.ru{Tab}');
    act(() => form().reset());
    await vi.waitFor(() => expect(field('Yours')).not.toHaveAttribute('aria-invalid', 'true'));
    expect(screen.queryByText(/^Did you mean/)).toBeNull();
    expect([...new FormData(form())]).toEqual([
      ['email', ''],
      ['friend', ''],
    ]);
    expect(form().querySelector(':user-invalid')).toBeNull();
  });
});
