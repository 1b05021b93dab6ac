/** A page of React components, built for production and opened in Chromium. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { build } from 'vite';
import { CHROMIUM_FLAGS, ensureChromium } from '../tools/ensureBrowser.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The package as it is published; React, for it as for its peers, is the one of this folder. */
const PACKAGE = {
  addressee: path('../../dist/index.js'),
  'addressee/styles.css': path('../../dist/styles.css'),
};
/** React's production build, and else the one that tells a `<Profiler>` what is rendered. */
const PROFILED = { 'react-dom/client': path('node_modules/react-dom/profiling.js') };

const exactly = ([name, replacement]) => ({ find: new RegExp(`^${name}$`), replacement });

/** Only an isolated page gets a clock of 5 µs; that of others has a grain of 100. */
const HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};
const HTML = `<!doctype html><html lang="en"><title>Benchmark</title>
<link rel="stylesheet" href="/page.css"><link rel="icon" href="data:,">
<script type="module" src="/page.js"></script>`;

async function bundle(isProfiled) {
  process.env.NODE_ENV = 'production';
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    root: path('.'),
    resolve: {
      alias: Object.entries({ ...PACKAGE, ...(isProfiled && PROFILED) }).map(exactly),
      dedupe: ['react', 'react-dom'],
    },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: path('page/main.jsx'),
        output: { entryFileNames: 'page.js', assetFileNames: 'page.[ext]' },
      },
    },
  });
  return Object.fromEntries(output.map((file) => [`/${file.fileName}`, file.code ?? file.source]));
}

const TYPES = { js: 'text/javascript', css: 'text/css' };

/** Serves to this machine alone. */
async function serve(files) {
  const server = createServer(({ url }, response) => {
    const type = TYPES[url.split('.').at(-1)] ?? 'text/html';
    response.writeHead(url === '/' || url in files ? 200 : 404, {
      ...HEADERS,
      'Content-Type': `${type}; charset=utf-8`,
    });
    response.end(url === '/' ? HTML : files[url]);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/**
 * Opens the page, hands it to `use`, and closes everything.
 *
 * @param use - called with `{ page, devtools, run(name, ...values), reload() }`; `run` calls a
 * function that the page offers and waits for its result
 * @param isProfiled - whether a `<Profiler>` is told of what is rendered, at some cost
 */
export async function withPage(use, { isProfiled = false } = {}) {
  const server = await serve(await bundle(isProfiled));
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: CHROMIUM_FLAGS,
  });
  try {
    const page = await browser.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(error));
    const devtools = await page.context().newCDPSession(page);
    const reload = async () => {
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.waitForFunction(() => 'bench' in globalThis);
      if (!(await page.evaluate('crossOriginIsolated'))) throw new Error('The clock is coarse.');
    };
    await reload();
    const run = (name, ...values) =>
      page.evaluate(([name, values]) => globalThis.bench[name](...values), [name, values]);
    const result = await use({ page, devtools, run, reload });
    if (problems.length) throw problems[0];
    return result;
  } finally {
    await browser.close();
    server.close();
  }
}
