/**
 * Makes sure that there is a Chromium to test in, whatever the machine brings along.
 * Run it (`node test/tools/ensureBrowser.mjs`) or import `launchChromium`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { aptInstall, aptUsable } from './apt.mjs';
import { onPath } from './onPath.mjs';
import { PAGE } from './patience.mjs';

/** Without these a Chromium run by root, or on a machine without a network, fails or floods it. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/chromium', import.meta.url));

/** The cheapest sources first; those that install something come last. */
const SOURCES = {
  CHROME_PATH: () => [process.env.CHROME_PATH],
  "Playwright's own Chromium": () => [chromium.executablePath()],
  "the system's browser": systemBrowsers,
  'apt-get install chromium': () => {
    if (!aptUsable) return [];
    aptInstall('chromium');
    return ['/usr/bin/chromium'];
  },
  'npm install @sparticuz/chromium': async () => {
    // 147 is the newest release that runs on Node 20.
    npm('install', '--no-save', '--silent', '--prefix', CACHE, '@sparticuz/chromium@147');
    const entry = join(CACHE, 'node_modules/@sparticuz/chromium/build/esm/index.js');
    const { default: packed } = await import(pathToFileURL(entry).href);
    return [await packed.executablePath()];
  },
  'playwright install chromium': () => {
    npm('exec', '--', 'playwright', 'install', 'chromium');
    return [chromium.executablePath()];
  },
};

/**
 * The path of a Chromium that was seen working.
 * The answer is kept in the environment, for the processes that this one starts.
 */
export async function ensureChromium() {
  const known = process.env.ADDRESSEE_CHROMIUM;
  if (known) return known;
  const failures = [];
  for (const [source, find] of Object.entries(SOURCES)) {
    const paths = await attempt(find, source, failures);
    for (const path of (paths ?? []).filter((path) => path && existsSync(path))) {
      if (await attempt(() => prove(path), path, failures)) {
        return (process.env.ADDRESSEE_CHROMIUM = path);
      }
    }
  }
  throw new Error(
    ['No Chromium could be started. Install Chrome or Chromium, or set CHROME_PATH to one.']
      .concat(failures)
      .join('\n- '),
  );
}

/**
 * Starts the Chromium that is there. Its pages wait as long as a busy machine needs.
 *
 * @param options - Playwright's, beside what every start needs
 */
export async function launchChromium(options = {}) {
  const executablePath = await ensureChromium();
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS, ...options });
  browser.on('context', (context) => context.setDefaultTimeout(PAGE));
  return browser;
}

async function attempt(action, name, failures) {
  try {
    return await action();
  } catch (error) {
    failures.push(`${name}: ${error.message.split('\n')[0]}`);
    return undefined;
  }
}

/** A file that exists may still be a stub or lack its libraries: only a page that answers counts. */
async function prove(executablePath) {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage();
    return (await page.evaluate('1 + 1')) === 2;
  } finally {
    await browser.close();
  }
}

function systemBrowsers() {
  const { PROGRAMFILES = '', 'PROGRAMFILES(X86)': x86 = '' } = process.env;
  const names = ['google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const onMac = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const onWindows = [PROGRAMFILES, x86].flatMap((folder) => [
    join(folder, 'Google/Chrome/Application/chrome.exe'),
    join(folder, 'Microsoft/Edge/Application/msedge.exe'),
  ]);
  return [...onPath(...names), ...onMac, ...onWindows];
}

function npm(...args) {
  // Only a shell finds npm.cmd on Windows.
  execFileSync('npm', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`Chromium: ${await ensureChromium()}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
