import { EmailField } from 'addressee';
import { renderToString } from 'react-dom/server';
import { checkSignUp } from './checkSignUp.js';

/** The page that answers a form which was posted without any script. */
export function signUpPage(body: string, acceptLanguage?: string): string {
  const typed = new URLSearchParams(body).get('email') ?? '';
  const checked = checkSignUp(body, acceptLanguage);
  return renderToString(
    <form method="post">
      <EmailField
        name="email"
        required
        defaultValue={typed}
        serverError={checked.isValid ? null : checked.message}
      />
      <button>Create account</button>
    </form>,
  );
}
