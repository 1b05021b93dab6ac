import { EmailField } from '../addressee.js';

export function FailingCheck() {
  return (
    <form action="/sign-up" method="post">
      <EmailField
        name="email"
        required
        validate={checkOnServer}
        awaitValidation
      />
      <button>Create account</button>
    </form>
  );
}

// The request fails, the form goes on: your server has the
// last word anyway. Your error reporting hears of it.
async function checkOnServer() {
  await new Promise((resolve) => setTimeout(resolve, 800));
  throw new Error('The server can’t be reached');
}
