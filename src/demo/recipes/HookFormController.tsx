import { useState } from 'react';
import { Controller, useForm } from 'react-hook-form';
import {
  EmailField,
  formatMessage,
  validateEmail,
} from '../addressee.js';

export function HookFormController() {
  const [saved, setSaved] = useState('');
  const { control, handleSubmit } = useForm({
    defaultValues: { email: '' },
  });

  return (
    <form
      noValidate
      onSubmit={handleSubmit(({ email }) => setSaved(email))}
    >
      <Controller
        name="email"
        control={control}
        rules={{ validate: problemWith }}
        render={({ field, fieldState }) => (
          <EmailField
            {...field}
            validationBehavior="aria"
            validationMode="onSubmit"
            errorMessage={fieldState.error?.message}
          />
        )}
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
