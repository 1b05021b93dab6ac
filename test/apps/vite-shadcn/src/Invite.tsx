import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { emailSchema } from 'addressee';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { EmailInput } from '@/components/EmailInput';
import { Button } from '@/components/ui/button';
import {
  Form,
  FormControl,
  FormDescription,
  FormField,
  FormItem,
  FormLabel,
  FormMessage,
} from '@/components/ui/form';
import { formSchema } from '@/lib/formSchema';

const schema = formSchema({ email: emailSchema() });

/** The other way: shadcn's own parts, which run on the hook. */
export function Invite() {
  const [sentTo, setSentTo] = useState('');
  const form = useForm({
    resolver: standardSchemaResolver(schema),
    defaultValues: { email: '' },
    mode: 'onTouched',
  });

  return (
    <main className="mx-auto grid max-w-sm gap-6 px-4 py-16">
      <h1 className="text-2xl font-semibold">Invite somebody</h1>
      <Form {...form}>
        <form
          noValidate
          onSubmit={form.handleSubmit(({ email }) => setSentTo(email))}
          className="grid gap-4"
        >
          <FormField
            control={form.control}
            name="email"
            render={({ field }) => (
              <FormItem>
                <FormLabel>Email address</FormLabel>
                <FormDescription>We send one message.</FormDescription>
                <FormControl>
                  <EmailInput {...field} />
                </FormControl>
                <FormMessage />
              </FormItem>
            )}
          />
          <Button>Send</Button>
          <output>{sentTo && `We sent a link to ${sentTo}`}</output>
        </form>
      </Form>
    </main>
  );
}
