import type { Browser } from 'playwright';
import { createServer } from 'vite';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, inject } from 'vitest';
import { packageAliases } from '../../tools/packageAliases.ts';
import { App, type Served, type Serving } from './App.ts';
import { firstLoad, printFirstLoad, type FirstLoad, type LoadedBytes } from './firstLoad.ts';
import { openChromium, PageSeat } from './Seat.ts';

const REFERENCE = fileURLToPath(new URL('../reference', import.meta.url));

export interface Running {
  readonly app: App;
  readonly browser: Browser;
  /** A page that the tests of behaviour share. */
  readonly seat: PageSeat;
  readonly url: string;
  readonly reference: string;
  /** What its pages load, by their paths. */
  readonly firstLoads: Readonly<Record<string, FirstLoad>>;
}

/**
 * Installs, builds and serves an app for the tests of a file, and prints what its pages load.
 *
 * @param pages - the paths whose first load is counted
 * @param prepare - changes the copy before it is built
 */
export function useApp(
  name: string,
  serving: Serving,
  pages: readonly string[],
  prepare?: (app: App) => void,
): () => Running {
  let running: Running;
  const closers: (() => unknown)[] = [];

  beforeAll(async () => {
    const app = App.install(name, inject('tarball'), serving);
    closers.push(() => app.remove());
    prepare?.(app);

    // In a browser that has not waited for a build.
    const measure = async ({ url }: Served) => {
      const fresh = await openChromium();
      const sizes: LoadedBytes[] = [];
      for (const page of pages) sizes.push(await firstLoad(fresh, url + page));
      await fresh.close();
      return sizes;
    };
    let without: LoadedBytes[] = [];
    await app.withPlainInput(async () => {
      const served = await app.serve();
      without = await measure(served);
      await served.close();
    });
    app.build();
    const served = await app.serve();
    closers.push(() => served.close());
    const sizes = await measure(served);
    const firstLoads: Record<string, FirstLoad> = Object.fromEntries(
      pages.map((page, i) => [page, { with: sizes[i]!, without: without[i]! }]),
    );
    printFirstLoad(name, firstLoads);

    const browser = await openChromium();
    closers.push(() => browser.close());
    const reference = await serveReference();
    closers.push(() => reference.close());
    const seat = await PageSeat.at(browser);
    running = { app, browser, seat, url: served.url, reference: reference.url, firstLoads };
  });

  afterAll(async () => {
    for (const close of closers.reverse()) await close();
  });

  return () => running;
}

async function serveReference(): Promise<Served> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    root: REFERENCE,
    cacheDir: fileURLToPath(new URL('../../../node_modules/.vite/apps', import.meta.url)),
    resolve: { alias: packageAliases },
    server: { port: 0, host: '127.0.0.1' },
  });
  await server.listen();
  return {
    url: server.resolvedUrls!.local[0]!.replace(/\/$/, ''),
    close: () => server.close(),
  };
}
