import { EmailField, formatMessage, validateEmail } from 'addressee';

/** A server component: it checks an address with the same import that the field comes from. */
export function Page({ address }: { readonly address: string }) {
  const checked = validateEmail(address);
  return (
    <html lang="en">
      <head>
        <title>Sign up</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <output>{checked.valid ? checked.email : formatMessage(checked.issues[0])}</output>
        <EmailField name="email" defaultValue={address} />
      </body>
    </html>
  );
}
