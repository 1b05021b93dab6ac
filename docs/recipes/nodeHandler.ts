import type { IncomingMessage, ServerResponse } from 'node:http';
import { checkSignUp } from './checkSignUp.js';
import { signUpPage, wantsPage } from './signUpPage.js';
import { langOf } from './words.js';

// Far more than a sign-up form has: nobody is to fill the memory.
const MAX_BODY = 10_000;

/** A listener for `http.createServer`; `signUp` makes the account. */
export function nodeHandler(signUp: (email: string) => Promise<void>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method, headers } = request;
    const lang = langOf(headers['accept-language']);

    function send(status: number, type: string, text: string) {
      response.writeHead(status, {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Language': lang,
      });
      response.end(text);
    }

    try {
      if (method === 'GET' || method === 'HEAD') {
        send(200, 'text/html', signUpPage(lang));
        return;
      }
      if (method !== 'POST') {
        return void response.writeHead(405, { Allow: 'GET, HEAD, POST' }).end();
      }
      if (!headers['content-type']?.startsWith('application/x-www-form-urlencoded')) {
        return void response.writeHead(415).end();
      }
      const body = await bodyOf(request);
      if (body === null) return void response.writeHead(413).end();

      const checked = checkSignUp(new URLSearchParams(body), lang);
      if (checked.isValid) {
        await signUp(checked.email);
        response.writeHead(303, { Location: '/welcome' }).end();
      } else if (wantsPage(headers.accept)) {
        send(422, 'text/html', signUpPage(lang, checked));
      } else {
        send(422, 'application/json', JSON.stringify({ message: checked.message }));
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
