import { useFormik } from 'formik';
import { useImperativeHandle } from 'react';
import { EmailField } from '../../../src/index.js';
import { DEFAULT_EMAIL, type FormProps } from '../formLibrary.js';

export function FormikForm({ handle, onSubmit }: FormProps) {
  const form = useFormik({
    initialValues: { email: DEFAULT_EMAIL },
    onSubmit: ({ email }) => onSubmit(email),
  });
  useImperativeHandle(handle, () => ({
    value: () => form.values.email,
    set: (email) => void form.setFieldValue('email', email),
    reset: () => form.resetForm(),
    fail: (message) => form.setFieldError('email', message),
    clear: () => form.setFieldError('email', undefined),
  }));
  return (
    <form onSubmit={form.handleSubmit} onReset={form.handleReset}>
      <EmailField {...form.getFieldProps('email')} errorMessage={form.errors.email} />
      <button type="submit">Save</button>
    </form>
  );
}
