import type { Browser, Page } from 'playwright';
import type { LateSite } from './lateSite.ts';

/** What the browser itself writes into the console. */
const BROWSERS_OWN = /^Failed to load (resource|module script)/;

/** The page of app/late in a browser. */
export class LatePage {
  /** Errors that nobody caught, rejections that nobody handled, and whatever was written into the console. */
  readonly complaints: string[] = [];
  /** How many documents there were: a page that reloads itself has more. */
  documents = 0;

  private constructor(
    readonly page: Page,
    readonly site: LateSite,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (!BROWSERS_OWN.test(message.text())) this.complaints.push(message.text());
    });
    page.on('domcontentloaded', () => (this.documents += 1));
  }

  static async in(browser: Browser, site: LateSite): Promise<LatePage> {
    const context = await browser.newContext();
    const late = new LatePage(await context.newPage(), site);
    // What a policy forbids.
    await late.page.exposeFunction('complain', (what: string) => late.complaints.push(what));
    await late.page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', (event) =>
        (window as unknown as { complain: (what: string) => void }).complain(
          `${event.violatedDirective} ${event.blockedURI}`,
        ),
      ),
    );
    return late;
  }

  async open(search = ''): Promise<void> {
    await this.page.goto(this.site.url + search);
    await this.input.waitFor();
  }

  get input() {
    return this.page.getByRole('textbox', { name: 'Email address' });
  }

  get submit() {
    return this.page.getByRole('button', { name: 'Sign up' });
  }

  get row() {
    return this.page.locator('.addressee-suggestion');
  }

  get error() {
    return this.page.locator('.addressee-error');
  }

  /** The button that takes what is suggested for ann@yandeks.ru. */
  get accept() {
    return this.page.getByRole('button', { name: 'Use it: ann@yandex.ru' });
  }

  caret(): Promise<number | null> {
    return this.input.evaluate((element) => (element as HTMLInputElement).selectionStart);
  }

  /** The event that the app's handler has heard. */
  heard(): Promise<string | undefined> {
    return this.page.evaluate(() => document.documentElement.dataset.heard);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
