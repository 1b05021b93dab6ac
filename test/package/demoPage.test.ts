/** The built demo page: from any folder, under its policy, on a phone, without a request to anybody. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../tools/ensureBrowser.mjs';
import { PAGE_POLICY } from '../tools/pagePolicy.ts';
import { buildDemo, type BuiltDemo } from './builtDemo.ts';

let demo: BuiltDemo;
let browser: Browser;
let page: Page;
/** What must not happen, with the route that it happened at. */
let complaints: string[];
let at = '';

beforeAll(async () => {
  demo = await buildDemo();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

beforeEach(async () => {
  complaints = [];
  await page?.close();
  page = await browser.newPage({ reducedMotion: 'reduce' });
  const { home } = demo;
  page.on('pageerror', (error) => complaints.push(`${at}: ${error.message}`));
  page.on('console', (message) => complaints.push(`${at}: ${message.text()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.push(`${at}: asks for ${request.url()}`);
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
      console.error(`${violatedDirective} is violated by ${sourceFile}`),
    ),
  );
  at = '#/';
  await page.goto(home);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

const routes = () =>
  page.$$eval('nav a[href^="#/"]', (links) => links.map((link) => link.getAttribute('href')!));

async function goTo(route: string): Promise<void> {
  at = route;
  await page.evaluate((hash) => (window.location.hash = hash), route);
  await page.locator('main :is(input, table, svg)').first().waitFor({ state: 'attached' });
  // A story plays after a quarter of a second; what it shows is looked at elsewhere.
  await page.waitForTimeout(250);
}

it('the page says its own policy, and is made of relative paths', () => {
  const html = readFileSync(join(demo.folder, 'index.html'), 'utf8');
  expect(html.replaceAll('&#39;', "'")).toContain(PAGE_POLICY);
  const paths = [...html.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, path]) => path);
  expect(paths.length).toBeGreaterThan(3);
  for (const path of paths) expect(path).toMatch(/^(?:\.\/|#)/);
});

describe.each([
  ['a desk', 1280, 800],
  ['a phone', 320, 640],
])('on %s', (_, width, height) => {
  it('every route opens under the policy, and nothing complains', async () => {
    const all = await routes();
    expect(all.length).toBeGreaterThan(30);
    expect(all).toContain('#/accuracy');
    await page.setViewportSize({ width, height });
    for (const route of all) {
      await goTo(route);
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      if (scrollWidth > clientWidth) complaints.push(`${route}: scrolls sideways`);
    }
    expect(complaints).toEqual([]);
  });
});

it('what libraries write into the page arrives: MUI is styled', async () => {
  await goTo('#/mui');
  const input = page.locator('.MuiOutlinedInput-root').first();
  expect(await input.evaluate((element) => getComputedStyle(element).display)).toBe('flex');
});

it('axe-core works under the policy, in the accessibility panel', async () => {
  await goTo('#/sign-up-form');
  await page.getByRole('tab', { name: 'Accessibility' }).click();
  await page.getByText('textbox', { exact: true }).first().waitFor();
  expect(complaints).toEqual([]);
});

describe.each(['light', 'dark', 'forced colours'])('in %s', (theme) => {
  it.each(['#/accuracy', '#/speed', '#/playground'])('axe finds nothing in %s', async (route) => {
    const isForced = theme === 'forced colours';
    await page.emulateMedia({
      colorScheme: theme === 'dark' ? 'dark' : 'light',
      forcedColors: isForced ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    await goTo(route);
    await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)));
    // A debugger's way in, which no policy holds for.
    await page.evaluate(axe.source);
    const found = await page.evaluate(async (contrast) => {
      const { violations } = await window.axe.run(document.body, {
        preload: false,
        resultTypes: ['violations'],
        // Forced colours are not what axe reads.
        rules: { 'color-contrast': { enabled: contrast } },
      });
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    }, !isForced);
    expect(found).toEqual([]);
  });
});

it('opened as a file, it says why it is empty', async () => {
  const opened = await browser.newPage();
  await opened.goto(`file://${join(demo.folder, 'index.html')}`);
  await opened.getByText('the page was opened as a file').waitFor();
  await opened.close();
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
