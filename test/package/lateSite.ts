import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { build, type InlineConfig } from 'vite';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
};

/** What becomes of a request for the suggestion engine. */
export type Engine = 'there' | 'held' | 'refused' | 'missing' | 'html';

/** A server would make a new one for each page. */
export const NONCE = 'r4nd0m';

/** The page of app/late as a production build, on a server that does with the engine what a test wants. */
export class LateSite {
  readonly #folder: string;
  readonly #server: Server;
  engine: Engine = 'there';
  policy: string | undefined;
  /** The paths of the engine's files that were asked for. */
  asked: string[] = [];
  /** The bodies of forms that were sent. */
  sent: string[] = [];
  #held: (() => void)[] = [];

  private constructor(folder: string, server: Server) {
    this.#folder = folder;
    this.#server = server;
    server.on('request', (request, response) => this.#answer(request, response));
  }

  /** Builds the page of a folder, as other options have it, and serves it. */
  static async build(root: string, options: InlineConfig): Promise<LateSite> {
    // Vitest's own would make a build for development.
    const { NODE_ENV } = process.env;
    process.env.NODE_ENV = 'production';
    await build({ ...options, root, configFile: false, logLevel: 'error' });
    process.env.NODE_ENV = NODE_ENV;
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return new LateSite(join(root, 'dist'), server);
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** The page as it is served. */
  get html(): string {
    return readFileSync(join(this.#folder, 'index.html'), 'utf8');
  }

  /** Answers for the engine that was held back, and for any other from now on. */
  release(engine: Engine): void {
    this.engine = engine;
    for (const answer of this.#held.splice(0)) answer();
  }

  /** As it was. */
  reset(): void {
    this.release('there');
    this.policy = undefined;
    this.asked = [];
    this.sent = [];
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const { pathname } = new URL(request.url!, this.url);
    if (pathname === '/sent') return this.#take(request, response);
    if (!this.#isEngine(pathname)) return this.#give(pathname, response);
    this.asked.push(pathname);
    this.#giveEngine(pathname, response);
  }

  #giveEngine(pathname: string, response: ServerResponse): void {
    if (this.engine === 'held') this.#held.push(() => this.#giveEngine(pathname, response));
    else if (this.engine === 'refused') response.destroy();
    else if (this.engine === 'missing') response.writeHead(404).end('Not found');
    else this.#give(this.engine === 'html' ? '/' : pathname, response);
  }

  /** The answer goes into a frame: the page stays. */
  #take(request: IncomingMessage, response: ServerResponse): void {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      this.sent.push(body);
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('Thank you');
    });
  }

  #give(pathname: string, response: ServerResponse): void {
    const path = join(this.#folder, pathname === '/' ? 'index.html' : pathname);
    if (!existsSync(path)) return void response.writeHead(404).end('Not found');
    const headers: Record<string, string> = { 'Content-Type': TYPES[extname(path)]! };
    if (this.policy) headers['Content-Security-Policy'] = this.policy;
    if (path.endsWith('.html')) response.writeHead(200, headers).end(this.#withNonce(this.html));
    else response.writeHead(200, headers).end(readFileSync(path));
  }

  /** As a template of the server's puts it where the build has not: into scripts alone. */
  #withNonce(html: string): string {
    return html.includes('nonce=') ? html : html.replace('<script', `<script nonce="${NONCE}"`);
  }

  /** A script that the page does not name. */
  #isEngine(pathname: string): boolean {
    return pathname.endsWith('.js') && !this.html.includes(pathname);
  }
}
