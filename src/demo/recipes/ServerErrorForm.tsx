import { useState } from 'react';
import { EmailField } from '../addressee.js';

export function ServerErrorForm() {
  const [error, setError] = useState<{ message: string }>();

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        setError(signUp(data.get('email')));
      }}
    >
      <EmailField
        name="email"
        required
        description="ann@company.com is taken, any other is free."
        defaultValue="ann@company.com"
        serverError={error}
      />
      <button>Create account</button>
    </form>
  );
}

// Your server’s answer. A new object each time: so it shows again.
function signUp(email: unknown) {
  return email === 'ann@company.com'
    ? { message: 'This address has an account.' }
    : undefined;
}
