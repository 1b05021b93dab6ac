import { EmailField } from '../addressee.js';
import '../../ui/styles.css';

export function SignUpForm() {
  return (
    <form action="/sign-up" method="post">
      <h2>Create your account</h2>
      <label>
        Name
        <input name="name" autoComplete="name" />
      </label>
      <EmailField name="email" required />
      <label>
        Password
        <input
          name="password"
          type="password"
          autoComplete="new-password"
        />
      </label>
      <button>Create account</button>
    </form>
  );
}
