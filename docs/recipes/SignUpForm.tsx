import { EmailField } from 'addressee';
import { useState } from 'react';
import { WORDS, type Lang } from './words.js';

interface SignUpFormProps {
  readonly action?: string;
  readonly lang?: Lang;
  /** What the server refused, where it answered with the form. */
  readonly refusal?: { readonly email: string; readonly message: string };
}

export function SignUpForm({ action, lang = 'en', refusal }: SignUpFormProps) {
  const [error, setError] = useState<{ readonly message: string } | undefined>(refusal);
  const { field, create, failed } = WORDS[lang];

  return (
    <form
      method="post"
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        // A new object each time: the same message is shown again when it comes again.
        post(event.currentTarget).then(setError, () => setError({ message: failed }));
      }}
    >
      <EmailField
        name="email"
        required
        messages={field}
        defaultValue={refusal?.email}
        serverError={error}
      />
      <button>{create}</button>
    </form>
  );
}

/** Goes where the server sends, or comes back with what it refused; throws when there is neither. */
async function post(form: HTMLFormElement): Promise<{ message: string } | undefined> {
  const body = new URLSearchParams({ email: new FormData(form).get('email') as string });
  const response = await fetch(form.action, { method: 'POST', body });
  if (response.status === 422) return (await response.json()) as { message: string };
  if (!response.redirected) throw new Error(`The server answered ${response.status}.`);
  location.assign(response.url);
}
