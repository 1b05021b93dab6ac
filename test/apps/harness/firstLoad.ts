import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright';

/** Bytes of gzip. */
export interface LoadedBytes {
  readonly script: number;
  readonly style: number;
}

/** What a page loads with the field, and with a plain input in its place. */
export interface FirstLoad {
  readonly with: LoadedBytes;
  readonly without: LoadedBytes;
}

/** What a page loads before anybody touches it. */
export async function firstLoad(browser: Browser, url: string): Promise<LoadedBytes> {
  const page = await browser.newPage();
  // For a busy machine.
  page.setDefaultTimeout(180_000);
  const bodies: Promise<LoadedBytes>[] = [];
  page.on('response', (response) => bodies.push(bytesOf(response)));
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    const loaded = await Promise.all(bodies);
    const sum = (kind: keyof LoadedBytes) => loaded.reduce((all, each) => all + each[kind], 0);
    return { script: sum('script'), style: sum('style') };
  } finally {
    await page.close();
  }
}

async function bytesOf(response: Response): Promise<LoadedBytes> {
  const type = response.headers()['content-type'] ?? '';
  const bytes = async (is: RegExp) =>
    is.test(type) ? gzipSync(await response.body(), { level: 9 }).length : 0;
  return { script: await bytes(/javascript/), style: await bytes(/text\/css/) };
}

/** Prints what an app's pages load with and without the field, in bytes. */
export function printFirstLoad(name: string, loads: Readonly<Record<string, FirstLoad>>): void {
  const table = Object.entries(loads).map(([page, loaded]) => [
    name + page,
    {
      'scripts with the field': loaded.with.script,
      'without it': loaded.without.script,
      'the field': loaded.with.script - loaded.without.script,
      'its styles': loaded.with.style - loaded.without.style,
    },
  ]);
  console.table(Object.fromEntries(table));
}
