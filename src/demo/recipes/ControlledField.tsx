import { useState } from 'react';
import { EmailField } from '../addressee.js';

export function ControlledField() {
  const [email, setEmail] = useState('ann@gmial.com');

  return (
    <form action="/sign-up" method="post">
      <EmailField
        name="email"
        required
        value={email}
        onValueChange={setEmail}
      />
      <p>
        The parent has <output>{email || 'nothing'}</output>
      </p>
      <button type="button" onClick={() => setEmail('')}>
        Empty it
      </button>
    </form>
  );
}
