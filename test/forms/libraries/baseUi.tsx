import { Field } from '@base-ui/react/field';
import { Form } from '@base-ui/react/form';
import { useImperativeHandle, useRef, useState } from 'react';
import { EmailField } from '../../../src/index.js';
import { DEFAULT_EMAIL, type FormProps } from '../formLibrary.js';

export function BaseUiForm({ handle, onSubmit }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState(DEFAULT_EMAIL);
  const [errors, setErrors] = useState<Record<string, string>>({});
  useImperativeHandle(handle, () => ({
    value: () => email,
    set: setEmail,
    reset: () => {
      setEmail(DEFAULT_EMAIL);
      setErrors({});
      form.current!.reset();
    },
    fail: (message) => setErrors({ email: message }),
    clear: () => setErrors({}),
  }));
  return (
    <Form ref={form} errors={errors} onFormSubmit={(values) => onSubmit(values.email)}>
      <Field.Root name="email">
        <Field.Control
          value={email}
          onValueChange={setEmail}
          render={<EmailField serverError={errors.email} />}
        />
      </Field.Root>
      <button>Save</button>
    </Form>
  );
}
