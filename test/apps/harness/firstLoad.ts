import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright';

/** Bytes of script and style sheets, gzipped, that a page loads before anybody touches it. */
export async function firstLoad(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  // For a busy machine.
  page.setDefaultTimeout(180_000);
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    if (isCode(response)) bodies.push(response.body().then((body) => gzipSync(body).length));
  });
  try {
    await page.goto(url, { waitUntil: 'networkidle' });
    return (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0);
  } finally {
    await page.close();
  }
}

function isCode(response: Response): boolean {
  return /javascript|text\/css/.test(response.headers()['content-type'] ?? '');
}

/** Prints what an app's pages load with and without the field, in kB. */
export function printFirstLoad(rows: Record<string, { with: number; without: number }>): void {
  const kB = (bytes: number) => Number((bytes / 1000).toFixed(1));
  const table = Object.entries(rows).map(([page, loaded]) => [
    page,
    {
      'with the field, kB': kB(loaded.with),
      'without, kB': kB(loaded.without),
      'the field, kB': kB(loaded.with - loaded.without),
    },
  ]);
  console.table(Object.fromEntries(table));
}
