import type { Page } from 'playwright';
import { build, preview } from 'vite';
import { launchChromium } from '../tools/ensureBrowser.mjs';
import type { Consumer } from './consumer.ts';

/** As strict as it gets; README.md promises that the field needs no more. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What the page of app/hostile has seen of what must not happen. */
export interface Harm {
  ran: unknown[];
  violations: string[];
  /** Elements that are none of the field's, and attributes that could run or fetch something. */
  foreign: string[];
  /** What was added to the objects that all others inherit from. */
  polluted: string[];
}

/** The page of app/hostile, built from the tarball, in a browser. */
export class HostilePage {
  readonly complaints: string[] = [];
  /** The paths that were asked for. */
  readonly requests: string[] = [];

  private constructor(
    readonly page: Page,
    readonly close: () => Promise<void>,
  ) {
    page.on('console', (message) => {
      // A hint is no complaint.
      if (!message.text().includes('React DevTools')) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('request', (request) => this.requests.push(new URL(request.url()).pathname));
  }

  /**
   * @param policy - its Content-Security-Policy, if any
   * @param prepare - runs in the page before its own script
   */
  static async open(
    { folder }: Consumer,
    policy: string | undefined,
    prepare?: () => void,
  ): Promise<HostilePage> {
    const site = { root: `${folder}/hostile`, configFile: false, logLevel: 'error' } as const;
    await build(site);
    const headers = policy === undefined ? {} : { 'Content-Security-Policy': policy };
    const server = await preview({ ...site, preview: { port: 0, host: '127.0.0.1', headers } });
    const browser = await launchChromium();
    const opened = new HostilePage(await browser.newPage(), async () => {
      await browser.close();
      await server.close();
    });
    const { page } = opened;
    await page.addInitScript(watch);
    if (prepare) await page.addInitScript(prepare);
    await page.goto(server.resolvedUrls!.local[0]!);
    await page.waitForFunction(() => 'show' in window);
    return opened;
  }

  /** Renders one scene of the page anew. */
  async show(scene: string, text: string): Promise<void> {
    await this.page.evaluate(([name, value]) => window.show(name!, value!), [scene, text]);
    // The next click is none of a double click with the last, though it is as near and as fast.
    await this.page.mouse.move(0, 0);
  }

  get input() {
    return this.page.locator('form input');
  }

  harm(): Promise<Harm> {
    return this.page.evaluate(() => window.harm());
  }
}

/** Runs in the page, before anything else does. */
function watch(): void {
  const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
  const names = () =>
    prototypes.map((prototype, i) =>
      Reflect.ownKeys(prototype).map((key) => `${i} ${String(key)}`),
    );
  const before = new Set(names().flat());
  const ran: unknown[] = [];
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    violations.push(`${event.violatedDirective} ${event.sample} ${event.blockedURI}`),
  );
  const OURS =
    /^(html|head|meta|title|script|link|body|form|section|div|label|span|input|ul|li|bdi|b|button|svg|circle|path)$/;
  const isForeign = (element: Element): boolean =>
    !OURS.test(element.localName) ||
    (document.body.contains(element) && /^(script|link|meta|title)$/.test(element.localName)) ||
    element.getAttributeNames().some((name) => /^(on|style$|src|href|srcdoc|data$)/.test(name));
  const inHead = (element: Element): boolean => document.head.contains(element);
  Object.assign(window, {
    ran: (what: unknown) => ran.push(what ?? 'ran'),
    harm: () => ({
      ran,
      violations,
      foreign: Array.from(document.querySelectorAll('*'))
        .filter((element) => !inHead(element) && isForeign(element))
        .map(({ outerHTML }) => outerHTML.slice(0, 200)),
      polluted: names()
        .flat()
        .filter((name) => !before.has(name)),
    }),
  });
}

declare global {
  interface Window {
    show: (scene: string, text: string) => void;
    showAll: () => void;
    harm: () => Harm;
  }
}
