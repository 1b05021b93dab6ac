import { chromium, firefox, type Browser, type Page } from 'playwright';
import { CHROMIUM_FLAGS, ensureChromium } from '../../tools/ensureBrowser.mjs';
import { firefoxLaunchOptions } from '../../tools/ensureEngines.mjs';

/** Somebody before a page: what the tests need of a browser, whichever drives it. */
export interface Seat {
  /** What the console and uncaught errors said on the pages so far, where the driver tells. */
  readonly complaints: readonly string[] | undefined;
  open(url: string): Promise<void>;
  /** Runs a function in the page, which sees its argument only. */
  run<Arg, Result>(action: (arg: Arg) => Result, arg: Arg): Promise<Result>;
  type(text: string): Promise<void>;
  press(key: 'Enter' | 'Tab' | 'Control+z'): Promise<void>;
  /** Clicks the middle of an element. */
  click(selector: string): Promise<void>;
  /** Clicks twice at one place, whatever is there the second time. */
  clickTwice(selector: string, gap: number): Promise<void>;
  close(): Promise<void>;
}

export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
}

export function openFirefox(): Promise<Browser> {
  return firefox.launch(firefoxLaunchOptions());
}

/** A page that Playwright drives. */
export class PageSeat implements Seat {
  readonly complaints: string[] = [];

  private constructor(readonly page: Page) {
    page.setDefaultTimeout(60_000);
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      // Browsers ask for an icon that nobody named.
      if (message.location().url.endsWith('/favicon.ico')) return;
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
  }

  static async at(browser: Browser): Promise<PageSeat> {
    return new PageSeat(await browser.newPage({ viewport: { width: 800, height: 600 } }));
  }

  async open(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  run<Arg, Result>(action: (arg: Arg) => Result, arg: Arg): Promise<Result> {
    return this.page.evaluate<Result, unknown>(action as (arg: unknown) => Result, arg);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await middleOf(this, selector);
    await this.page.mouse.click(x, y);
  }

  async clickTwice(selector: string, gap: number): Promise<void> {
    const { x, y } = await middleOf(this, selector);
    await this.page.mouse.click(x, y);
    await this.page.waitForTimeout(gap);
    await this.page.mouse.down({ clickCount: 2 });
    await this.page.mouse.up({ clickCount: 2 });
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** Where the middle of an element is in the window. */
export async function middleOf(seat: Seat, selector: string): Promise<{ x: number; y: number }> {
  return seat.run((wanted) => {
    const element = document.querySelector(wanted)!;
    element.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  }, selector);
}
