import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { commands, server } from 'vitest/browser';
import { holdForBrowser, pageClock } from './pageClock.js';
import { preloadSuggestions } from '../../src/index.js';
import { waitLonger } from './waitLonger.js';

waitLonger();
// A suggestion comes at once; how it comes late is tested in files of their own.
await preloadSuggestions();
holdForBrowser();

if (server.browser === 'firefox') catchTab();

/**
 * Tab past the end of the page takes the focus to Firefox's own bars. No click brings it back, and
 * then no element of the files that follow hears of focus and blur. So something comes after it.
 */
function catchTab(): void {
  const page = top!.document;
  if (page.getElementById('tab-stop') !== null) return;
  const stop = Object.assign(page.createElement('span'), { id: 'tab-stop', tabIndex: 0 });
  // Where it is in sight already, so that nothing scrolls.
  stop.style.position = 'fixed';
  page.body.append(stop);
}

beforeEach(async () => {
  if (server.browser === 'chromium') await commands.emulateMedia({});
});

afterEach(() => {
  pageClock.release();
  cleanup();
});
