import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { emailSchema } from '../addressee.js';
import { EmailField } from '../registry/email-field.js';
import { Button } from '../registry/ui/button.js';
import { FieldGroup } from '../registry/ui/field.js';

const { validate } = emailSchema()['~standard'];

const email = z.string().transform((text, context) => {
  const result = validate(text);
  if (!result.issues) return result.value;
  for (const { message } of result.issues) {
    context.addIssue({ code: 'custom', message });
  }
  return z.NEVER;
});

export function ShadcnForm() {
  const [saved, setSaved] = useState('');
  const { register, handleSubmit, formState } = useForm({
    resolver: standardSchemaResolver(z.object({ email })),
    defaultValues: { email: '' },
  });

  return (
    <form
      noValidate
      onSubmit={handleSubmit((values) => setSaved(values.email))}
    >
      <FieldGroup>
        <EmailField
          {...register('email')}
          label="Email"
          description="We never share it."
          validationBehavior="aria"
          validationMode="onSubmit"
          errorMessage={formState.errors.email?.message}
        />
        <Button type="submit">Create account</Button>
        <p className="text-sm text-muted-foreground">
          Saved: <output>{saved || 'nothing yet'}</output>
        </p>
      </FieldGroup>
    </form>
  );
}
