import { createContext, useContext, useId, type ComponentProps } from 'react';
import { Slot } from '@radix-ui/react-slot';
import {
  Controller,
  FormProvider,
  useFormContext,
  type ControllerProps,
  type FieldPath,
  type FieldValues,
} from 'react-hook-form';
import { cn } from '@/lib/utils';

export const Form = FormProvider;

const NameContext = createContext('');
const IdContext = createContext('');

export function FormField<Values extends FieldValues, Name extends FieldPath<Values>>(
  props: ControllerProps<Values, Name>,
) {
  return (
    <NameContext value={props.name}>
      <Controller {...props} />
    </NameContext>
  );
}

export function useFormField() {
  const name = useContext(NameContext);
  const id = useContext(IdContext);
  const { getFieldState, formState } = useFormContext();
  return {
    id,
    name,
    formItemId: `${id}-form-item`,
    formDescriptionId: `${id}-form-item-description`,
    formMessageId: `${id}-form-item-message`,
    ...getFieldState(name, formState),
  };
}

export function FormItem({ className, ...props }: ComponentProps<'div'>) {
  return (
    <IdContext value={useId()}>
      <div data-slot="form-item" className={cn('grid gap-2', className)} {...props} />
    </IdContext>
  );
}

export function FormLabel({ className, ...props }: ComponentProps<'label'>) {
  const { error, formItemId } = useFormField();
  return (
    <label
      data-slot="form-label"
      data-error={Boolean(error)}
      htmlFor={formItemId}
      className={cn('text-sm font-medium data-[error=true]:text-destructive', className)}
      {...props}
    />
  );
}

export function FormControl(props: ComponentProps<typeof Slot>) {
  const { error, formItemId, formDescriptionId, formMessageId } = useFormField();
  return (
    <Slot
      data-slot="form-control"
      id={formItemId}
      aria-describedby={error ? `${formDescriptionId} ${formMessageId}` : formDescriptionId}
      aria-invalid={Boolean(error)}
      {...props}
    />
  );
}

export function FormMessage({ className, children, ...props }: ComponentProps<'p'>) {
  const { error, formMessageId } = useFormField();
  const text = error?.message ?? children;
  if (!text) return null;
  return (
    <p
      data-slot="form-message"
      id={formMessageId}
      className={cn('text-sm text-destructive', className)}
      {...props}
    >
      {text}
    </p>
  );
}
