import { useState } from 'react';
import { Field } from '@base-ui/react/field';
import { Form } from '@base-ui/react/form';
import { EmailField } from '../addressee.js';

interface Values extends Record<string, unknown> {
  email: string;
}

export function BaseUiForm() {
  const [errors, setErrors] = useState<{ email?: string }>({});

  return (
    <Form<Values>
      errors={errors}
      onFormSubmit={({ email }) => setErrors(check(email))}
    >
      <Field.Root name="email">
        <Field.Control
          required
          render={<EmailField serverError={errors.email} />}
        />
      </Field.Root>
      <button>Create account</button>
    </Form>
  );
}

// Your server’s answer: an error for each field that has one.
function check(email: string) {
  return email === 'ann@company.com'
    ? { email: 'This address has an account.' }
    : {};
}
