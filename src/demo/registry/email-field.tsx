'use client';

import { forwardRef, type ReactNode } from 'react';
import {
  en,
  useEmailField,
  type UseEmailFieldOptions,
} from '../addressee.js';
import { Button } from './ui/button.js';
import {
  Field,
  FieldDescription,
  FieldError,
  FieldLabel,
} from './ui/field.js';
import { Input } from './ui/input.js';

export interface EmailFieldProps extends Omit<
  UseEmailFieldOptions,
  'ref' | 'hasDescription' | 'completions'
> {
  /** "Email address" when left out, in the language of `messages`. */
  label?: ReactNode;
  description?: ReactNode;
}

/** Says what is wrong with an address, and offers the one that was meant. */
export const EmailField = forwardRef<HTMLInputElement, EmailFieldProps>(
  function EmailField(
    { label, description, className, ...options },
    ref,
  ) {
    const { lang, ...messages } = options.messages ?? en;
    const words = { ...en.field, ...messages.field };
    const hasDescription = Boolean(description);
    const field = useEmailField({ ...options, ref, hasDescription });
    const isInvalid = field.errorMessage !== '';

    return (
      <Field data-invalid={isInvalid} className={className}>
        {(label === undefined || label) && (
          <FieldLabel {...field.labelProps}>
            {label ?? <span lang={lang}>{words.label}</span>}
          </FieldLabel>
        )}
        <Input {...field.inputProps} />
        {hasDescription && (
          <FieldDescription {...field.descriptionProps}>
            {description}
          </FieldDescription>
        )}
        {/* One line is reserved, so that nothing moves. */}
        <div className="-mt-2 flex min-h-8 flex-col justify-center text-sm [[data-slot=field-group]_&]:-mb-4">
          {isInvalid && (
            // No alert: the status element below announces it.
            <FieldError {...field.errorProps} role={undefined}>
              <span className="sr-only" lang={lang}>
                {words.errorPrefix}{' '}
              </span>
              {field.errorMessage}
            </FieldError>
          )}
          {field.verdict === 'pending' && (
            <span className="text-muted-foreground" lang={lang}>
              {words.pending}
            </span>
          )}
          {field.suggestion && (
            <Line
              lang={lang}
              text={words.suggestion}
              address={
                <Button
                  {...field.acceptProps}
                  variant="outline"
                  size="sm"
                >
                  <Address email={field.suggestion.email} />
                </Button>
              }
              action={
                <Button
                  {...field.dismissProps}
                  variant="ghost"
                  size="sm"
                >
                  <span aria-hidden="true">✕</span>
                </Button>
              }
            />
          )}
          {field.accepted && (
            <Line
              lang={lang}
              text={words.acceptedStatus}
              address={
                <Address email={field.accepted.suggestion.email} />
              }
              action={
                <Button {...field.undoProps} variant="ghost" size="sm">
                  {words.undo}
                </Button>
              }
            />
          )}
        </div>
        <div {...field.statusProps} className="sr-only" />
      </Field>
    );
  },
);

interface LineProps {
  lang: string;
  /** `{email}` marks the place of the address. */
  text: string;
  address: ReactNode;
  action: ReactNode;
}

/** Stays on one line: the address gives way first, then the words. */
function Line({ lang, text, address, action }: LineProps) {
  const [before, after] = text.split('{email}');
  return (
    <div lang={lang} className="flex items-center text-foreground">
      <span className="truncate whitespace-pre">{before}</span>
      <span className="grid min-w-min shrink-[99]">{address}</span>
      <span className="whitespace-pre">{after}</span>
      <span className="ms-auto flex ps-1">{action}</span>
    </div>
  );
}

/** Where it is too long, what stands before the @ is cut. */
function Address({ email }: { email: string }) {
  const at = email.lastIndexOf('@');
  return (
    <bdi
      translate="no"
      className="grid grid-cols-[minmax(0,auto)_auto]"
    >
      <span className="truncate">{email.slice(0, at)}</span>
      <span className="font-semibold">{email.slice(at)}</span>
    </bdi>
  );
}
