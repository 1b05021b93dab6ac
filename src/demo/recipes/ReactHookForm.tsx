import { useState } from 'react';
import { useForm } from 'react-hook-form';
import {
  EmailField,
  formatMessage,
  validateEmail,
} from '../addressee.js';

export function ReactHookForm() {
  const [saved, setSaved] = useState('');
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { email: '' },
  });

  return (
    <form
      noValidate
      onSubmit={handleSubmit(({ email }) => setSaved(email))}
    >
      <EmailField
        {...register('email', { validate: problemWith })}
        validationBehavior="aria"
        validationMode="onSubmit"
        errorMessage={formState.errors.email?.message}
      />
      <button>Save</button>
      <p>
        Saved: <output>{saved || 'nothing yet'}</output>
      </p>
    </form>
  );
}

function problemWith(email: string) {
  const result = validateEmail(email);
  return result.valid || formatMessage(result.issues[0]);
}
