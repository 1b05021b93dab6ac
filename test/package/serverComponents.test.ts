/** The package in an application of React Server Components, built by Vite. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../tools/ensureBrowser.mjs';
import { Consumer, manifest } from './consumer.ts';

interface Built {
  render: (address: string) => Promise<{ stream: string; html: string }>;
  isServerReact: boolean;
  isReference: boolean;
}

let consumer: Consumer;
let dist: string;
let built: Built;

beforeAll(async () => {
  // Installed here alone: nobody else needs it.
  consumer = new Consumer('@vitejs/plugin-rsc@0.5.38', `vite@${manifest.devDependencies.vite}`);
  consumer.exec('rsc', 'vite', 'build', '--app', '--logLevel', 'error');
  dist = join(consumer.folder, 'rsc/dist');
  built = (await import(pathToFileURL(join(dist, 'rsc/index.js')).href)) as Built;
});
afterAll(() => {
  consumer.remove();
});

it('a server component checks an address with what the index exports', async () => {
  expect(built.isServerReact, 'the condition react-server').toBe(true);
  const { html } = await built.render(' ann@Example.org');
  expect(html).toContain('<output>ann@example.org</output>');
  expect((await built.render('ann@')).html).toContain('<output>Add the part after the @');
});

it('the field in the same tree is a reference to client code', async () => {
  expect(built.isReference).toBe(true);
  const { stream, html } = await built.render('ann@example.org');
  expect(stream).toMatch(/^\w+:I\[.*"EmailField"/m);
  expect(stream).not.toContain('addressee-input');
  expect(html).toMatch(/<input [^>]*class="addressee-input"[^>]*value="ann@example\.org"/);
  const server = readFileSync(join(dist, 'rsc/index.js'), 'utf8');
  expect(server).not.toMatch(/addressee-input|execCommand/);
});

it('the field works in the page that comes of it', async () => {
  const { stream, html } = await built.render('ann@yandeks.ru');
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname.startsWith('/assets/')) {
        return route.fulfill({ path: join(dist, 'client', pathname) });
      }
      const isStream = pathname === '/stream';
      return route.fulfill({
        contentType: isStream ? 'text/x-component' : 'text/html',
        body: isStream ? stream : html,
      });
    });
    await page.goto('http://localhost/');
    const input = page.getByRole('textbox');
    await page.waitForFunction(() => Object.keys(document.querySelector('input')!).length > 0);
    await input.press('Tab');
    await page.getByRole('button', { name: 'Use it: ann@yandex.ru' }).click();
    expect(await input.inputValue()).toBe('ann@yandex.ru');
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});
