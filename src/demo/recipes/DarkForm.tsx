import { EmailField } from '../addressee.js';

export function DarkForm() {
  return (
    <form
      style={{ colorScheme: 'dark' }}
      action="/sign-up"
      method="post"
    >
      <h2>Good evening</h2>
      <EmailField name="email" required defaultValue="ann@gmial.com" />
      <button>Subscribe</button>
    </form>
  );
}
