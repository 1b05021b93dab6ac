import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { EmailField } from '../../src/index.js';
import { ru } from '../../src/locales/ru.js';

const input = () => screen.getByRole<HTMLInputElement>('textbox');
const status = () => screen.getByRole('status');
const root = () => document.querySelector('.addressee')!;

describe('the input', () => {
  it('has the attributes of an email field, and any can be overridden', () => {
    const { rerender } = render(<EmailField />);
    expect(input()).toHaveAttribute('type', 'text');
    expect(input()).toHaveAttribute('inputmode', 'email');
    expect(input()).toHaveAttribute('autocomplete', 'email');
    expect(input()).toHaveAttribute('autocapitalize', 'none');
    expect(input()).toHaveAttribute('autocorrect', 'off');
    expect(input()).toHaveAttribute('spellcheck', 'false');
    expect(input()).toHaveAttribute('dir', 'auto');
    rerender(<EmailField type="email" autoComplete="username" />);
    expect(input()).toHaveAttribute('type', 'email');
    expect(input()).toHaveAttribute('autocomplete', 'username');
  });

  it('gets every native attribute and the ref, and no option of the field', () => {
    const ref = createRef<HTMLInputElement>();
    render(
      <EmailField
        ref={ref}
        name="email"
        data-testid="mine"
        suggestionDelay={1}
        domains={['x.org']}
      />,
    );
    expect(ref.current).toBe(screen.getByTestId('mine'));
    expect(input().name).toBe('email');
    expect(input().getAttributeNames().join()).not.toMatch(/delay|domains/i);
  });

  it('calls callback refs, and clears them on unmount', () => {
    const ref = vi.fn();
    const { unmount } = render(<EmailField ref={ref} />);
    expect(ref).toHaveBeenLastCalledWith(expect.any(HTMLInputElement));
    unmount();
    expect(ref).toHaveBeenLastCalledWith(null);
  });

  it('calls the cleanup that a callback ref returns', () => {
    const cleanup = vi.fn();
    const { unmount } = render(<EmailField ref={() => cleanup} />);
    expect(cleanup).not.toHaveBeenCalled();
    unmount();
    expect(cleanup).toHaveBeenCalledOnce();
  });

  it("calls the application's handlers", async () => {
    const names = ['onChange', 'onFocus', 'onBlur', 'onKeyDown'] as const;
    const handlers = Object.fromEntries(names.map((name) => [name, vi.fn()]));
    render(<EmailField {...handlers} />);
    await userEvent.type(input(), 'a');
    await userEvent.tab();
    for (const name of names) expect(handlers[name]).toHaveBeenCalled();
  });

  it('is described by what was passed, the description and the error', () => {
    render(
      <>
        <p id="mine">Theirs.</p>
        <EmailField aria-describedby="mine" description="Ours." errorMessage="Wrong." />
      </>,
    );
    expect(input()).toHaveAccessibleDescription('Theirs. Ours. Error: Wrong.');
  });

  it('is named by its label', () => {
    const { rerender } = render(<EmailField />);
    expect(input()).toHaveAccessibleName('Email address');
    rerender(<EmailField label="Work email" id="work" />);
    expect(input()).toHaveAccessibleName('Work email');
    expect(input()).toHaveAttribute('id', 'work');
  });

  it.each([null, false, ''])('has no label of its own where it is %o', (label) => {
    render(
      <>
        <label htmlFor="mine">Your email</label>
        <EmailField id="mine" label={label} />
      </>,
    );
    expect(document.querySelectorAll('label')).toHaveLength(1);
    expect(input()).toHaveAccessibleName('Your email');
  });

  it('without a name is told of in development', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    render(<EmailField label="Email" />);
    render(<EmailField label={null} aria-label="Email" />);
    expect(error).not.toHaveBeenCalled();
    render(<EmailField label={null} placeholder="Email" />);
    render(<EmailField label={null} />);
    expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/no name.*Pass a label/));
    error.mockRestore();
  });
});

describe('errors', () => {
  it('an error comes when the field is left, and goes the moment the address is right', async () => {
    render(<EmailField />);
    await userEvent.type(input(), 'ann@example');
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
    await userEvent.tab();
    expect(input()).toHaveAttribute('aria-invalid', 'true');
    expect(input()).toHaveAccessibleDescription('Error: Add an ending, like .com');
    await userEvent.type(input(), '.or');
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
    expect(input()).toHaveAccessibleDescription('');
  });

  it('an error shown on leaving is announced', async () => {
    render(<EmailField />);
    expect(status()).toBeEmptyDOMElement();
    await userEvent.type(input(), 'ann@');
    await userEvent.tab();
    expect(status()).toHaveTextContent('Error: Add the part after the @, like name@example.com');
  });

  it('an empty required field is no error before submit', async () => {
    render(<EmailField required />);
    await userEvent.click(input());
    await userEvent.tab();
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
  });

  it('submitting shows the error, takes the focus there, and announces nothing twice', async () => {
    const onSubmit = vi.fn();
    render(
      <form onSubmit={onSubmit}>
        <EmailField required />
        <button>Sign up</button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(onSubmit).not.toHaveBeenCalled();
    expect(input()).toHaveFocus();
    expect(input()).toHaveAccessibleDescription('Error: Enter an email address');
    expect(status()).toBeEmptyDOMElement();
  });

  it("the browser's own bubble does not come up", async () => {
    const refused: Event[] = [];
    const note = (event: Event) => void refused.push(event);
    document.addEventListener('invalid', note, true);
    render(
      <form>
        <EmailField required />
        <button>Sign up</button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    document.removeEventListener('invalid', note, true);
    expect(refused.map((event) => event.defaultPrevented)).toEqual([true]);
  });

  it('a text that a program wrote without an event is checked before it is submitted', async () => {
    const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <EmailField defaultValue="ann@" />
        <button>Sign up</button>
      </form>,
    );
    expect(input().validity.valid).toBe(false);
    input().value = 'ann@example.org';
    await userEvent.click(screen.getByRole('button'));
    expect(onSubmit).toHaveBeenCalledOnce();
  });

  it('an error that comes with Enter is announced, because no focus moves', async () => {
    render(
      <form>
        <EmailField />
        <button>Sign up</button>
      </form>,
    );
    await userEvent.type(input(), 'ann@{Enter}');
    expect(input()).toHaveAttribute('aria-invalid', 'true');
    expect(status()).toHaveTextContent('Error: Add the part after the @');
  });

  it('focus goes to the first invalid control only when it is ours', async () => {
    render(
      <form>
        <input aria-label="Name" required onInvalid={(event) => event.preventDefault()} />
        <EmailField label="Email" required />
        <button>Sign up</button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(screen.getByLabelText('Email')).not.toHaveFocus();
    expect(screen.getByLabelText('Email')).toHaveAttribute('aria-invalid');
  });

  it('behaviour aria blocks no form, and shows the error on submit', async () => {
    const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <EmailField required validationBehavior="aria" />
        <button>Sign up</button>
      </form>,
    );
    expect(input()).toBeRequired();
    expect(input().validity.valid).toBe(true);
    await userEvent.click(screen.getByRole('button'));
    expect(onSubmit).toHaveBeenCalledOnce();
    expect(input()).toHaveAttribute('aria-invalid', 'true');
  });

  it('a form without native validation is not stopped, and shows the error', async () => {
    const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault());
    render(
      <form noValidate onSubmit={onSubmit}>
        <EmailField defaultValue="ann@" />
        <button>Sign up</button>
        <button formNoValidate>Save draft</button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Save draft' }));
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Sign up' }));
    expect(onSubmit).toHaveBeenCalledTimes(2);
    expect(input()).toHaveAttribute('aria-invalid', 'true');
  });

  it("another constraint's complaint is shown in the page", async () => {
    render(
      <form>
        <EmailField pattern=".*@corp\.example\.org" defaultValue="ann@mail.ru" />
        <button>Sign up</button>
      </form>,
    );
    await userEvent.click(screen.getByRole('button'));
    expect(input()).toHaveAttribute('aria-invalid', 'true');
  });

  it('resetting the form takes everything back', async () => {
    render(
      <form>
        <EmailField defaultValue="ann@example.org" />
        <button type="reset">Reset</button>
      </form>,
    );
    await userEvent.clear(input());
    await userEvent.type(input(), 'ann@');
    await userEvent.tab();
    expect(input().validity.valid).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    await vi.waitFor(() => expect(input()).not.toHaveAttribute('aria-invalid', 'true'));
    expect(input().value).toBe('ann@example.org');
    expect(input().validity.valid).toBe(true);
    expect(root()).not.toHaveAttribute('data-touched');
  });

  it('a read-only field is not judged', async () => {
    render(<EmailField readOnly defaultValue="ann@gmial" />);
    await userEvent.click(input());
    await userEvent.tab();
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('custom validity of the application is left alone and shown', async () => {
    render(
      <form>
        <EmailField defaultValue="ann@example.org" />
        <button>Sign up</button>
      </form>,
    );
    input().setCustomValidity('Not this one.');
    await userEvent.click(screen.getByRole('button'));
    expect(input()).toHaveAccessibleDescription('Error: Not this one.');
  });
});

describe('white space around the address', () => {
  it('is removed on leaving, before the application hears of it', async () => {
    const onValueChange = vi.fn();
    const seen: string[] = [];
    render(
      <EmailField
        onValueChange={onValueChange}
        onBlur={(event) => seen.push(event.target.value)}
      />,
    );
    await userEvent.type(input(), ' ann@example.org ');
    await userEvent.tab();
    expect(input().value).toBe('ann@example.org');
    expect(onValueChange).toHaveBeenLastCalledWith('ann@example.org');
    expect(seen).toEqual(['ann@example.org']);
  });

  it('is removed before the form data is made', async () => {
    let sent: FormDataEntryValue | null = null;
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent = new FormData(event.currentTarget).get('email');
        }}
      >
        <EmailField name="email" />
        <button>Sign up</button>
      </form>,
    );
    await userEvent.type(input(), ' ann@example.org {Enter}');
    expect(sent).toBe('ann@example.org');
  });

  it('an invisible character is not white space', () => {
    render(<EmailField />);
    fireEvent.change(input(), { target: { value: '\ufeffann@example.org ' } });
    fireEvent.blur(input());
    expect(input().value).toBe('\ufeffann@example.org');
  });
});

describe('errors from elsewhere', () => {
  it('errorMessage is shown as long as it is passed', async () => {
    const { rerender } = render(<EmailField errorMessage="Not from here." />);
    await userEvent.type(input(), 'ann@example.org');
    expect(input()).toHaveAccessibleDescription('Error: Not from here.');
    rerender(<EmailField errorMessage={null} />);
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
  });

  it("the server's error goes with the next change, stops no form, and a new object shows it again", async () => {
    const onSubmit = vi.fn((event: React.SubmitEvent) => event.preventDefault());
    const field = (serverError: { message: string }) => (
      <form onSubmit={onSubmit}>
        <EmailField defaultValue="ann@example.org" serverError={serverError} />
        <button>Sign up</button>
      </form>
    );
    const taken = { message: 'Taken.' };
    const { rerender } = render(field(taken));
    expect(input()).toHaveAccessibleDescription('Error: Taken.');
    expect(status()).toBeEmptyDOMElement();
    await userEvent.click(screen.getByRole('button'));
    expect(onSubmit).toHaveBeenCalledOnce();
    await userEvent.type(input(), 'x');
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
    rerender(field(taken));
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
    rerender(field({ ...taken }));
    expect(input()).toHaveAccessibleDescription('Error: Taken.');
    expect(status()).toHaveTextContent('Error: Taken.');
  });
});

describe('what comes in another order', () => {
  it('an error of the server belongs to the text that was written in the same render', () => {
    const { rerender } = render(<EmailField defaultValue="ann@example.org" />);
    input().value = 'bob@example.org';
    rerender(<EmailField defaultValue="ann@example.org" serverError={{ message: 'Taken.' }} />);
    expect(input()).toHaveAccessibleDescription('Error: Taken.');
  });

  it('no timer outlives the field', async () => {
    const answer = new Promise<undefined>(() => {});
    const { unmount } = render(<EmailField validate={() => answer} />);
    await userEvent.type(input(), 'ann@gmial.com');
    await userEvent.tab();
    await userEvent.type(input(), 'x');
    vi.useFakeTimers();
    // Both pauses, that of suggestions and that of the application's check, are made anew by this key.
    fireEvent.change(input(), { target: { value: 'ann@gmial.co' } });
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

describe('the words', () => {
  it('carry their language', async () => {
    render(<EmailField messages={ru} />);
    expect(input()).toHaveAccessibleName(ru.field.label);
    await userEvent.type(input(), 'ann@');
    await userEvent.tab();
    expect(status()).toHaveAttribute('lang', 'ru');
    expect(document.querySelector('.addressee-error')).toHaveAttribute('lang', 'ru');
  });

  it('before an error carry their language whatever that of the error is', () => {
    render(<EmailField messages={ru} errorMessage="Taken." />);
    expect(screen.getByText(ru.field.errorPrefix)).toHaveAttribute('lang', 'ru');
  });

  it('are translated by no program where they are an address', async () => {
    render(<EmailField defaultValue="ann@yandeks.ru" />);
    await userEvent.click(input());
    await userEvent.tab();
    expect(document.querySelector('.addressee-address')).toHaveAttribute('translate', 'no');
  });

  it("of the application's error are not said to be in our language", () => {
    render(<EmailField messages={ru} errorMessage="Taken." />);
    expect(document.querySelector('.addressee-error')).not.toHaveAttribute('lang');
  });
});

describe('data attributes', () => {
  it('tell what is shown', async () => {
    render(<EmailField classNames={{ root: 'mine' }} />);
    expect(root()).toHaveClass('mine');
    await userEvent.type(input(), 'ann@');
    expect(root()).toHaveAttribute('data-focused');
    expect(root()).toHaveAttribute('data-filled');
    expect(root()).not.toHaveAttribute('data-touched');
    await userEvent.tab();
    expect(root()).toHaveAttribute('data-touched');
    expect(root()).toHaveAttribute('data-invalid');
    expect(root()).not.toHaveAttribute('data-focused');
    await userEvent.type(input(), 'example.org');
    expect(root()).toHaveAttribute('data-valid');
    expect(root()).not.toHaveAttribute('data-invalid');
  });
});
