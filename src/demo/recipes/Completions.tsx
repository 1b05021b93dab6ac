import { EmailField } from '../addressee.js';

export function Completions() {
  return (
    <form action="/sign-up" method="post">
      <EmailField name="email" required completions />
      <button>Create account</button>
    </form>
  );
}
