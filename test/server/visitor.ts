import type { Browser, LaunchOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from '../tools/ensureBrowser.mjs';
import { clientScript } from './clientScript.js';
import { LateSite, type Way } from './LateSite.js';

/** Somebody with a browser, who visits the site anew in each test of the file. */
export class Visitor {
  site!: LateSite;
  page!: Page;
  #code!: string;
  #browser!: Browser;
  #complaints: string[] = [];

  constructor(options: LaunchOptions = {}) {
    beforeAll(async () => {
      this.#code = await clientScript(inject('react'));
      this.#browser = await launchChromium(options);
    });
    afterEach(async () => {
      await this.page.close();
      this.site.stop();
      // A hint is no warning.
      const complaints = this.#complaints.filter((text) => !text.includes('React DevTools'));
      expect(complaints).toEqual([]);
    });
    afterAll(() => this.#browser.close());
  }

  /** Goes to a page that was rendered in this way. Its script, and what streams, wait to be let in. */
  async open(way: Way): Promise<void> {
    this.site = new LateSite(this.#code, way);
    this.page = await this.#browser.newPage();
    this.#complaints = [];
    this.page.on('console', (message) => this.#complaints.push(message.text()));
    this.page.on('pageerror', (error) => this.#complaints.push(error.message));
    // Without its script the page is not complete, and its load event doesn't come.
    await this.page.goto(await this.site.start(), { waitUntil: 'commit' });
  }

  get input() {
    return this.page.getByRole('textbox', { name: 'Email address' });
  }

  /** Waits until React has taken over, and makes sure that it is the one that is meant. */
  async hydrated(): Promise<void> {
    await this.page.locator('html[data-react]').waitFor();
    const react = await this.page.locator('html').getAttribute('data-react');
    expect(react?.split('.')[0]).toBe(inject('react'));
  }
}
