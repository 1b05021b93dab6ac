'use server';

import { formatMessage, validateEmail } from 'addressee';

export interface Answer {
  readonly email?: string;
  readonly error?: { readonly message: string };
  readonly sentTo?: string;
}

/** Never trusts the browser: says the same words as the field, also without JavaScript. */
export async function signUp(_: Answer, data: FormData): Promise<Answer> {
  const email = String(data.get('email') ?? '');
  const result = validateEmail(email);
  if (!result.valid) return { email, error: { message: formatMessage(result.issues[0]) } };
  // Create the account here.
  return { sentTo: result.email };
}
