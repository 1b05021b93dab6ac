import { ensureChromium } from './ensureBrowser.mjs';

/** Vitest's global set-up of the Chromium project: only a run that needs a browser looks for one. */
export async function setup(): Promise<void> {
  await ensureChromium();
}
