import { useState } from 'react';
import { createEmailChecker, EmailField } from '../addressee.js';

// One for all fields: the options are compiled once.
const checker = createEmailChecker({ domains: ['acme.example'] });

export function InviteForm() {
  const [guests, setGuests] = useState([1, 2]);

  return (
    <form action="/invite" method="post">
      <h2>Invite your team</h2>
      {guests.map((guest, index) => (
        <EmailField
          key={guest}
          name="guest"
          label={`Colleague ${index + 1}`}
          required={index === 0}
          autoComplete="off"
          checker={checker}
        />
      ))}
      <button
        type="button"
        onClick={() => setGuests([...guests, guests.length + 1])}
      >
        One more
      </button>
      <button>Send invitations</button>
    </form>
  );
}
