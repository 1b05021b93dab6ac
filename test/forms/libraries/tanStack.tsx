import { useForm } from '@tanstack/react-form';
import { useImperativeHandle } from 'react';
import { EmailField } from '../../../src/index.js';
import { DEFAULT_EMAIL, type FormProps } from '../formLibrary.js';

export function TanStackForm({ handle, onSubmit }: FormProps) {
  const form = useForm({
    defaultValues: { email: DEFAULT_EMAIL },
    onSubmit: ({ value }) => onSubmit(value.email),
  });
  useImperativeHandle(handle, () => ({
    value: () => form.state.values.email,
    set: (email) => form.setFieldValue('email', email),
    reset: () => form.reset(),
    fail: (message) => form.setErrorMap({ onServer: { fields: { email: message } } } as never),
    clear: () => form.setErrorMap({ onServer: { fields: {} } } as never),
  }));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <form.Field name="email">
        {({ name, state, handleChange, handleBlur }) => (
          <EmailField
            name={name}
            value={state.value}
            onValueChange={handleChange}
            onBlur={handleBlur}
            errorMessage={state.meta.errors.join(' ')}
          />
        )}
      </form.Field>
      <button>Save</button>
    </form>
  );
}
