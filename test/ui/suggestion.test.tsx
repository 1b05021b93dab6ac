import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEmailChecker, EmailField, type EmailFieldProps } from '../../src/index.js';

const input = () => screen.getByRole<HTMLInputElement>('textbox');
const status = () => screen.getByRole('status');
const row = () => document.querySelector<HTMLElement>('.addressee-suggestion');
const accept = () => screen.getByRole('button', { name: 'Use it: ann@yandex.ru' });
const dismiss = () => screen.getByRole('button', { name: 'Keep what I typed' });

const user = userEvent.setup({ delay: null });

/** Longer than the delay of these fields, so that what would come has come. */
const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 40)));

function Field(props: EmailFieldProps) {
  return <EmailField suggestionDelay={10} {...props} />;
}

async function typed(text: string, props: EmailFieldProps = {}) {
  render(<Field {...props} />);
  await user.type(input(), text);
}

async function suggested(props: EmailFieldProps = {}) {
  await typed('ann@yandeks.ru', props);
  await pause();
}

describe('a suggestion', () => {
  describe('waits for a pause', () => {
    const write = (text: string) => fireEvent.change(input(), { target: { value: text } });
    const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
    afterEach(() => void vi.useRealTimers());

    it('of 400 ms', () => {
      vi.useFakeTimers();
      render(<EmailField />);
      fireEvent.focus(input());
      write('ann@yandeks.r');
      wait(399);
      write('ann@yandeks.ru');
      wait(399);
      expect(row()).toBeNull();
      wait(1);
      expect(row()).toHaveTextContent('Did you mean ann@yandex.ru?');
    });

    it('as long as it is told', () => {
      vi.useFakeTimers();
      render(<EmailField suggestionDelay={50} />);
      fireEvent.focus(input());
      write('ann@yandeks.ru');
      wait(49);
      expect(row()).toBeNull();
      wait(1);
      expect(row()).not.toBeNull();
    });
  });

  it('is shown at once when the field is left', async () => {
    await typed('ann@yandeks.ru', { suggestionDelay: 60_000 });
    await user.tab();
    expect(row()).not.toBeNull();
  });

  it('emphasises what differs, and isolates the address from the text around it', async () => {
    await suggested();
    expect(row()?.querySelector('bdi')).toHaveTextContent('ann@yandex.ru');
    expect(row()?.querySelector('b')).toHaveTextContent('yandex');
  });

  it('is no error, and does not describe the input', async () => {
    await suggested();
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
    expect(input()).toHaveAccessibleDescription('');
    expect(input().validity.valid).toBe(true);
  });

  it('is announced by the status element, which has text only', async () => {
    await suggested();
    expect(status()).toHaveTextContent(/^Did you mean ann@yandex.ru\?/);
    expect(within(status()).queryByRole('button')).toBeNull();
    expect(status().children).toHaveLength(0);
  });

  it('goes at once when the text calls for another, or none', async () => {
    await suggested();
    await user.clear(input());
    expect(row()).toBeNull();
  });

  it('for another text is announced again, though it is the same', async () => {
    await suggested();
    await user.keyboard('{Escape}');
    await user.clear(input());
    await user.type(input(), 'ann@yandx.ru');
    await pause();
    expect(status()).toHaveTextContent('Did you mean ann@yandex.ru?');
  });

  it('is announced once', async () => {
    await suggested();
    await user.type(input(), 'x{Backspace}');
    await pause();
    expect(row()).not.toBeNull();
    expect(status()).toBeEmptyDOMElement();
  });

  it('is told to the application, accepted or dismissed', async () => {
    const heard = {
      onSuggestion: vi.fn(),
      onSuggestionAccept: vi.fn(),
      onSuggestionDismiss: vi.fn(),
    };
    await suggested(heard);
    const yandex = expect.objectContaining({ email: 'ann@yandex.ru' }) as unknown;
    expect(heard.onSuggestion.mock.calls).toEqual([[yandex]]);
    await user.click(dismiss());
    expect(heard.onSuggestionDismiss.mock.calls).toEqual([[yandex]]);
    await user.clear(input());
    await user.type(input(), 'ann@yandx.ru');
    await pause();
    await user.click(accept());
    expect(heard.onSuggestionAccept.mock.calls).toEqual([[yandex]]);
  });

  it('is not offered in a read-only field', async () => {
    render(<Field readOnly defaultValue="ann@yandeks.ru" />);
    await user.click(input());
    await user.tab();
    expect(row()).toBeNull();
  });

  it('is kept back while an input method composes', async () => {
    render(<Field />);
    fireEvent.focus(input());
    fireEvent.compositionStart(input());
    fireEvent.change(input(), { target: { value: 'ann@yandeks.ru' } });
    await pause();
    expect(row()).toBeNull();
    fireEvent.compositionEnd(input());
    await pause();
    expect(row()).not.toBeNull();
  });

  it('does not come up once the form was submitted', async () => {
    render(
      <form onSubmit={(event) => event.preventDefault()}>
        <Field />
      </form>,
    );
    await user.type(input(), 'ann@yandeks.ru{Enter}');
    await pause();
    expect(row()).toBeNull();
  });
});

describe('accepting', () => {
  it('changes the text by one input event, moves the caret to its end and announces it', async () => {
    const onChange = vi.fn();
    const onValueChange = vi.fn();
    await suggested({ onChange, onValueChange });
    onChange.mockClear();
    onValueChange.mockClear();
    await user.click(accept());
    expect(input()).toHaveValue('ann@yandex.ru');
    expect(onChange).toHaveBeenCalledOnce();
    expect(onValueChange.mock.calls).toEqual([['ann@yandex.ru']]);
    expect(input()).toHaveFocus();
    expect(input().selectionStart).toBe('ann@yandex.ru'.length);
    expect(status()).toHaveTextContent('Changed to ann@yandex.ru.');
    expect(row()).toBeNull();
  });

  it('works with type="email", which has no selection', async () => {
    await suggested({ type: 'email' });
    await user.click(accept());
    expect(input()).toHaveValue('ann@yandex.ru');
  });

  it('works from the keyboard, and focus comes back to the input', async () => {
    await suggested();
    await user.tab();
    expect(accept()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(input()).toHaveFocus();
    expect(input()).toHaveValue('ann@yandex.ru');
  });
});

describe('undoing what was accepted', () => {
  const undo = () => screen.queryByRole('button', { name: /^Undo/ });

  /** No key is pressed: the text is pasted, and the suggestion clicked. */
  async function accepted(props: EmailFieldProps = {}) {
    render(<Field {...props} />);
    await user.click(input());
    await user.paste('ann@yandeks.ru');
    await pause();
    await user.click(accept());
  }

  it('brings back what was typed, is announced, and counts as dismissing', async () => {
    const onSuggestionDismiss = vi.fn();
    await accepted({ onSuggestionDismiss });
    expect(undo()).toHaveAccessibleName('Undo: back to ann@yandeks.ru');
    await user.click(undo()!);
    expect(input()).toHaveValue('ann@yandeks.ru');
    expect(input()).toHaveFocus();
    expect(undo()).toBeNull();
    expect(status()).toHaveTextContent('Changed back to ann@yandeks.ru.');
    expect(onSuggestionDismiss).toHaveBeenCalledOnce();
    await pause();
    await user.tab();
    expect(row()).toBeNull();
  });

  it('is reached by Tab, and focus comes back to the input', async () => {
    await accepted();
    await user.tab();
    expect(undo()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(input()).toHaveFocus();
    expect(input()).toHaveValue('ann@yandeks.ru');
  });

  it('is offered until the next key, or until the field is left', async () => {
    await accepted();
    await user.keyboard('{ArrowLeft}');
    expect(undo()).toBeNull();
  });

  it('is no longer offered once the field is left', async () => {
    await accepted();
    await user.click(document.body);
    expect(undo()).toBeNull();
  });

  it('is not offered to those who type, for they have Ctrl+Z', async () => {
    await suggested();
    await user.click(accept());
    expect(undo()).toBeNull();
  });

  it('is offered to those who type where fingers point', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(pointer: coarse)' }));
    await suggested();
    await user.click(accept());
    expect(undo()).not.toBeNull();
    vi.unstubAllGlobals();
  });
});

describe('a reset', () => {
  it('lets the same typo of another person draw its suggestion', async () => {
    render(
      <form>
        <Field />
        <button type="reset">Clear</button>
      </form>,
    );
    for (const name of ['ann', 'bob']) {
      // Not typed: user-event goes on from the text before the reset.
      fireEvent.change(input(), { target: { value: `${name}@yandeks.ru` } });
      await pause();
      await user.click(screen.getByRole('button', { name: `Use it: ${name}@yandex.ru` }));
      expect(input()).toHaveValue(`${name}@yandex.ru`);
      await user.click(screen.getByRole('button', { name: 'Clear' }));
      await pause();
    }
  });
});

describe('dismissing', () => {
  it('is not done by Esc while an input method composes, which takes it for itself', async () => {
    await suggested();
    fireEvent.keyDown(input(), { key: 'Escape', isComposing: true });
    expect(row()).not.toBeNull();
    fireEvent.keyDown(input(), { key: 'Escape' });
    expect(row()).toBeNull();
  });

  it('by the button takes the suggestion away for good', async () => {
    await suggested();
    await user.click(dismiss());
    expect(row()).toBeNull();
    expect(input()).toHaveFocus();
    await user.type(input(), 'x{Backspace}');
    await pause();
    await user.tab();
    expect(row()).toBeNull();
    expect(input()).toHaveValue('ann@yandeks.ru');
  });

  it('by Esc, from the input and from the buttons', async () => {
    await suggested();
    await user.tab();
    await user.keyboard('{Escape}');
    expect(row()).toBeNull();
    expect(input()).toHaveFocus();
    await user.clear(input());
    await user.type(input(), 'ann@yandx.ru');
    await pause();
    await user.keyboard('{Escape}');
    expect(row()).toBeNull();
  });

  it('takes Esc from what is around only while there is something to dismiss', async () => {
    const onKeyDown = vi.fn();
    render(
      // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- stands for a dialog
      <div onKeyDown={(event) => void onKeyDown(event.key)}>
        <Field />
      </div>,
    );
    await user.type(input(), 'ann@yandeks.ru');
    await pause();
    onKeyDown.mockClear();
    await user.keyboard('{Escape}');
    expect(onKeyDown).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(onKeyDown).toHaveBeenCalledExactlyOnceWith('Escape');
  });

  it('leaves Esc alone where the application has taken it', async () => {
    await suggested({ onKeyDown: (event) => event.key === 'Escape' && event.preventDefault() });
    await user.keyboard('{Escape}');
    expect(row()).not.toBeNull();
  });
});

describe('a held Enter', () => {
  it.each([/^Use it/, 'Keep what I typed'])(
    'on %s does not go on to submit the form',
    async (name) => {
      const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault());
      render(
        <form onSubmit={onSubmit}>
          <Field />
          <button>Sign up</button>
        </form>,
      );
      await user.type(input(), 'ann@yandeks.ru');
      await pause();
      screen.getByRole('button', { name }).focus();
      await user.keyboard('{Enter>5/}');
      expect(input()).toHaveFocus();
      expect(onSubmit).not.toHaveBeenCalled();
      await user.keyboard('{Enter}');
      expect(onSubmit).toHaveBeenCalledOnce();
    },
  );

  it('in the input submits as it does in any', async () => {
    const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Field defaultValue="ann@example.org" />
        <button>Sign up</button>
      </form>,
    );
    await user.click(input());
    await user.keyboard('{Enter>3/}');
    expect(onSubmit).toHaveBeenCalledTimes(3);
  });
});

describe('focus', () => {
  it('going to the buttons does not leave the field', async () => {
    await typed('ann@gmail,com');
    await pause();
    await user.tab();
    expect(screen.getByRole('button', { name: /^Use it/ })).toHaveFocus();
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
    await user.tab();
    await user.tab();
    expect(input()).toHaveAttribute('aria-invalid', 'true');
  });
});

describe('the checker', () => {
  it('takes inline options', async () => {
    await typed('ann@exampel.org', { domains: ['example.org'] });
    await user.tab();
    expect(row()).toHaveTextContent('ann@example.org');
  });

  it('can be passed ready-made, and is preferred', async () => {
    const checker = createEmailChecker({ knownDomains: ['yandeks.ru'] });
    await typed('ann@yandeks.ru', { checker });
    await user.tab();
    expect(row()).toBeNull();
  });
});
