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

  it('that has spoken against the address is asked again at the next submit, which waits', async () => {
    const { validate, asked } = server();
    const sent = signUp({ validate });
    await write('ann@example.org');
    await userEvent.tab();
    await asked[0]!.answer('Taken.');
    await click(submit());
    expect(sent).not.toHaveBeenCalled();
    await asked[1]!.answer('Taken.');
    expect(sent).not.toHaveBeenCalled();
    expect(input()).toHaveFocus();
    expect(input()).toHaveAccessibleDescription('Error: Taken.');
    await userEvent.keyboard('{Enter}');
    await asked[2]!.answer();
    await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce());
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

  it('that answers at once is asked once a submit, and its reason may be gone by then', async () => {
    let isStrict = true;
    const validate = vi.fn(() => (isStrict ? 'Use your address at work.' : null));
    const sent = signUp({ validate });
    await write('ann@example.org');
    await userEvent.tab();
    expect(input()).toBeInvalid();
    isStrict = false;
    validate.mockClear();
    await click(submit());
    expect(sent).toHaveBeenCalledOnce();
    expect(validate).toHaveBeenCalledOnce();
  });

  it('is asked again by Enter in a form without a button', async () => {
    let isStrict = true;
    const sent = vi.fn((event: React.SyntheticEvent) => event.preventDefault());
    render(
      <form onSubmit={sent}>
        <EmailField validate={() => (isStrict ? 'Not yet.' : null)} />
      </form>,
    );
    await write('ann@example.org{Enter}');
    expect(sent).not.toHaveBeenCalled();
    isStrict = false;
    await userEvent.keyboard('{Enter}');
    expect(sent).toHaveBeenCalledOnce();
  });

  it('tells the application of its verdict, so that a button can wait', async () => {
    const { validate, asked } = server();
    const onVerdictChange = vi.fn();
    signUp({ validate, onVerdictChange });
    await write('ann@example.org');
    await userEvent.tab();
    await asked[0]!.answer('Taken.');
    expect(onVerdictChange.mock.calls).toEqual([['pending'], ['invalid']]);
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

  it.each([
    ['a form with noValidate', {}, { noValidate: true }],
    ['validationBehavior="aria"', { validationBehavior: 'aria' as const }, {}],
  ])('is not sent with a refused address in %s either', async (_, props, form) => {
    const { validate, asked } = server();
    const sent = signUp({ validate, awaitValidation: true, ...props }, form);
    await write('ann@example.org{Enter}');
    await asked[0]!.answer('Taken.');
    await new Promise((passed) => setTimeout(passed, 20));
    expect(sent).not.toHaveBeenCalled();
    expect(input()).toHaveAccessibleDescription('Error: Taken.');
  });

  describe('for long enough that the person goes on', () => {
    function open() {
      const { validate, asked } = server();
      const sent = vi.fn();
      const Form = ({ disabled = false }) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            sent(event.nativeEvent.submitter?.textContent);
          }}
        >
          <fieldset disabled={disabled}>
            <EmailField name="email" validate={validate} awaitValidation />
          </fieldset>
          <input aria-label="Name" />
          <button>Sign up</button>
          <button formNoValidate>Draft</button>
        </form>
      );
      const { rerender } = render(<Form />);
      return { asked, sent, disable: () => rerender(<Form disabled />) };
    }
    const soon = () => new Promise((passed) => setTimeout(passed, 20));

    it('does not call them back from another field', async () => {
      const { asked, sent } = open();
      await write('ann@example.org{Enter}');
      await click(screen.getByRole('textbox', { name: 'Name' }));
      await userEvent.keyboard('Ann ');
      await asked[0]!.answer('Taken.');
      await userEvent.keyboard('Smith');
      expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('Ann Smith');
      expect(status()).toHaveTextContent('Error: Taken.');
      expect(sent).not.toHaveBeenCalled();
    });

    it('a draft that they save takes the place of what was to be sent', async () => {
      const { asked, sent } = open();
      await write('ann@example.org');
      await click(submit());
      await click(screen.getByRole('button', { name: 'Draft' }));
      await asked[0]!.answer();
      await soon();
      expect(sent.mock.calls).toEqual([['Draft']]);
    });

    it('is not sent without the address of a field that was disabled', async () => {
      const { asked, sent, disable } = open();
      await write('ann@example.org{Enter}');
      disable();
      await asked[0]!.answer();
      await soon();
      expect(sent).not.toHaveBeenCalled();
    });
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
  // There is nothing to go on to by Tab, and not every engine leaves the page.
  act(() => input().blur());
  unmount();
  expect(asked[0]!.signal.aborted).toBe(true);
});
