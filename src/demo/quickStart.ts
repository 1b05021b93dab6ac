/** The first form of the README. */
export const quickStart = `import { EmailField } from 'addressee';
import 'addressee/styles.css';

export function SignUp() {
  return (
    <form action="/sign-up" method="post">
      <EmailField name="email" label="Email address" required />
      <button>Create account</button>
    </form>
  );
}`;
