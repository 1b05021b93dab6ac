import { formatMessage, validateEmail } from '../../src/index.js';

/** What is wrong with an address, in words; `undefined` where nothing is. */
export function problemWith(email: string): string | undefined {
  const result = validateEmail(email);
  return result.valid ? undefined : formatMessage(result.issues[0]);
}
