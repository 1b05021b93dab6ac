import { checkSignUp } from './checkSignUp.js';
import { signUpPage, wantsPage } from './signUpPage.js';
import { langOf } from './words.js';

/** The same for servers that take a `Request` and give a `Response`: what answers to a POST. */
export async function fetchHandler(
  request: Request,
  signUp: (email: string) => Promise<void>,
): Promise<Response> {
  const lang = langOf(request.headers.get('Accept-Language'));
  const posted = await request.formData().catch(() => null);
  // Not a form, be it `application/x-www-form-urlencoded` or `multipart/form-data`.
  if (!posted) return new Response(null, { status: 415 });

  const checked = checkSignUp(posted, lang);
  if (checked.isValid) {
    await signUp(checked.email);
    return new Response(null, { status: 303, headers: { Location: '/welcome' } });
  }
  const headers = { 'Content-Language': lang };
  if (!wantsPage(request.headers.get('Accept'))) {
    return Response.json({ message: checked.message }, { status: 422, headers });
  }
  return new Response(signUpPage(lang, checked), {
    status: 422,
    headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' },
  });
}
