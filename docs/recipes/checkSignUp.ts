import { formatMessage, validateEmail } from 'addressee/core';
import { WORDS, type Lang } from './words.js';

/** What was typed, and what is wrong with it. */
export interface Refusal {
  readonly email: string;
  readonly message: string;
}

/** What a posted form comes to: an address to go on with, or what to tell the person. */
export type SignUpCheck =
  { readonly isValid: true; readonly email: string } | ({ readonly isValid: false } & Refusal);

export function checkSignUp(posted: URLSearchParams | FormData, lang: Lang): SignUpCheck {
  const sent = posted.get('email');
  const email = typeof sent === 'string' ? sent : '';
  const checked = validateEmail(email);
  return checked.valid
    ? { isValid: true, email: checked.email }
    : { isValid: false, email, message: formatMessage(checked.issues[0], WORDS[lang].field) };
}
