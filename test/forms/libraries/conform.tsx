import { parse, useForm, getFormProps, type SubmissionResult } from '@conform-to/react';
import { useImperativeHandle, useState } from 'react';
import { EmailField } from '../../../src/index.js';
import { problemWith } from '../emailRule.js';
import { DEFAULT_EMAIL, type FormProps } from '../formLibrary.js';

// An interface would have no index signature, which Conform asks for.
type Values = { email: string };

export function ConformForm({ handle, onSubmit }: FormProps) {
  const [lastResult, setLastResult] = useState<SubmissionResult>();
  const [form, { email }] = useForm<Values, Values>({
    lastResult,
    defaultValue: { email: DEFAULT_EMAIL },
    shouldRevalidate: 'onInput',
    onValidate: ({ formData }) => check(formData),
    onSubmit: (event, { submission }) => {
      event.preventDefault();
      if (submission?.status === 'success') onSubmit(submission.value.email);
    },
  });
  useImperativeHandle(handle, () => ({
    value: () => email.value,
    set: (value) => form.update({ name: email.name, value }),
    reset: () => form.reset(),
    fail: (message) => setLastResult({ status: 'error', error: { email: [message] } }),
    clear: () => form.update({ name: email.name, value: email.value, validated: false }),
  }));
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
    </form>
  );
}

function check(formData: FormData) {
  return parse(formData, {
    resolve(payload) {
      const email = typeof payload.email === 'string' ? payload.email : '';
      const problem = problemWith(email);
      return problem ? { error: { email: [problem] } } : { value: { email } };
    },
  });
}
