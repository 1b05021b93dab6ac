import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { answers, freePort } from './ports.ts';

const APPS = fileURLToPath(new URL('..', import.meta.url));
const PLAIN = join(APPS, 'plain');
const MADE = /(^|\/)(node_modules|\.next|\.react-router|build|dist)$/;

export interface Served {
  /** Its address, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** How an app is served once it is built. */
export type Serving =
  { readonly folder: string } | { readonly program: (port: number) => string[] };

/** An app of this folder, installed on the packed package. */
export class App {
  private constructor(
    readonly folder: string,
    private readonly root: string,
    private readonly serving: Serving,
  ) {}

  /**
   * Copies the app to a folder where the package lies as the repository does beside it, so that
   * `npm ci` takes `file:../../..` from the tarball.
   */
  static install(name: string, tarball: string, serving: Serving): App {
    const root = mkdtempSync(join(tmpdir(), `addressee-${name}-`));
    execFileSync('tar', ['xzf', tarball, '--strip-components=1', '-C', root]);
    const folder = join(root, 'test/apps', name);
    mkdirSync(folder, { recursive: true });
    cpSync(join(APPS, name), folder, { recursive: true, filter: (path) => !MADE.test(path) });
    const app = new App(folder, root, serving);
    try {
      app.#npm('ci', '--prefer-offline', '--loglevel=error');
    } catch (error) {
      app.remove();
      throw error;
    }
    return app;
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Writes a file of the copy. */
  write(name: string, text: string): void {
    const path = join(this.folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Changes a file of the copy. */
  edit(name: string, change: (text: string) => string): void {
    this.write(name, change(this.read(name)));
  }

  build(): void {
    this.#npm('run', 'build');
  }

  /** Builds with a plain input in place of the field, does something, and takes it back. */
  async withPlainInput(action: () => Promise<void>): Promise<void> {
    const dist = join(this.folder, 'node_modules/addressee/dist');
    const kept = join(this.root, 'kept');
    cpSync(dist, kept, { recursive: true });
    cpSync(PLAIN, dist, { recursive: true });
    for (const sheet of ['styles.css', 'styles.layer.css']) writeFileSync(join(dist, sheet), '');
    try {
      this.build();
      await action();
    } finally {
      rmSync(dist, { recursive: true });
      cpSync(kept, dist, { recursive: true });
    }
  }

  async serve(): Promise<Served> {
    return 'folder' in this.serving
      ? serveFolder(join(this.folder, this.serving.folder))
      : this.#serveProgram(this.serving.program);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }

  async #serveProgram(program: (port: number) => string[]): Promise<Served> {
    const port = await freePort();
    const own = { NODE_ENV: 'production', PORT: String(port), HOST: '127.0.0.1' };
    const env = { ...environment(), ...own };
    const child = spawn(process.execPath, program(port), { cwd: this.folder, env });
    const said = saidBy(child);
    const url = `http://127.0.0.1:${port}`;
    await answers(url, said);
    return {
      url,
      close: () => Promise.resolve(void child.kill()),
    };
  }

  #npm(...args: string[]): void {
    const options = { cwd: this.folder, env: environment(), encoding: 'utf8' } as const;
    try {
      execFileSync('npm', args, { ...options, stdio: 'pipe', maxBuffer: 1e8 });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      throw new Error(`npm ${args.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
    }
  }
}

/** Vitest's own NODE_ENV and variables would change what is built. */
function environment(): Record<string, string | undefined> {
  const ofVitest = /^(NODE_ENV|VITEST|VITE_|npm_)/;
  const kept = Object.entries(process.env).filter(([name]) => !ofVitest.test(name));
  return { ...Object.fromEntries(kept), CI: 'true', NEXT_TELEMETRY_DISABLED: '1' };
}

function saidBy(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Buffer) => (text += part.toString()));
  }
  return () => text;
}

async function serveFolder(folder: string): Promise<Served> {
  const server = await preview({
    configFile: false,
    logLevel: 'error',
    appType: 'mpa',
    root: folder,
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1' },
  });
  return {
    url: server.resolvedUrls!.local[0]!.replace(/\/$/, ''),
    close: () => server.close(),
  };
}
