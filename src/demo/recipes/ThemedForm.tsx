import { EmailField } from '../addressee.js';
import '../../ui/styles.css';

export function ThemedForm() {
  return (
    <form action="/sign-up" method="post">
      <EmailField
        name="email"
        required
        description="We send your ticket here."
        defaultValue="ann@gmail,com"
      />
      <button>Get my ticket</button>
    </form>
  );
}
