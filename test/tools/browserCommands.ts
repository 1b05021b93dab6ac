/** What browser tests can ask of the browser from outside the page: `commands` of `vitest/browser`. */
import type {} from '@vitest/browser-playwright';
import type { BrowserCommand } from 'vitest/node';

interface MediaFeatures {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
}

/** Tests don't wait for a fade unless they ask for it. */
const DEFAULT_MEDIA: Required<MediaFeatures> = {
  colorScheme: 'light',
  reducedMotion: 'reduce',
  forcedColors: 'none',
};

/** Chromium only. What isn't named goes back to its default, and so does all before each test. */
const emulateMedia: BrowserCommand<[features: MediaFeatures]> = ({ page }, features) =>
  page.emulateMedia({ ...DEFAULT_MEDIA, ...features });

/** Chromium and Firefox. Presses and releases the mouse at a point of the test's window. */
const clickAt: BrowserCommand<[x: number, y: number]> = async (context, x, y) => {
  const frame = await context.frame();
  const element = await frame.frameElement();
  const box = await element.boundingBox();
  await context.page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y);
};

/** Chromium and Firefox. Two clicks at a point, with a gap in milliseconds between the release and the second press. */
const clickTwice: BrowserCommand<[x: number, y: number, gap: number]> = async (
  context,
  x,
  y,
  gap,
) => {
  await clickAt(context, x, y);
  await new Promise((resolve) => setTimeout(resolve, gap));
  await clickAt(context, x, y);
};

/**
 * Chromium only. Types as an input method does: each of `steps` is the text under composition,
 * one after the other, then `committed` takes its place.
 */
const imeCompose: BrowserCommand<[steps: string[], committed: string]> = async (
  { page },
  steps,
  committed,
) => {
  const devtools = await page.context().newCDPSession(page);
  for (const text of steps) {
    const end = text.length;
    await devtools.send('Input.imeSetComposition', {
      text,
      selectionStart: end,
      selectionEnd: end,
    });
  }
  await devtools.send('Input.insertText', { text: committed });
  await devtools.detach();
};

/** Chromium only. What there is in the page's process once the garbage is gone. */
const countNodes: BrowserCommand = async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  // Nodes that have died set others free only the next time.
  for (let i = 0; i < 4; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  await devtools.detach();
  return { nodes, listeners };
};

export const browserCommands = { clickAt, clickTwice, countNodes, emulateMedia, imeCompose };

declare module 'vitest/browser' {
  interface BrowserCommands {
    clickAt: (x: number, y: number) => Promise<void>;
    clickTwice: (x: number, y: number, gap: number) => Promise<void>;
    countNodes: () => Promise<{ nodes: number; listeners: number }>;
    emulateMedia: (features: MediaFeatures) => Promise<void>;
    imeCompose: (steps: string[], committed: string) => Promise<void>;
  }
}
