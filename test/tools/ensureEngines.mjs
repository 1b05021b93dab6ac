/**
 * Makes sure that Firefox and WebKit can be tested in, as far as the machine allows.
 * Neither is Playwright's own build, which would have to be downloaded: Firefox is the one that
 * people use, and WebKit is GTK's.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firefox } from 'playwright';
import { aptInstall, aptUsable } from './apt.mjs';
import { onPath } from './onPath.mjs';

const PACKAGES = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
};

/** The path of a Firefox, or `undefined`. */
export function findFirefox() {
  const onMac = '/Applications/Firefox.app/Contents/MacOS/firefox';
  return [...onPath('firefox-esr', 'firefox'), onMac].find((path) => existsSync(path));
}

/** The paths of all that a WebKit needs to be driven on a machine without a screen, or `undefined`. */
export function findWebKit() {
  const [driver] = onPath('WebKitWebDriver');
  const [screen] = onPath('Xvfb');
  const browser = (existsSync('/usr/lib') ? readdirSync('/usr/lib') : [])
    .map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`)
    .find((path) => existsSync(path));
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

/** Launching `executablePath` with Playwright: stock Firefox is spoken to by WebDriver BiDi. */
export function firefoxLaunchOptions() {
  return { channel: 'moz-firefox', executablePath: findFirefox() };
}

/** Which of the two can be tested in, and why the others can't. */
export async function ensureEngines() {
  const ready = [];
  const skipped = {};
  for (const [engine, check] of [
    ['firefox', proveFirefox],
    ['webkit', async () => Boolean(findWebKit())],
  ]) {
    try {
      if (!(await check()) && aptUsable) aptInstall(...PACKAGES[engine]);
      if (await check()) ready.push(engine);
      else skipped[engine] = `needs ${PACKAGES[engine].join(', ')}, which only root installs`;
    } catch (error) {
      skipped[engine] = error.message.split('\n')[0];
    }
  }
  return { ready, skipped };
}

async function proveFirefox() {
  if (!findFirefox()) return false;
  const browser = await firefox.launch(firefoxLaunchOptions());
  try {
    const page = await browser.newPage();
    return (await page.evaluate('1 + 1')) === 2;
  } finally {
    await browser.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ready, skipped } = await ensureEngines();
  for (const engine of ready) console.log(`${engine}: ready`);
  for (const [engine, why] of Object.entries(skipped)) console.log(`${engine}: skipped, ${why}`);
}
