import { EmailField } from '../addressee.js';

interface SlowCheckProps {
  /** How long the server takes. */
  readonly seconds?: number;
  readonly answer?: 'free' | 'taken' | 'fails';
}

export function SlowCheck({ seconds, answer }: SlowCheckProps) {
  return (
    <form action="/sign-up" method="post">
      <EmailField
        name="email"
        required
        validate={(_, { signal }) => ask(signal, seconds, answer)}
        awaitValidation
      />
      <button>Create account</button>
    </form>
  );
}

// Yours would be: fetch('/free?email=…', { signal })
async function ask(signal: AbortSignal, seconds = 4, answer = 'taken') {
  await new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    // Somebody typed on: nobody waits for this answer any more.
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
  if (answer === 'fails') throw new Error('No connection');
  if (answer === 'taken') return 'This address has an account.';
}
