import { StrictMode, Suspense, useEffect, version, type ComponentType } from 'react';
import { EmailField } from '../../../src/index.js';

interface SignUpPageProps {
  /** A server may pass a form that comes late. */
  readonly form?: ComponentType;
}

/** A whole page, rendered by a server and hydrated by `client.tsx`. */
export function SignUpPage({ form: Form = SignUpForm }: SignUpPageProps) {
  return (
    <StrictMode>
      <html lang="en">
        <head>
          <title>Sign up</title>
          <link rel="icon" href="data:," />
          <script type="module" async src="/client.js" />
        </head>
        <body>
          <Suspense fallback={<p>One moment</p>}>
            <Form />
          </Suspense>
        </body>
      </html>
    </StrictMode>
  );
}

export function SignUpForm() {
  // Tells the test that React is here, and which: parents' effects come after their children's.
  useEffect(() => {
    document.documentElement.dataset.react = version;
  }, []);
  return (
    <form method="post">
      <EmailField name="email" required />
      <EmailField name="second" label="Second address" description="If you have one." />
      <button>Sign up</button>
    </form>
  );
}
