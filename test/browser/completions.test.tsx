import { render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EmailField, type EmailFieldProps } from '../../src/index.js';
import '../../src/ui/styles.css';
import { click, undo } from '../tools/realUser.js';

const input = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Email address' });
const list = () => screen.queryByRole('listbox');
const options = () => screen.queryAllByRole('option').map((option) => option.ariaLabel);
const chosen = () => screen.queryByRole('option', { selected: true })?.ariaLabel ?? null;
const active = () => {
  const id = input().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id)!.ariaLabel;
};

function signUp(props: EmailFieldProps = {}) {
  const sent = vi.fn();
  render(
    <form
      onSubmit={(event) => {
        event.preventDefault();
        sent(new FormData(event.currentTarget).get('email'));
      }}
    >
      {/* Firefox lists what was sent before, over our list, and takes its keys. */}
      <EmailField name="email" autoComplete="off" completions suggestionDelay={50} {...props} />
      <button>Sign up</button>
    </form>,
  );
  return sent;
}

async function write(text: string) {
  await click(input());
  await userEvent.keyboard(text);
}

describe('the list', () => {
  it('comes after the @ and one character, and goes when the domain is whole', async () => {
    signUp();
    await write('ann@');
    expect(list()).toBeNull();
    expect(input()).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('g');
    expect(options()[0]).toBe('ann@gmail.com');
    expect(options()).toHaveLength(5);
    expect(input()).toHaveAttribute('aria-expanded', 'true');
    expect(input().getAttribute('aria-controls')).toBe(list()!.id);
    expect(list()).toHaveAccessibleName('Ways to complete the address');
    await userEvent.keyboard('mail.com');
    expect(list()).toBeNull();
  });

  it('is told of once, when it comes up', async () => {
    signUp();
    await write('ann@g');
    expect(screen.getByRole('status')).toHaveTextContent('Completions: 5.');
    await userEvent.keyboard('m');
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('is not there unless it was asked for', async () => {
    render(<EmailField />);
    await click(screen.getByRole('textbox'));
    await userEvent.keyboard('ann@g');
    expect(list()).toBeNull();
    expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-expanded');
  });

  it('lies over what follows, so that nothing moves', async () => {
    signUp();
    const top = () => screen.getByRole('button', { name: 'Sign up' }).getBoundingClientRect().top;
    const before = top();
    await write('ann@g');
    expect(top()).toBe(before);
    const box = list()!.getBoundingClientRect();
    expect(box.top).toBeGreaterThanOrEqual(input().getBoundingClientRect().bottom);
    expect(box.width).toBe(input().getBoundingClientRect().width);
    for (const option of screen.getAllByRole('option')) {
      expect(option.getBoundingClientRect().height).toBeGreaterThanOrEqual(40);
    }
  });

  it('goes when the field is left, and the text is judged as ever', async () => {
    signUp();
    await write('ann@gm');
    await userEvent.tab();
    expect(list()).toBeNull();
    await vi.waitFor(() => expect(input()).toHaveAttribute('aria-invalid', 'true'));
  });

  it('and a suggestion are never on show together', async () => {
    signUp();
    await write('ann@gmial.com');
    const row = () => document.querySelector('.addressee-suggestion');
    await vi.waitFor(() => expect(row()).not.toBeNull());
    expect(list()).toBeNull();
    await userEvent.keyboard('{Backspace}'.repeat(8));
    expect(list()).not.toBeNull();
    expect(row()).toBeNull();
  });

  it('keeps away from who types in the middle of the address', async () => {
    signUp();
    await write('@gm');
    await userEvent.keyboard('{Home}ann');
    expect(input()).toHaveValue('ann@gm');
    expect(list()).toBeNull();
  });

  it.each(['light', 'dark'])(
    'passes axe in a %s page, with a completion chosen',
    async (scheme) => {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'light-dark(#fff, #16181d)';
      signUp();
      await write('ann@g{ArrowDown}');
      const { violations } = await axe.run(document.body, {
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      document.documentElement.removeAttribute('style');
      document.body.removeAttribute('style');
    },
  );
});

describe('the keys', () => {
  it('arrows go through the list and back to what was typed', async () => {
    signUp();
    await write('ann@gm{ArrowDown}');
    expect([chosen(), active()]).toEqual(['ann@gmail.com', 'ann@gmail.com']);
    expect(input()).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect([chosen(), active()]).toEqual([null, null]);
    await userEvent.keyboard('{ArrowUp}');
    expect(chosen()).toBe(options().at(-1));
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(chosen()).toBe(options()[0]);
    expect(input()).toHaveValue('ann@gm');
  });

  it('Enter takes what is chosen, and the next one submits', async () => {
    const onValueChange = vi.fn();
    const sent = signUp({ onValueChange });
    await write('ann@gm{ArrowDown}{Enter}');
    expect(input()).toHaveValue('ann@gmail.com');
    expect(onValueChange).toHaveBeenLastCalledWith('ann@gmail.com');
    expect(list()).toBeNull();
    // The pause after the last letter has nothing to add.
    await new Promise((passed) => setTimeout(passed, 120));
    expect(screen.getByRole('status')).toHaveTextContent('Changed to ann@gmail.com.');
    expect(input().selectionStart).toBe('ann@gmail.com'.length);
    expect(sent).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    expect(sent).toHaveBeenCalledExactlyOnceWith('ann@gmail.com');
  });

  it('Enter submits while nothing is chosen', async () => {
    const sent = signUp({ validationBehavior: 'aria' });
    await write('ann@gm{Enter}');
    expect(sent).toHaveBeenCalledExactlyOnceWith('ann@gm');
  });

  it('Tab moves on and takes nothing', async () => {
    signUp();
    await write('ann@gm{ArrowDown}');
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'Sign up' })).toHaveFocus();
    expect(input()).toHaveValue('ann@gm');
  });

  it('Escape closes it, an arrow opens it again', async () => {
    const outside = vi.fn();
    document.addEventListener('keydown', outside);
    signUp();
    await write('ann@gm');
    outside.mockClear();
    await userEvent.keyboard('{Escape}');
    expect(list()).toBeNull();
    expect(outside).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toBe('ann@gmail.com');
    await userEvent.keyboard('{Escape}a');
    expect(list()).not.toBeNull();
    document.removeEventListener('keydown', outside);
  });

  it('typing on chooses nothing', async () => {
    signUp();
    await write('ann@g{ArrowDown}m');
    expect(chosen()).toBeNull();
    await userEvent.keyboard('{ArrowDown}{ArrowLeft}');
    expect(chosen()).toBeNull();
  });

  it('undo brings back what was typed', async () => {
    signUp();
    await write('ann@gm{ArrowDown}{Enter}');
    await undo();
    expect(input()).toHaveValue('ann@gm');
  });
});

describe('the pointer', () => {
  it('takes what it clicks, focus staying in the input', async () => {
    const onBlur = vi.fn();
    signUp({ onBlur });
    await write('ann@gm');
    await click(screen.getByRole('option', { name: 'ann@gmx.de' }));
    expect(input()).toHaveValue('ann@gmx.de');
    expect(input()).toHaveFocus();
    expect(onBlur).not.toHaveBeenCalled();
    expect(list()).toBeNull();
  });
});
