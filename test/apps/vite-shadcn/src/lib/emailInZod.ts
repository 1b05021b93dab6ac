import { formatMessage, validateEmail } from 'addressee';
import { z } from 'zod';

/** An address in a zod object: says what the field says; its output is the address to store. */
export const email = z.string().transform((typed, context) => {
  const result = validateEmail(typed);
  if (result.valid) return result.email;
  context.addIssue(formatMessage(result.issues[0]));
  return z.NEVER;
});
