import { useImperativeHandle, useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { AriaEmailField } from '../../../src/demo/recipes/ReactAriaForm.js';
import { DEFAULT_EMAIL, type FormProps } from '../formLibrary.js';
import { emailOf } from '../useNativeHandle.js';

export function ReactAriaForm({ handle, onSubmit }: FormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState(DEFAULT_EMAIL);
  const [errors, setErrors] = useState<Record<string, string>>({});
  useImperativeHandle(handle, () => ({
    value: () => email,
    set: setEmail,
    reset: () => form.current!.reset(),
    fail: (message) => setErrors({ email: message }),
    clear: () => setErrors({}),
  }));
  return (
    <Form
      ref={form}
      validationErrors={errors}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit(emailOf(event.currentTarget));
      }}
    >
      <AriaEmailField name="email" value={email} onValueChange={setEmail} />
      <button>Save</button>
    </Form>
  );
}
