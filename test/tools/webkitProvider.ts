import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebdriverBrowserProvider, webdriverio } from '@vitest/browser-webdriverio';
import type { BrowserProviderOption, TestProject } from 'vitest/node';
import { findWebKit } from './ensureEngines.mjs';
import { PROGRAM } from './patience.mjs';

const SCREEN = [1400, 1100] as const;

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

  override async openPage(sessionId: string, url: string) {
    await super.openPage(sessionId, url);
    // The screen's size, and so larger than any viewport: a click can't leave the window.
    await this.browser!.setWindowSize(...SCREEN);
  }

  /**
   * Resizes the test's frame, as Vitest does in the other engines, and not the window: its bars
   * keep MiniBrowser's from becoming narrow, and it takes its size when it likes.
   */
  override async setViewport({ width, height }: { width: number; height: number }) {
    const size = await this.browser!.execute(resizeFrame, width, height);
    if (size.join() !== [width, height].join()) {
      throw new Error(`The test's frame became ${size.join(' by ')} pixels.`);
    }
  }

  override async close() {
    await super.close();
    for (const process of this.#processes) process.kill();
  }

  /** Starts the screen and the driver, and tells the driver's port. */
  async #start(): Promise<number> {
    const port = await freePort();
    const { driver, screen } = installed();
    const server = spawn(screen, ['-displayfd', '1', '-screen', '0', `${SCREEN.join('x')}x24`], {
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

/** Runs in the browser. Gives the frame's size as the frame itself sees it. */
function resizeFrame(width: number, height: number): number[] {
  const frame = top!.document.querySelector<HTMLIFrameElement>('iframe[data-vitest]')!;
  frame.parentElement!.style.cssText = `width: ${width}px; height: ${height}px`;
  return [frame.contentWindow!.innerWidth, frame.contentWindow!.innerHeight];
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
  for (const end = Date.now() + PROGRAM; Date.now() < end;) {
    if (await fetch(url).catch(() => undefined)) return;
    await sleep(100);
  }
  throw new Error(`No answer from ${url}`);
}
