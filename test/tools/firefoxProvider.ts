import { PlaywrightBrowserProvider, playwright } from '@vitest/browser-playwright';
import type { Frame } from 'playwright';
import type { BrowserProviderOption } from 'vitest/node';
import { firefoxLaunchOptions } from './ensureEngines.mjs';

type Options = NonNullable<Parameters<typeof playwright>[0]>;

/** The Firefox that people use, driven by WebDriver BiDi, for Vitest. */
export function firefox(): BrowserProviderOption<Options> {
  const options: Options = {
    launchOptions: {
      ...firefoxLaunchOptions(),
      // Playwright can't emulate media features here, so tests have no motion at all.
      firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
    },
  };
  return {
    ...playwright(options),
    providerFactory: (project) => new FirefoxProvider(project, options),
  };
}

class FirefoxProvider extends PlaywrightBrowserProvider {
  /**
   * Finds the test's frame by its address. Vitest goes by its name, which Playwright asks a BiDi
   * browser for in a request of its own: where the answer comes after the frame's first page, as
   * on a busy machine, the name stays empty, and every click and key of the file fails with
   * `Cannot find "vitest-iframe"`. The address comes with the page itself.
   */
  override getCommandsContext(sessionId: string) {
    const context = super.getCommandsContext(sessionId);
    const frame = async () =>
      // A frame of the file before may still be known: the newest is the last.
      context.page.frames().findLast(isTest) ??
      context.page.waitForEvent('framenavigated', { predicate: isTest });
    return { ...context, frame };
  }
}

function isTest(frame: Frame): boolean {
  return /[?&]iframeId=/.test(frame.url());
}
