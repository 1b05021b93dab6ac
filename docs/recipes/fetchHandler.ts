import { checkSignUp } from './checkSignUp.js';

/** The same for servers that take a `Request` and give a `Response`. */
export async function fetchHandler(
  request: Request,
  signUp: (email: string) => Promise<void>,
): Promise<Response> {
  const checked = checkSignUp(await request.text(), request.headers.get('Accept-Language'));
  if (!checked.isValid) {
    const { message, lang } = checked;
    return Response.json({ message }, { status: 422, headers: { 'Content-Language': lang } });
  }
  await signUp(checked.email);
  return new Response(null, { status: 303, headers: { Location: '/welcome' } });
}
