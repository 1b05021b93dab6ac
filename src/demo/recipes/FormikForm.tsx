import { useState } from 'react';
import { useFormik } from 'formik';
import { EmailField } from '../addressee.js';

export function FormikForm() {
  const [saved, setSaved] = useState('');
  const form = useFormik({
    initialValues: { email: '' },
    onSubmit: ({ email }, { setFieldError }) => {
      // Your server’s answer.
      if (email === 'ann@company.com') {
        setFieldError('email', 'This address has an account.');
      } else setSaved(email);
    },
  });

  return (
    <form onSubmit={form.handleSubmit} onReset={form.handleReset}>
      <EmailField
        {...form.getFieldProps('email')}
        required
        errorMessage={form.errors.email}
      />
      <button type="submit">Save</button>
      <p>
        Saved: <output>{saved || 'nothing yet'}</output>
      </p>
    </form>
  );
}
