import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { inject } from 'vitest';
import { CHROMIUM_FLAGS, ensureChromium } from '../tools/ensureBrowser.mjs';
import { layeredStyles } from '../../scripts/layeredStyles.mjs';
import type { Scene } from './page.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The two stylesheets of the package, as they are published. */
export const styles = readFileSync(`${ROOT}src/ui/styles.css`, 'utf8');
export const layered = layeredStyles(styles);

/** What stands in a page beside the field. */
export interface Surroundings {
  /** The stylesheets, in the order of the page. */
  readonly sheets: readonly string[];
  /** Attributes of `<html>`. */
  readonly html?: string;
  /** Of the window, in CSS pixels. */
  readonly width?: number;
  /** Fingers instead of a mouse. */
  readonly coarse?: boolean;
  readonly prefers?: 'light' | 'dark';
  readonly forced?: boolean;
}

declare const show: (scene: Scene) => void;

/** A Chromium whose pages hold a form with the field, and no styles but those that are given. */
export class LookPages {
  private constructor(private readonly browser: Browser) {}

  static async launch(): Promise<LookPages> {
    const executablePath = await ensureChromium();
    return new LookPages(await chromium.launch({ executablePath, args: CHROMIUM_FLAGS }));
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  async open(surroundings: Surroundings): Promise<LookPage> {
    const { sheets, html = '', coarse = false, width = 412 } = surroundings;
    const page = await this.browser.newPage({
      viewport: { width, height: 700 },
      hasTouch: coarse,
      isMobile: coarse,
      reducedMotion: 'reduce',
      colorScheme: surroundings.prefers ?? 'light',
      forcedColors: surroundings.forced ? 'active' : 'none',
    });
    const head = sheets.map((css) => `<style>${css}</style>`).join('');
    await page.setContent(
      `<!doctype html><html ${html}><meta name="viewport" content="width=device-width">${head}<main id="root"></main></html>`,
    );
    await page.addScriptTag({ content: inject('lookScript') });
    return new LookPage(page);
  }
}

export class LookPage {
  readonly input: Locator;

  constructor(readonly page: Page) {
    this.input = page.locator('.addressee-input');
  }

  part(name: string): Locator {
    return this.page.locator(`.addressee-${name}`);
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** Shows the form, with a text in the field that was left, if any. */
  async show(text = '', scene: Scene = {}): Promise<void> {
    await this.page.evaluate((given) => show(given as Scene), scene as unknown);
    if (text === '') return;
    await this.input.fill(text);
    await this.input.blur();
  }
}
