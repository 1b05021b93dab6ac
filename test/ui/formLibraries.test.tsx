import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useActionState, useState } from 'react';
import { useForm, type UseFormReturn } from 'react-hook-form';
import { describe, expect, it, vi } from 'vitest';
import { EmailField, type EmailFieldProps } from '../../src/index.js';
import { sinceReact19 } from '../tools/sinceReact19.js';

const input = () => screen.getByRole<HTMLInputElement>('textbox');

describe("React Hook Form's register, spread on the field", () => {
  interface Values {
    email: string;
  }
  let form: UseFormReturn<Values>;

  function SignUp({
    onSubmit,
    ...props
  }: { onSubmit?: (values: Values) => void } & EmailFieldProps) {
    form = useForm<Values>({ defaultValues: { email: 'ann@example.org' } });
    return (
      <form onSubmit={(event) => void form.handleSubmit((values) => onSubmit?.(values))(event)}>
        <EmailField
          {...form.register('email', { required: 'Needed.' })}
          errorMessage={form.formState.errors.email?.message}
          {...props}
        />
        <button>Sign up</button>
      </form>
    );
  }

  it('shows the default value, and submits what was typed', async () => {
    const onSubmit = vi.fn();
    render(<SignUp onSubmit={onSubmit} />);
    expect(input()).toHaveValue('ann@example.org');
    await userEvent.clear(input());
    await userEvent.type(input(), ' bob@example.org ');
    await userEvent.click(screen.getByRole('button'));
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ email: 'bob@example.org' });
  });

  it('takes an accepted suggestion', async () => {
    const onSubmit = vi.fn();
    render(<SignUp onSubmit={onSubmit} suggestionDelay={0} />);
    await userEvent.clear(input());
    await userEvent.type(input(), 'ann@yandeks.ru');
    await userEvent.click(await screen.findByRole('button', { name: /^Use it/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Sign up' }));
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ email: 'ann@yandex.ru' });
  });

  it('setValue writes a text that is checked when the form is submitted', async () => {
    const onSubmit = vi.fn();
    render(<SignUp onSubmit={onSubmit} />);
    await userEvent.clear(input());
    await userEvent.type(input(), 'ann@');
    act(() => form.setValue('email', 'cat@example.org'));
    expect(input()).toHaveValue('cat@example.org');
    await userEvent.click(screen.getByRole('button'));
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ email: 'cat@example.org' });
  });

  it('reset brings the default back, and no error stays', async () => {
    render(<SignUp />);
    await userEvent.clear(input());
    await userEvent.type(input(), 'ann@');
    await userEvent.tab();
    expect(input()).toHaveAttribute('aria-invalid', 'true');
    act(() => form.reset());
    await vi.waitFor(() => expect(input()).not.toHaveAttribute('aria-invalid', 'true'));
    expect(input()).toHaveValue('ann@example.org');
    expect(input().validity.valid).toBe(true);
  });

  it('setFocus finds the input', async () => {
    render(<SignUp />);
    act(() => form.setFocus('email'));
    await vi.waitFor(() => expect(input()).toHaveFocus());
  });

  it("shows the library's error", async () => {
    render(<SignUp />);
    await userEvent.clear(input());
    await userEvent.click(screen.getByRole('button'));
    expect(await screen.findByText('Needed.')).toBeVisible();
    expect(input()).toHaveAccessibleDescription('Error: Needed.');
  });
});

describe('a controlled field', () => {
  it('shows what the parent keeps, and tells it of every change', async () => {
    function Parent() {
      const [email, setEmail] = useState('');
      return (
        <>
          <EmailField value={email} onValueChange={setEmail} suggestionDelay={0} />
          <output>{email}</output>
        </>
      );
    }
    render(<Parent />);
    await userEvent.type(input(), ' ann@yandeks.ru');
    await userEvent.click(await screen.findByRole('button', { name: /^Use it/ }));
    expect(screen.getByText('ann@yandex.ru', { selector: 'output' })).toBeVisible();
    expect(input()).toHaveValue('ann@yandex.ru');
  });

  it('follows a parent that changes the text itself', async () => {
    const { rerender } = render(<EmailField value="ann@" onValueChange={() => undefined} />);
    await userEvent.click(input());
    await userEvent.tab();
    expect(input()).toHaveAttribute('aria-invalid', 'true');
    rerender(<EmailField value="ann@example.org" onValueChange={() => undefined} />);
    expect(input()).not.toHaveAttribute('aria-invalid', 'true');
  });
});

sinceReact19("React's form actions", () => {
  it("a form that was reset by its action is as new, and the server's error stays", async () => {
    interface Answer {
      readonly email?: string;
      readonly error?: { readonly message: string };
    }
    const refuse = (_: Answer, data: FormData): Promise<Answer> =>
      Promise.resolve({ email: data.get('email') as string, error: { message: 'Taken.' } });
    function SignUp() {
      const [state, action] = useActionState(refuse, {});
      return (
        <form action={action}>
          <EmailField name="email" defaultValue={state.email} serverError={state.error} />
          <button>Sign up</button>
        </form>
      );
    }
    render(<SignUp />);
    await userEvent.type(input(), 'ann@example.org');
    await userEvent.click(screen.getByRole('button'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(input()).toHaveValue('ann@example.org');
    expect(input()).toHaveAccessibleDescription('Error: Taken.');
    await userEvent.type(input(), 'x');
    expect(input()).toHaveAccessibleDescription('');
  });
});
