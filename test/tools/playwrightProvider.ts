import { PlaywrightBrowserProvider, playwright } from '@vitest/browser-playwright';
import type { Frame } from 'playwright';
import type { BrowserProviderOption } from 'vitest/node';
import { CHROMIUM_FLAGS } from './ensureBrowser.mjs';
import { firefoxLaunchOptions } from './ensureEngines.mjs';
import { WAIT } from './patience.mjs';

type Options = NonNullable<Parameters<typeof playwright>[0]>;

/** The Chromium that ensureBrowser.mjs found, for Vitest. */
export function chromium(): BrowserProviderOption<Options> {
  return driven({
    launchOptions: {
      args: CHROMIUM_FLAGS,
      // Read when the browser starts, which is after findChromium.ts.
      get executablePath() {
        return process.env.ADDRESSEE_CHROMIUM;
      },
    },
  });
}

/** The Firefox that people use, driven by WebDriver BiDi, for Vitest. */
export function firefox(): BrowserProviderOption<Options> {
  return driven({
    launchOptions: {
      ...firefoxLaunchOptions(),
      // Playwright can't emulate media features here, so tests have no motion at all.
      firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
    },
  });
}

function driven(options: Options): BrowserProviderOption<Options> {
  return { ...playwright(options), providerFactory: (project) => new Provider(project, options) };
}

class Provider extends PlaywrightBrowserProvider {
  /**
   * Finds the test's frame by its address, and waits for it. Vitest goes by its name and waits for a
   * second. A BiDi browser is asked for the name in a request of its own: where the answer comes after
   * the frame's first page, as on a busy machine, the name stays empty, and every click and key of the
   * file fails with `Cannot find "vitest-iframe"`. The address comes with the page itself.
   */
  override getCommandsContext(sessionId: string) {
    const context = super.getCommandsContext(sessionId);
    const frame = async () =>
      // A frame of the file before may still be known: the newest is the last.
      context.page.frames().findLast(isTest) ??
      context.page.waitForEvent('framenavigated', { predicate: isTest, timeout: WAIT });
    return { ...context, frame };
  }
}

function isTest(frame: Frame): boolean {
  return /[?&]iframeId=/.test(frame.url());
}
