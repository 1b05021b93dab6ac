/** One small form with each library, and the same asked of all of them. */
import { act, render, screen } from '@testing-library/react';
import { createRef, StrictMode } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/ui/styles.css';
import { click, undo } from '../tools/realUser.js';
import { DEFAULT_EMAIL, type FormHandle } from './formLibrary.js';
import { libraries } from './libraries.js';

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: /^Email address/ });
const save = () => screen.getByRole('button', { name: 'Save' });
const accept = () => screen.findByRole('button', { name: /^Use it/ });

/** Somebody types in place of what is there. */
async function write(text: string) {
  await click(input());
  input().select();
  await userEvent.keyboard(text);
}

async function acceptSuggestion() {
  await write('ann@yandeks.ru');
  await click(await accept());
}

// React says most things once a page only: what any test of a library brings up is its own.
const warnings = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];

describe.each(libraries.map(({ name, Form }) => [name, Form] as const))('%s', (_name, Form) => {
  let form: FormHandle;
  beforeAll(() => warnings.forEach((warning) => warning.mockClear()));

  function open() {
    const handle = createRef<FormHandle>();
    const sent = vi.fn();
    render(
      <StrictMode>
        <Form handle={handle} onSubmit={sent} />
      </StrictMode>,
    );
    form = {
      value: () => handle.current!.value(),
      set: (email) => act(() => handle.current!.set(email)),
      reset: () => act(() => handle.current!.reset()),
      fail: (message) => act(() => handle.current!.fail(message)),
      clear: () => act(() => handle.current!.clear()),
    };
    return sent;
  }

  it('The default value is shown', () => {
    open();
    expect(input()).toHaveValue(DEFAULT_EMAIL);
    expect(form.value()).toBe(DEFAULT_EMAIL);
  });

  it('What is typed reaches the library', async () => {
    open();
    await write('bob@example.org');
    await vi.waitFor(() => expect(form.value()).toBe('bob@example.org'));
    expect(input()).toHaveValue('bob@example.org');
  });

  it('An accepted suggestion reaches it, and is what is submitted', async () => {
    const sent = open();
    await acceptSuggestion();
    await vi.waitFor(() => expect(form.value()).toBe('ann@yandex.ru'));
    await click(save());
    await vi.waitFor(() => expect(sent).toHaveBeenCalledExactlyOnceWith('ann@yandex.ru'));
  });

  it('Ctrl+Z after that brings the typo back, in the field and in the library', async () => {
    open();
    await acceptSuggestion();
    await undo();
    await vi.waitFor(() => expect(form.value()).toBe('ann@yandeks.ru'));
    expect(input()).toHaveValue('ann@yandeks.ru');
  });

  it('A value set from outside is shown and checked', async () => {
    const sent = open();
    form.set('bob@');
    await vi.waitFor(() => expect(input()).toHaveValue('bob@'));
    await click(save());
    await vi.waitFor(() => expect(input()).toHaveAttribute('aria-invalid', 'true'));
    form.set('cat@example.org');
    await vi.waitFor(() => expect(input()).toHaveValue('cat@example.org'));
    await click(save());
    await vi.waitFor(() => expect(sent).toHaveBeenCalledExactlyOnceWith('cat@example.org'));
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
  });

  it('A reset from outside brings the default back, and takes the error away', async () => {
    const sent = open();
    await write('bob@{Enter}');
    await vi.waitFor(() => expect(input()).toHaveAttribute('aria-invalid', 'true'));
    form.reset();
    await vi.waitFor(() => expect(input()).toHaveValue(DEFAULT_EMAIL));
    await vi.waitFor(() => expect(input()).not.toHaveAttribute('aria-invalid', 'true'));
    expect(input()).toHaveAccessibleDescription('');
    expect(form.value()).toBe(DEFAULT_EMAIL);
    await click(save());
    await vi.waitFor(() => expect(sent).toHaveBeenCalledExactlyOnceWith(DEFAULT_EMAIL));
  });

  it('The address is submitted without the space around it', async () => {
    const sent = open();
    await write(' bob@example.org ');
    await click(save());
    await vi.waitFor(() => expect(sent).toHaveBeenCalledExactlyOnceWith('bob@example.org'));
  });

  it('Enter submits', async () => {
    const sent = open();
    await write('bob@example.org {Enter}');
    await vi.waitFor(() => expect(sent).toHaveBeenCalledExactlyOnceWith('bob@example.org'));
  });

  it('A wrong address is not submitted, and the focus goes to the field', async () => {
    const sent = open();
    await write('bob@');
    await click(save());
    await vi.waitFor(() => expect(input()).toHaveAttribute('aria-invalid', 'true'));
    expect(input()).toHaveAccessibleDescription(/Add the part after the @/);
    await vi.waitFor(() => expect(input()).toHaveFocus());
    expect(sent).not.toHaveBeenCalled();
  });

  it('That error is gone as soon as the address is right', async () => {
    open();
    await write('bob@{Enter}');
    await vi.waitFor(() => expect(input()).toHaveAttribute('aria-invalid', 'true'));
    await userEvent.keyboard('{End}example.co');
    await vi.waitFor(() => expect(input()).not.toHaveAttribute('aria-invalid', 'true'));
    expect(input()).toHaveAccessibleDescription('');
  });

  it('An error from outside is shown', async () => {
    open();
    form.fail('This address has an account.');
    await vi.waitFor(() => expect(input()).toHaveAttribute('aria-invalid', 'true'));
    expect(screen.getByText('This address has an account.')).toBeVisible();
    expect(input()).toHaveAccessibleDescription(/This address has an account\.$/);
  });

  it('It goes when the library takes it away', async () => {
    open();
    form.fail('This address has an account.');
    await screen.findByText('This address has an account.');
    form.clear();
    await vi.waitFor(() => expect(input()).not.toHaveAttribute('aria-invalid', 'true'));
    expect(screen.queryByText('This address has an account.')).toBeNull();
    expect(input()).toHaveAccessibleDescription('');
  });

  it('React has nothing to warn of', async () => {
    const sent = open();
    await write('bob@{Enter}');
    await acceptSuggestion();
    form.set('cat@example.org');
    form.fail('This address has an account.');
    form.clear();
    await click(save());
    await vi.waitFor(() => expect(sent).toHaveBeenCalled());
    form.reset();
    await vi.waitFor(() => expect(input()).toHaveValue(DEFAULT_EMAIL));
    for (const warning of warnings) expect(warning).not.toHaveBeenCalled();
  });
});
