import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkSignUp } from './checkSignUp.js';

// Far more than a sign-up form has: nobody is to fill the memory.
const MAX_BODY = 10_000;

/** A listener for `http.createServer`; `signUp` makes the account. */
export function nodeHandler(signUp: (email: string) => Promise<void>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const body = await bodyOf(request);
      if (body === null) return void response.writeHead(413).end();
      const checked = checkSignUp(body, request.headers['accept-language']);
      if (checked.isValid) {
        await signUp(checked.email);
        response.writeHead(303, { Location: '/welcome' }).end();
      } else {
        response.writeHead(422, {
          'Content-Type': 'application/json; charset=utf-8',
          'Content-Language': checked.lang,
        });
        response.end(JSON.stringify({ message: checked.message }));
      }
    } catch (error) {
      console.error(error);
      response.writeHead(500).end();
    }
  };
}

/** The text of the body; `null` when there is too much of it, which is read to its end all the same. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  let body = '';
  request.setEncoding('utf8');
  for await (const chunk of request) {
    if (body.length <= MAX_BODY) body += chunk as string;
  }
  return body.length > MAX_BODY ? null : body;
}
