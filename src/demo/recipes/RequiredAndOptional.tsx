import { EmailField } from '../addressee.js';

export function RequiredAndOptional() {
  return (
    <form action="/sign-up" method="post">
      <EmailField
        name="email"
        required
        description="We send your ticket here."
      />
      <EmailField
        name="copy"
        label="Send a copy to (optional)"
        autoComplete="off"
      />
      <button>Get my ticket</button>
    </form>
  );
}
