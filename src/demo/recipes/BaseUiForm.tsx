import { useState } from 'react';
import { Field } from '@base-ui/react/field';
import { Form } from '@base-ui/react/form';
import { EmailField } from '../addressee.js';

interface Values extends Record<string, unknown> {
  email: string;
}

interface Refusal {
  readonly message: string;
  readonly errors: { readonly email: string };
}

export function BaseUiForm() {
  const [refusal, setRefusal] = useState<Refusal>();

  return (
    <Form<Values>
      errors={refusal?.errors}
      onFormSubmit={({ email }) => setRefusal(check(email))}
    >
      <Field.Root name="email">
        <Field.Control
          required
          render={<EmailField serverError={refusal} />}
        />
      </Field.Root>
      <button>Create account</button>
    </Form>
  );
}

// Your server’s answer, for the form and for the field. A new
// object each time: so it shows again.
function check(email: string) {
  const message = 'This address has an account.';
  return email === 'ann@company.com'
    ? { message, errors: { email: message } }
    : undefined;
}
