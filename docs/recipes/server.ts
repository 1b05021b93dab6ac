import { createServer, type Server } from 'node:http';
import { nodeHandler } from './nodeHandler.js';

/** The sign-up form, and the rest of the site beside it. */
export function server(makeAccount: (email: string) => Promise<void>): Server {
  const signUp = nodeHandler(makeAccount);
  return createServer((request, response) => {
    if (request.url === '/sign-up') void signUp(request, response);
    else response.end('Welcome'); // The rest of your site.
  });
}
