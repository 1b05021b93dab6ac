import { EmailField } from 'addressee';
import { useState, type SubmitEvent } from 'react';

export function SignUpForm({ action }: { readonly action: string }) {
  const [error, setError] = useState<{ message: string }>();

  async function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const body = new URLSearchParams({ email: data.get('email') as string });
    const response = await fetch(action, { method: 'POST', body });
    // A new object each time: the same message is shown again when it comes again.
    if (response.status === 422) setError((await response.json()) as { message: string });
    else location.assign(response.url);
  }

  return (
    <form onSubmit={(event) => void submit(event)}>
      <EmailField name="email" required serverError={error} />
      <button>Create account</button>
    </form>
  );
}
