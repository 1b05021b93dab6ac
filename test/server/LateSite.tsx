import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { text } from 'node:stream/consumers';
import { lazy } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { renderToReadableStream } from 'react-dom/server.browser';
import { SignUpForm, SignUpPage } from './page/SignUpPage.js';

/** Something that is waited for until it is opened. */
class Gate {
  open!: () => void;
  readonly opened = new Promise<void>((resolve) => {
    this.open = resolve;
  });
}

/** How a page is rendered: by React's function of that name. */
export type Way = keyof typeof WAYS;

const WAYS = {
  renderToString: (_: Gate, response: ServerResponse) => {
    response.end(`<!doctype html>${renderToString(<SignUpPage />)}`);
  },
  renderToPipeableStream: (form: Gate, response: ServerResponse) => {
    const { pipe } = renderToPipeableStream(<SignUpPage form={lateForm(form)} />, {
      onShellReady: () => pipe(response),
    });
  },
  renderToReadableStream: async (form: Gate, response: ServerResponse) => {
    const stream = await renderToReadableStream(<SignUpPage form={lateForm(form)} />);
    Readable.fromWeb(stream as ReadableStream).pipe(response);
  },
};

/** The form, in the parts of the page that are streamed after the rest. */
function lateForm(gate: Gate) {
  return lazy(() => gate.opened.then(() => ({ default: SignUpForm })));
}

/** A site whose script comes when the test lets it, and so does the form where it is streamed. */
export class LateSite {
  readonly script = new Gate();
  readonly form = new Gate();
  /** The bodies that were posted. */
  readonly posted: string[] = [];
  readonly #server: Server;

  constructor(code: string, way: Way) {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#pages = {
      '/': (response) => void WAYS[way](this.form, response),
      '/client.js': (response) => void this.script.opened.then(() => response.end(code)),
      '/next': (response) => response.end('<!doctype html><title>Next</title>'),
    };
  }

  readonly #pages: Record<string, (response: ServerResponse) => void>;

  async #answer(request: IncomingMessage, response: ServerResponse) {
    if (request.method === 'POST') this.posted.push(await text(request));
    const path = request.method === 'POST' ? '/next' : (request.url ?? '');
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.setHeader('Content-Type', type);
    this.#pages[path]?.(response);
  }

  /** Begins to serve, and gives the address. */
  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
