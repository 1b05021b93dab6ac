import { useState } from 'react';
import { EmailField } from '../addressee.js';

export function OwnCheck() {
  const [saved, setSaved] = useState('');

  return (
    <form action={(data) => setSaved(data.get('email') as string)}>
      <EmailField
        name="email"
        required
        description="ann@company.com is taken, any other is free."
        validate={checkOnServer}
        awaitValidation
      />
      <button>Create account</button>
      <p>
        Created: <output>{saved || 'none yet'}</output>
      </p>
    </form>
  );
}

// Yours would be: fetch('/free?email=…', { signal })
async function checkOnServer(email: string) {
  await new Promise((resolve) => setTimeout(resolve, 1200));
  if (email === 'ann@company.com') {
    return 'This address has an account. Log in instead';
  }
}
