import { renderToString } from 'react-dom/server';
import type { Refusal } from './checkSignUp.js';
import { SignUpForm } from './SignUpForm.js';
import { WORDS, type Lang } from './words.js';

/** The form as a page: empty, or with what was typed and why it was refused. */
export function signUpPage(lang: Lang, refusal?: Refusal): string {
  const form = renderToString(<SignUpForm lang={lang} refusal={refusal} />);
  return `<!doctype html>
<html lang="${lang}">
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>${WORDS[lang].create}</title>
  <main id="sign-up">${form}</main>
</html>`;
}

/** Whether a browser asks on its own, without a script that would read JSON. */
export function wantsPage(accept: string | null | undefined): boolean {
  return accept?.includes('text/html') ?? false;
}
