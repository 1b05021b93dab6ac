import { useState } from 'react';
import { useForm } from '@tanstack/react-form';
import { EmailField } from '../addressee.js';

export function TanStackForm() {
  const [saved, setSaved] = useState('');
  const form = useForm({
    defaultValues: { email: '' },
    onSubmit: ({ value }) => setSaved(value.email),
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field
        name="email"
        validators={{ onSubmitAsync: ({ value }) => check(value) }}
      >
        {(field) => (
          <EmailField
            name={field.name}
            required
            value={field.state.value}
            onValueChange={field.handleChange}
            onBlur={field.handleBlur}
            errorMessage={field.state.meta.errors.join(' ')}
          />
        )}
      </form.Field>
      <button>Save</button>
      <p>
        Saved: <output>{saved || 'nothing yet'}</output>
      </p>
    </form>
  );
}

// Your server’s answer.
async function check(email: string) {
  await Promise.resolve();
  return email === 'ann@company.com'
    ? 'This address has an account.'
    : undefined;
}
