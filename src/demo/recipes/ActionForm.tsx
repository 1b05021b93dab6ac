import { useActionState } from 'react';
import { EmailField } from '../addressee.js';

interface Answer {
  readonly email?: string;
  readonly error?: { readonly message: string };
}

export function ActionForm() {
  const [answer, action] = useActionState(signUp, {});

  return (
    <form action={action}>
      <EmailField
        name="email"
        required
        description="ann@company.com is taken, any other is free."
        defaultValue={answer.email}
        serverError={answer.error}
      />
      <button>Create account</button>
    </form>
  );
}

// A server function, where your framework has them.
async function signUp(_: Answer, data: FormData): Promise<Answer> {
  const email = await Promise.resolve(data.get('email') as string);
  return email === 'ann@company.com'
    ? { email, error: { message: 'This address has an account.' } }
    : {};
}
