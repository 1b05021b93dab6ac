import { EmailField, formatMessage, validateEmail } from 'addressee';
import { data, Form } from 'react-router';
import type { Route } from './+types/home';

interface Answer {
  readonly email?: string;
  readonly error?: { readonly message: string };
  readonly sentTo?: string;
}

export function meta() {
  return [{ title: 'Create an account' }];
}

/** Never trusts the browser: says the same words as the field, also without JavaScript. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const email = String(form.get('email') ?? '');
  const result = validateEmail(email);
  if (!result.valid) {
    const error = { message: formatMessage(result.issues[0]) };
    return data<Answer>({ email, error }, { status: 400 });
  }
  // Create the account here.
  return data<Answer>({ sentTo: result.email });
}

export default function Home({ actionData: answer }: Route.ComponentProps) {
  return (
    <main className="mx-auto w-full max-w-sm px-4 py-16">
      <h1 className="mb-6 text-2xl font-semibold">Create an account</h1>
      <Form method="post" className="flex flex-col gap-4">
        <EmailField
          name="email"
          label="Email address"
          required
          defaultValue={answer?.email}
          serverError={answer?.error}
        />
        <button className="h-11 rounded-lg bg-blue-700 font-medium text-white">
          Create account
        </button>
        <output>{answer?.sentTo && `We sent a link to ${answer.sentTo}`}</output>
      </Form>
    </main>
  );
}
