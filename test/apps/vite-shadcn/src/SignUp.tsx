import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { EmailField } from 'addressee';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { Button } from '@/components/ui/button';
import {
  Form,
  FormControl,
  FormField,
  FormItem,
  FormLabel,
  FormMessage,
} from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { email } from '@/lib/emailInZod';

const schema = z.object({ name: z.string().min(1, 'Enter your name'), email });

/** One way: the whole field, dressed as shadcn's inputs. */
export function SignUp() {
  const [sentTo, setSentTo] = useState('');
  const form = useForm({
    resolver: standardSchemaResolver(schema),
    defaultValues: { name: '', email: '' },
    mode: 'onTouched',
  });

  return (
    <main className="mx-auto grid max-w-sm gap-6 px-4 py-16">
      <h1 className="text-2xl font-semibold">Create an account</h1>
      <Form {...form}>
        <form
          noValidate
          onSubmit={form.handleSubmit(({ email }) => setSentTo(email))}
          className="grid gap-4"
        >
          <FormField
            control={form.control}
            name="name"
            render={({ field }) => (
              <FormItem>
                <FormLabel>Name</FormLabel>
                <FormControl>
                  <Input autoComplete="name" {...field} />
                </FormControl>
                <FormMessage />
              </FormItem>
            )}
          />
          <EmailField
            {...form.register('email')}
            label="Email address"
            // zod decides what is wrong, React Hook Form when to say so.
            validationBehavior="aria"
            validationMode="onSubmit"
            errorMessage={form.formState.errors.email?.message}
            classNames={likeShadcn}
          />
          <Button>Create account</Button>
          <output>{sentTo && `We sent a link to ${sentTo}`}</output>
        </form>
      </Form>
    </main>
  );
}

const likeShadcn = {
  label: 'mb-2 leading-none text-foreground',
  input:
    'h-9 rounded-md border-input bg-transparent px-3 text-foreground shadow-xs outline-none ' +
    'focus-visible:border-ring focus-visible:ring-[3px] focus-visible:ring-ring/50 ' +
    'aria-invalid:border-destructive aria-invalid:ring-destructive/20 ' +
    'dark:bg-input/30 dark:aria-invalid:ring-destructive/40 md:text-sm',
  error: 'text-destructive',
  accept: 'rounded-md border-border text-foreground',
  dismiss: 'rounded-md text-muted-foreground',
};
