import type { ComponentProps } from 'react';
import { cn } from '../lib/utils.js';

/** What `email-field` uses of shadcn's Field, and a form around it. */
export function FieldGroup({
  className,
  ...props
}: ComponentProps<'div'>) {
  return (
    <div
      data-slot="field-group"
      className={cn('flex w-full flex-col gap-7', className)}
      {...props}
    />
  );
}

export function Field({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      role="group"
      data-slot="field"
      className={cn(
        'flex w-full flex-col gap-3 data-[invalid=true]:text-destructive',
        className,
      )}
      {...props}
    />
  );
}

export function FieldLabel({
  className,
  htmlFor,
  ...props
}: ComponentProps<'label'>) {
  return (
    <label
      data-slot="field-label"
      htmlFor={htmlFor}
      className={cn(
        'w-fit text-sm leading-snug font-medium',
        className,
      )}
      {...props}
    />
  );
}

export function FieldDescription({
  className,
  ...props
}: ComponentProps<'p'>) {
  return (
    <p
      data-slot="field-description"
      className={cn('text-sm text-muted-foreground', className)}
      {...props}
    />
  );
}

export function FieldError({
  className,
  ...props
}: ComponentProps<'div'>) {
  return (
    <div
      role="alert"
      data-slot="field-error"
      className={cn('text-sm text-destructive', className)}
      {...props}
    />
  );
}
