import { en, formatMessage, validateEmail } from 'addressee/core';
import { ru } from 'addressee/locales/ru';

const LANGUAGES = [en, ru];

/** What a posted form comes to: an address to go on with, or what to tell the person. */
export type SignUpCheck =
  | { readonly isValid: true; readonly email: string }
  | { readonly isValid: false; readonly message: string; readonly lang: string };

/** Checks a form that was posted as `application/x-www-form-urlencoded`. */
export function checkSignUp(body: string, acceptLanguage?: string | null): SignUpCheck {
  const checked = validateEmail(new URLSearchParams(body).get('email') ?? '');
  if (checked.valid) return { isValid: true, email: checked.email };
  const messages = messagesFor(acceptLanguage ?? '');
  const message = formatMessage(checked.issues[0], messages);
  return { isValid: false, message, lang: messages.lang };
}

// Browsers name the languages of their person in order, the best first: "ru-RU,ru;q=0.9,en;q=0.8".
function messagesFor(acceptLanguage: string) {
  const wanted = acceptLanguage.split(',').map((tag) => tag.trim().split(/[-;]/)[0]);
  const found = wanted.map((tag) => LANGUAGES.find(({ lang }) => lang === tag)).find(Boolean);
  return found ?? en;
}
