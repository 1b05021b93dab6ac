import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebdriverBrowserProvider, webdriverio } from '@vitest/browser-webdriverio';
import type { BrowserProviderOption, TestProject } from 'vitest/node';
import { findWebKit } from './ensureEngines.mjs';

/** GTK's WebKit, on a screen of its own, for Vitest. */
export function webkit(): BrowserProviderOption {
  return { ...webdriverio(), providerFactory: (project) => new WebKitProvider(project) };
}

class WebKitProvider extends WebdriverBrowserProvider {
  #options: NonNullable<Parameters<typeof webdriverio>[0]>;
  #processes: ChildProcess[] = [];

  constructor(project: TestProject) {
    const options = {
      hostname: '127.0.0.1',
      capabilities: {
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: installed().browser, args: ['--automation'] },
      },
    };
    super(project, options);
    this.#options = options;
    // The driver's name for it, where Vitest would put its own, `safari`.
    Object.assign(this, { browserName: 'MiniBrowser' });
  }

  override async openBrowser() {
    if (!this.browser) this.#options.port = await this.#start();
    return super.openBrowser();
  }

  /** Gives the page the size, not the window with its bars, and waits until it has it. */
  override async setViewport(size: { width: number; height: number }) {
    // On a busy machine the window may be measured while it is still being resized.
    for (let tries = 0; tries < 4; tries += 1) {
      await this.#resize(size);
      if (await this.#becomes(size)) return;
    }
    throw new Error(`The page did not become ${size.width} by ${size.height} pixels.`);
  }

  async #resize({ width, height }: { width: number; height: number }) {
    const [barWidth, barHeight] = await this.browser!.execute(() => {
      const { outerWidth, outerHeight, innerWidth, innerHeight } = window.top!;
      return [outerWidth - innerWidth, outerHeight - innerHeight] as const;
    });
    await super.setViewport({ width: width + barWidth, height: height + barHeight });
  }

  async #becomes({ width, height }: { width: number; height: number }): Promise<boolean> {
    const hasSize = () =>
      this.browser!.execute(
        (w, h) => top!.innerWidth === w && top!.innerHeight === h,
        width,
        height,
      );
    return this.browser!.waitUntil(hasSize, { timeout: 3000 }).then(
      () => true,
      () => false,
    );
  }

  override async close() {
    await super.close();
    for (const process of this.#processes) process.kill();
  }

  /** Starts the screen and the driver, and tells the driver's port. */
  async #start(): Promise<number> {
    const port = await freePort();
    const { driver, screen } = installed();
    const server = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x1024x24'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [display] = (await once(server.stdout, 'data')) as [Buffer];
    const env = {
      ...process.env,
      DISPLAY: `:${display.toString().trim()}`,
      GDK_BACKEND: 'x11',
      // Its sandbox needs user namespaces, which containers seldom allow.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    };
    this.#processes = [server, spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' })];
    await answers(`http://127.0.0.1:${port}/status`);
    return port;
  }
}

function installed() {
  const found = findWebKit();
  if (!found) throw new Error('WebKit is not installed: run test/tools/ensureEngines.mjs.');
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function answers(url: string) {
  // The driver takes well under a second; ten are for a busy machine.
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(url).catch(() => undefined)) return;
    await sleep(100);
  }
  throw new Error(`No answer from ${url}`);
}
