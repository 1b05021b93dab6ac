import { useImperativeHandle, type Ref } from 'react';
import { Controller, useForm, type UseFormReturn } from 'react-hook-form';
import { EmailField } from '../../../src/index.js';
import { problemWith } from '../emailRule.js';
import { DEFAULT_EMAIL, type FormHandle, type FormProps } from '../formLibrary.js';

interface Values {
  email: string;
}

const defaultValues: Values = { email: DEFAULT_EMAIL };
const rules = { validate: problemWith };

export function HookForm({ handle, onSubmit }: FormProps) {
  const form = useForm({ defaultValues });
  useHandle(handle, form);
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(send(onSubmit))(event)}>
      <EmailField
        {...form.register('email', rules)}
        validationBehavior="aria"
        validationMode="onSubmit"
        errorMessage={form.formState.errors.email?.message}
      />
      <button>Save</button>
    </form>
  );
}

export function HookFormController({ handle, onSubmit }: FormProps) {
  const form = useForm({ defaultValues });
  useHandle(handle, form);
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(send(onSubmit))(event)}>
      <Controller
        name="email"
        control={form.control}
        rules={rules}
        render={({ field, fieldState }) => (
          <EmailField
            {...field}
            validationBehavior="aria"
            validationMode="onSubmit"
            errorMessage={fieldState.error?.message}
          />
        )}
      />
      <button>Save</button>
    </form>
  );
}

function send(onSubmit: FormProps['onSubmit']) {
  return ({ email }: Values) => onSubmit(email);
}

function useHandle(handle: Ref<FormHandle>, form: UseFormReturn<Values>): void {
  useImperativeHandle(handle, () => ({
    value: () => form.getValues('email'),
    set: (email) => form.setValue('email', email),
    reset: () => form.reset(),
    fail: (message) => form.setError('email', { message }),
    clear: () => form.clearErrors('email'),
  }));
}
