'use client';

import { EmailField } from 'addressee';
import { useActionState } from 'react';
import { signUp } from './signUp';

export function SignUpForm() {
  const [answer, action, isPending] = useActionState(signUp, {});

  return (
    <form action={action} className="flex flex-col gap-4">
      <EmailField
        name="email"
        label="Email address"
        required
        // React resets a form after its action: this keeps what was typed.
        defaultValue={answer.email}
        serverError={answer.error}
      />
      <button
        disabled={isPending}
        className="h-11 rounded-lg bg-foreground font-medium text-background disabled:opacity-50"
      >
        Create account
      </button>
      <output>{answer.sentTo && `We sent a link to ${answer.sentTo}`}</output>
    </form>
  );
}
