import { EmailField } from 'addressee';
import { useState, type FormEvent } from 'react';

export function SignUp() {
  const [sentTo, setSentTo] = useState('');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    // Send it to your server here.
    setSentTo(String(data.get('email')));
  }

  return (
    <form onSubmit={submit}>
      <EmailField name="email" label="Email address" required />
      <button className="btn btn-primary">Create account</button>
      <output className="d-block mt-3">{sentTo && `We sent a link to ${sentTo}`}</output>
    </form>
  );
}
