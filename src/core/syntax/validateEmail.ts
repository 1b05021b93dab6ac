import { NO_OPTIONS, assertInput, assertObject } from '../assertInput.js';
import type { EmailOptions, InvalidEmail, ValidEmail } from '../types.js';
import { validateText } from './validateText.js';

/**
 * Checks the syntax of an address by the profile of a good sign-up form: stricter than RFC 5322
 * where its liberties are mistakes in practice (quoted strings, comments, address literals), and never
 * stricter than what providers hand out. White space around the address is ignored.
 *
 * @param input - what was typed
 * @param options - `localPart` and `international`; the others are not looked at
 * @returns the address in its parts, or the issues, the one to tell first in front
 * @throws TypeError when `input` is not a string, or `options` are no object
 * @example
 * validateEmail(' Ann@Mail.RU ') // => { valid: true, email: 'Ann@mail.ru', local: 'Ann', domain: 'mail.ru' }
 * const checked = validateEmail('ann@mail')
 * checked.valid ? [] : checked.issues // => [{ code: 'missing-dot', start: 4, end: 8 }]
 */
export function validateEmail(
  input: string,
  options: EmailOptions = NO_OPTIONS,
): ValidEmail | InvalidEmail {
  assertObject(options, 'validateEmail');
  return validateWith(input, options);
}

/** `validateEmail` for callers that checked the options. */
export function validateWith(input: string, options: EmailOptions): ValidEmail | InvalidEmail {
  assertInput(input, 'validateEmail');
  return validateText(input, options);
}
