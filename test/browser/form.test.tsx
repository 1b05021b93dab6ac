import { act, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EmailField, type EmailFieldProps } from '../../src/index.js';
import '../../src/ui/styles.css';
import { click, undo } from '../tools/realUser.js';

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Email address' });
const submit = () => screen.getByRole('button', { name: 'Sign up' });
const error = () => document.querySelector('.addressee-error');
const row = () => document.querySelector('.addressee-suggestion');

function signUp(props: EmailFieldProps = {}) {
  const sent = vi.fn();
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent(Object.fromEntries(new FormData(event.currentTarget)));
      }}
    >
      <EmailField name="email" {...props} />
      <label>
        Password <input type="password" name="password" />
      </label>
      <button>Sign up</button>
      <button type="reset">Reset</button>
    </form>,
  );
  return sent;
}

async function write(text: string) {
  await click(input());
  await userEvent.keyboard(text);
}

describe('submitting', () => {
  it('sends the address, without the space around it', async () => {
    const sent = signUp();
    await write(' ann@example.org {Enter}');
    expect(sent).toHaveBeenCalledExactlyOnceWith({ email: 'ann@example.org', password: '' });
  });

  it('leaves Ctrl+Z to the person after a space was removed', async () => {
    signUp();
    await write('ann@example.org {Enter}');
    expect(input()).toHaveValue('ann@example.org');
    await undo();
    expect(input()).toHaveValue('ann@example.org ');
  });

  it('is refused with a wrong address, and the focus is taken there', async () => {
    const sent = signUp();
    await write('ann@');
    await click(submit());
    expect(sent).not.toHaveBeenCalled();
    expect(input()).toHaveFocus();
    expect(input()).toHaveAccessibleDescription(/Error: Add the part after the @/);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('goes through with a suggestion on show', async () => {
    const sent = signUp();
    await write('ann@yandeks.ru');
    await vi.waitFor(() => expect(row()).not.toBeNull());
    await userEvent.keyboard('{Enter}');
    expect(sent).toHaveBeenCalledExactlyOnceWith({ email: 'ann@yandeks.ru', password: '' });
  });

  it('takes the focus to our field when another invalid one follows', async () => {
    render(
      <form>
        <EmailField required />
        <input aria-label="Password" required />
        <button>Sign up</button>
      </form>,
    );
    await click(submit());
    await vi.waitFor(() => expect(input()).toHaveFocus());
    expect(error()).toBeVisible();
  });

  it('leaves the focus to an invalid field before ours', async () => {
    render(
      <form>
        <input aria-label="Name" required />
        <EmailField required />
        <button>Sign up</button>
      </form>,
    );
    await click(submit());
    expect(screen.getByLabelText('Name')).toHaveFocus();
    expect(error()).toBeVisible();
  });
});

describe('resetting', () => {
  it('empties the field, and an empty form is as new', async () => {
    const sent = signUp();
    await write('ann@');
    await click(submit());
    expect(error()).toBeVisible();
    await click(screen.getByRole('button', { name: 'Reset' }));
    await vi.waitFor(() => expect(error()).toBeNull());
    expect(input()).toHaveValue('');
    await click(submit());
    expect(sent).toHaveBeenCalledOnce();
  });
});

describe('the layout', () => {
  const top = () => submit().getBoundingClientRect().top;

  it('does not move for an error', async () => {
    signUp();
    const before = top();
    await write('ann@{Tab}');
    expect(error()).toBeVisible();
    expect(top()).toBe(before);
  });

  it('does not move for a suggestion', async () => {
    signUp();
    const before = top();
    await write('ann@yandeks.ru{Tab}');
    expect(row()).toBeVisible();
    expect(top()).toBe(before);
  });

  it('that has to grow waits for the click that made it', async () => {
    // On a busy machine the suggestion of a pause in the typing could come before the click.
    const sent = signUp({ suggestionDelay: 60_000 });
    const released = vi.fn();
    submit().addEventListener('mouseup', () => void released(error() ?? row(), top()));
    await write('ann@gmail,com');
    const before = top();
    await click(submit());
    expect(released).toHaveBeenCalledExactlyOnceWith(null, before);
    // The click was heard: the form was refused, and the focus is back.
    expect(sent).not.toHaveBeenCalled();
    expect(input()).toHaveFocus();
    expect(error()).toBeVisible();
    expect(row()).toBeVisible();
    expect(top()).toBeGreaterThan(before);
  });

  it('lets a click through that another form part waits for', async () => {
    signUp();
    const clicked = vi.fn();
    screen.getByRole('button', { name: 'Reset' }).addEventListener('click', clicked);
    await write('ann@gmail,com');
    await click(screen.getByRole('button', { name: 'Reset' }));
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('shows the error when the pointer was pressed on nothing', async () => {
    signUp();
    await write('ann@');
    act(() => input().blur());
    await vi.waitFor(() => expect(error()).toBeVisible());
  });
});
