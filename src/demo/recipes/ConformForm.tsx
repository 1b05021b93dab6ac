import { useState } from 'react';
import { getFormProps, parse, useForm } from '@conform-to/react';
import {
  EmailField,
  formatMessage,
  validateEmail,
} from '../addressee.js';

export function ConformForm() {
  const [saved, setSaved] = useState('');
  const [form, { email }] = useForm({
    defaultValue: { email: '' },
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => check(formData),
    onSubmit: (event, { submission }) => {
      event.preventDefault();
      if (submission?.status === 'success') {
        setSaved(submission.value.email);
      }
    },
  });

  return (
    <form {...getFormProps(form)}>
      <EmailField
        key={email.key}
        name={email.name}
        defaultValue={email.initialValue}
        validationBehavior="aria"
        validationMode="onSubmit"
        errorMessage={email.errors?.[0]}
      />
      <button>Save</button>
      <p>
        Saved: <output>{saved || 'nothing yet'}</output>
      </p>
    </form>
  );
}

// The same on your server, where it guards the action.
function check(formData: FormData) {
  return parse(formData, {
    resolve({ email }) {
      const text = typeof email === 'string' ? email : '';
      const result = validateEmail(text);
      return result.valid
        ? { value: { email: result.email } }
        : { error: { email: [formatMessage(result.issues[0])] } };
    },
  });
}
