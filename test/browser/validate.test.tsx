import { act, render, screen } from '@testing-library/react';
import { useActionState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { EmailField, type EmailFieldProps, type ValidationContext } from '../../src/index.js';
import '../../src/ui/styles.css';
import { click } from '../tools/realUser.js';
import { sinceReact19 } from '../tools/sinceReact19.js';

const input = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Email address' });
const submit = () => screen.getByRole('button', { name: 'Sign up' });
const field = () => document.querySelector<HTMLElement>('.addressee')!;
const status = () => screen.getByRole('status');

/** A server that answers when it is told to. */
function server() {
  const asked: { email: string; signal: AbortSignal; answer: (error?: string) => Promise<void> }[] =
    [];
  const validate = vi.fn(
    (email: string, { signal }: ValidationContext) =>
      new Promise<string | undefined>((resolve) => {
        const answer = async (error?: string) => {
          await act(async () => {
            resolve(error);
            await new Promise((finish) => setTimeout(finish, 0));
          });
        };
        asked.push({ email, signal, answer });
      }),
  );
  return { validate, asked };
}

function signUp(props: EmailFieldProps, form: { noValidate?: boolean } = {}) {
  const sent = vi.fn();
  render(
    <form
      {...form}
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent;
        sent(Object.fromEntries(new FormData(event.currentTarget, submitter)));
      }}
    >
      <EmailField name="email" {...props} />
      <button name="plan" value="free">
        Sign up
      </button>
    </form>,
  );
  return sent;
}

async function write(text: string) {
  await click(input());
  await userEvent.keyboard(text);
}

describe("the application's check", () => {
  it('is asked when the field is left, says that it takes its time, and shows its answer', async () => {
    const { validate, asked } = server();
    signUp({ validate });
    await write('ann@Example.org');
    expect(validate).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(asked.map(({ email }) => email)).toEqual(['ann@example.org']);
    expect(field()).toHaveAttribute('data-pending');
    await vi.waitFor(() => expect(status()).toHaveTextContent('Checking the address…'));
    await asked[0]!.answer('This address has an account already.');
    expect(field()).not.toHaveAttribute('data-pending');
    expect(input()).toBeInvalid();
    expect(input()).toHaveAccessibleDescription('Error: This address has an account already.');
    expect(status()).toHaveTextContent('Error: This address has an account already.');
  });

  it('is not asked about what the field refuses, nor about nothing', async () => {
    const { validate } = server();
    signUp({ validate });
    await write('ann@');
    await userEvent.tab();
    await userEvent.clear(input());
    await click(document.body);
    expect(validate).not.toHaveBeenCalled();
  });

  it('takes back what it asked when the text changes, and asks anew after a pause', async () => {
    const { validate, asked } = server();
    signUp({ validate });
    await write('ann@example.org');
    await userEvent.tab();
    await write('{End}x');
    expect(asked[0]!.signal.aborted).toBe(true);
    await asked[0]!.answer('Too late.');
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
    expect(validate).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(validate).toHaveBeenCalledTimes(2));
    await asked[1]!.answer('Taken.');
    expect(input()).toHaveAccessibleDescription('Error: Taken.');
    await userEvent.keyboard('{Backspace}');
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
  });

  it('refuses the form once it has spoken against the address', async () => {
    const { validate, asked } = server();
    const sent = signUp({ validate });
    await write('ann@example.org');
    await userEvent.tab();
    await asked[0]!.answer('Taken.');
    await click(submit());
    expect(sent).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(input()).toHaveFocus());
    expect(validate).toHaveBeenCalledOnce();
  });

  it('does not keep a form that was not told to wait', async () => {
    const { validate } = server();
    const sent = signUp({ validate });
    await write('ann@example.org{Enter}');
    expect(sent).toHaveBeenCalledExactlyOnceWith({ email: 'ann@example.org', plan: 'free' });
  });

  it('that answers at once refuses the form at once', async () => {
    const sent = signUp({ validate: (email) => (email.endsWith('.org') ? 'Taken.' : null) });
    await write('ann@example.org{Enter}');
    expect(sent).not.toHaveBeenCalled();
    expect(input()).toHaveAccessibleDescription('Error: Taken.');
    expect(input()).toHaveFocus();
    await userEvent.keyboard('{Backspace}{Backspace}{Backspace}com{Enter}');
    expect(sent).toHaveBeenCalledExactlyOnceWith({ email: 'ann@example.com', plan: 'free' });
  });

  it.each([
    ['a form with noValidate', {}, { noValidate: true }],
    ['validationBehavior="aria"', { validationBehavior: 'aria' as const }, {}],
  ])('only tells people in %s', async (_, props, form) => {
    const sent = signUp({ validate: () => 'Taken.', ...props }, form);
    await write('ann@example.org{Enter}');
    expect(sent).toHaveBeenCalledOnce();
    expect(input()).toHaveAccessibleDescription('Error: Taken.');
  });

  it('in validationMode="onSubmit" waits for the submit', async () => {
    const { validate } = server();
    signUp({ validate, validationMode: 'onSubmit' });
    await write('ann@example.org');
    await userEvent.tab();
    expect(validate).not.toHaveBeenCalled();
    await click(submit());
    expect(validate).toHaveBeenCalledOnce();
  });
});

describe('a form that waits for the answer', () => {
  it('is sent by itself once the address is right, by the same button', async () => {
    const { validate, asked } = server();
    const sent = signUp({ validate, awaitValidation: true });
    await write('ann@example.org');
    await click(submit());
    expect(sent).not.toHaveBeenCalled();
    expect(field()).toHaveAttribute('data-pending');
    await asked[0]!.answer();
    expect(sent).toHaveBeenCalledExactlyOnceWith({ email: 'ann@example.org', plan: 'free' });
    expect(validate).toHaveBeenCalledOnce();
  });

  it('is not sent when the address is not right, and focus comes to the field', async () => {
    const { validate, asked } = server();
    const sent = signUp({ validate, awaitValidation: true });
    await write('ann@example.org');
    await click(submit());
    await asked[0]!.answer('Taken.');
    expect(sent).not.toHaveBeenCalled();
    expect(input()).toHaveFocus();
    expect(input()).toHaveAccessibleDescription('Error: Taken.');
    // The focus reads it out.
    expect(status()).toBeEmptyDOMElement();
  });

  it('is sent once, however often Enter is pressed', async () => {
    const { validate, asked } = server();
    const sent = signUp({ validate, awaitValidation: true });
    await write('ann@example.org{Enter}{Enter}{Enter}');
    await asked[0]!.answer();
    expect(sent).toHaveBeenCalledOnce();
    expect(validate).toHaveBeenCalledOnce();
  });

  it('is not sent behind the back of who goes on typing', async () => {
    const { validate, asked } = server();
    const sent = signUp({ validate, awaitValidation: true });
    await write('ann@example.org{Enter}x');
    await asked[0]!.answer();
    expect(sent).not.toHaveBeenCalled();
  });

  it('is sent when the check fails', async () => {
    const reported = vi.spyOn(window, 'reportError').mockImplementation(() => undefined);
    const failing = vi.fn(() => Promise.reject(new Error('offline')));
    const sent = signUp({ validate: failing, awaitValidation: true });
    await write('ann@example.org{Enter}');
    await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce());
    expect(reported).toHaveBeenCalled();
    reported.mockRestore();
  });

  it('may have several fields that wait', async () => {
    const first = server();
    const second = server();
    const sent = vi.fn();
    render(
      <form
        onSubmit={(event) => {
          event.preventDefault();
          sent();
        }}
      >
        <EmailField
          label="Yours"
          defaultValue="a@b.org"
          validate={first.validate}
          awaitValidation
        />
        <EmailField
          label="Theirs"
          defaultValue="c@d.org"
          validate={second.validate}
          awaitValidation
        />
        <button>Sign up</button>
      </form>,
    );
    await click(submit());
    await first.asked[0]!.answer();
    expect(sent).not.toHaveBeenCalled();
    await second.asked[0]!.answer();
    expect(sent).toHaveBeenCalledOnce();
  });

  sinceReact19("of React's actions", () =>
    it('may be one', async () => {
      const { validate, asked } = server();
      const action = vi.fn((_: null, data: FormData) => (void data.get('email'), null));
      function SignUp() {
        const [, send] = useActionState(action, null);
        return (
          <form action={send}>
            <EmailField name="email" validate={validate} awaitValidation />
            <button>Sign up</button>
          </form>
        );
      }
      render(<SignUp />);
      await write('ann@example.org{Enter}');
      expect(action).not.toHaveBeenCalled();
      await asked[0]!.answer();
      await vi.waitFor(() => expect(action).toHaveBeenCalledOnce());
      expect(action.mock.calls[0]![1].get('email')).toBe('ann@example.org');
    }),
  );
});

it('a reset takes the question back', async () => {
  const { validate, asked } = server();
  signUp({ validate });
  await write('ann@example.org');
  await userEvent.tab();
  act(() => input().form!.reset());
  await vi.waitFor(() => expect(field()).not.toHaveAttribute('data-pending'));
  expect(asked[0]!.signal.aborted).toBe(true);
});

it('a field that goes away asks no more', async () => {
  const { validate, asked } = server();
  const { unmount } = render(<EmailField validate={validate} />);
  await write('ann@example.org');
  await userEvent.tab();
  unmount();
  expect(asked[0]!.signal.aborted).toBe(true);
});
