/** The first look of the built demo page: what it loads, what is there before its scripts, and what becomes of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { firstLoad, liveLoad, sumOf } from '../../scripts/firstLoad.mjs';
import { launchChromium } from '../tools/ensureBrowser.mjs';
import { buildDemo, type BuiltDemo } from './builtDemo.ts';

/** Of what the first look loads before anybody does anything, in bytes of gzip. */
const FIRST_LIMIT = 15_000;

/** Of that and what makes the page live, at the first sign of somebody. React is 67 kB of it. */
const LIVE_LIMIT = 104_000;

/** What it suggests with. */
const ENGINE = ['src/core/suggest/', 'src/core/search/', 'src/core/model/', 'src/data/providers'];

/** What belongs to other places than the first look. */
const ELSEWHERE = [
  'src/demo/stories/',
  'src/demo/recipes/',
  'src/demo/playground/',
  'src/demo/figures/',
  'src/demo/wording/',
  'src/demo/collectStories.ts',
  'src/demo/links.ts',
  'src/demo/accessibility.ts',
  'src/demo/parts/StoryPage.tsx',
  'src/demo/parts/AccessibilityPanel.tsx',
  'src/locales/',
  'react-hook-form',
];

let demo: BuiltDemo;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  demo = await buildDemo();
  browser = await launchChromium();
});

afterEach(() => page?.context().close());

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

/** A page of its own, which nothing has been loaded into. */
async function visit(options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
}

/** Keeps what comes from the server back. */
async function holdBack(path: RegExp): Promise<() => void> {
  let open!: () => void;
  const gate = new Promise<void>((resolve) => (open = resolve));
  await page.route(path, async (route) => {
    await gate;
    await route.continue();
  });
  return open;
}

const LIVE = /\/assets\/main-[^/]*\.js$/;
const SCRIPTS = /\/assets\/[^/]*\.js$/;

const form = () => page.getByRole('form', { name: 'Create your account' });
const field = () => form().getByRole('textbox', { name: 'Email address' });
const heading = (name: string) => page.getByRole('heading', { level: 1, name });
const HERO = 'An email field that gets the address right';

describe('what is loaded', () => {
  it('before anybody does anything is little, and nothing of React', () => {
    const files = firstLoad(demo.folder);
    expect(sumOf(files)).toBeLessThan(FIRST_LIMIT);
    expect(files.length).toBeGreaterThan(2);
    const modules = files.flatMap((file) => file.modules);
    expect(modules).toContain('src/demo/wake.ts');
    expect(modules.filter((module) => !module.startsWith('src/demo/'))).toEqual([]);
  });

  it('at the first sign of somebody is the first look, and no other place', () => {
    const files = [...firstLoad(demo.folder), ...liveLoad(demo.folder)];
    expect(sumOf(files)).toBeLessThan(LIVE_LIMIT);
    const modules = files.flatMap((file) => file.modules);
    expect(modules).toContain('src/ui/EmailField.tsx');
    const strange = [...ELSEWHERE, ...ENGINE];
    expect(modules.filter((module) => strange.some((part) => module.includes(part)))).toEqual([]);
  });

  it('is what Chromium asks for, and nothing comes after it by itself', async () => {
    await visit();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(demo.home.length)));
    await page.goto(demo.home, { waitUntil: 'networkidle' });
    const files = firstLoad(demo.folder).map(({ path }) => path);
    expect(asked.filter((path) => path !== '' && path !== 'favicon.svg').sort()).toEqual(
      files.sort(),
    );
    expect(await field().evaluate((input) => input === document.activeElement)).toBe(true);
    await page.mouse.move(100, 100);
    await page.waitForRequest(LIVE);
  });
});

describe('before any script', () => {
  it('the first look is in the page, in its styles, and nothing more is said than that', async () => {
    await visit({ javaScriptEnabled: false });
    await page.goto(demo.home);
    expect(await heading(HERO).isVisible()).toBe(true);
    // What is in a <noscript> is found by no text.
    expect(await page.locator('.scriptless').isVisible()).toBe(true);
    expect(await page.getByText('the page was opened as a file').isVisible()).toBe(false);
    await field().fill('ann@gmail.com');
    expect(await field().inputValue()).toBe('ann@gmail.com');
    const border = await field().evaluate((input) => getComputedStyle(input).borderRadius);
    expect(border).toBe('8px');
  });

  it('another place shows its frame, and the first look never flashes', async () => {
    await visit();
    const open = await holdBack(SCRIPTS);
    await page.goto(`${demo.home}#/dark`, { waitUntil: 'commit' });
    await page.getByRole('link', { name: 'Dark', exact: true }).waitFor();
    // Nothing is painted before the style sheet is there.
    await page.waitForFunction(() => document.styleSheets.length > 0);
    expect(await page.getByText(HERO).isVisible()).toBe(false);
    open();
    await heading('Dark').waitFor();
    await page.locator('.canvas input').first().waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('while the scripts are on their way', () => {
  it('what is typed is kept, and the field answers it when they are there', async () => {
    await visit();
    const open = await holdBack(SCRIPTS);
    await page.goto(demo.home, { waitUntil: 'commit' });
    await field().pressSequentially('ann@gmial');
    open();
    await page.waitForFunction(() => document.querySelector('.unserved') === null);
    await field().pressSequentially('.com');
    await page.getByRole('button', { name: 'Use it: ann@gmail.com' }).waitFor();
    expect(await field().inputValue()).toBe('ann@gmial.com');
    expect(complaints).toEqual([]);
  });

  it('typing wakes the page, and no letter of it is lost', async () => {
    await visit();
    const open = await holdBack(LIVE);
    await page.goto(demo.home);
    await page.keyboard.type('ann@gm');
    open();
    await page.keyboard.type('ial.com');
    await page.getByRole('button', { name: 'Use it: ann@gmail.com' }).waitFor();
    expect(await field().inputValue()).toBe('ann@gmial.com');
    expect(complaints).toEqual([]);
  });

  it('a press waits for the page: of an example, of the menu, of a link, of the form', async () => {
    const answers: [press: () => Promise<void>, seen: () => Promise<void>][] = [
      [
        () => page.getByRole('button', { name: 'ann@yandeks.ru' }).click(),
        () => page.getByRole('button', { name: 'Use it: ann@yandex.ru' }).waitFor(),
      ],
      [
        () => page.getByRole('button', { name: 'Menu' }).click(),
        () => page.getByRole('link', { name: 'Sign-up form' }).waitFor(),
      ],
      [() => page.getByRole('link', { name: 'Formik' }).click(), () => heading('Formik').waitFor()],
      [
        async () => {
          await field().fill('ann@hey.com');
          await page.keyboard.press('Enter');
        },
        () => page.getByText('Nothing was sent.').waitFor(),
      ],
    ];
    for (const [press, seen] of answers) {
      await visit({ viewport: { width: 320, height: 640 } });
      const open = await holdBack(LIVE);
      await page.goto(demo.home);
      await press();
      open();
      await seen();
      expect(complaints).toEqual([]);
      await page.context().close();
    }
  });
});

describe('where something can’t be loaded', () => {
  it('the page says so, goes on being readable, and tries again', async () => {
    await visit();
    await page.route(LIVE, (route) => route.abort());
    await page.goto(demo.home);
    await page.keyboard.type('ann@gmial.com');
    await page
      .getByRole('alert')
      .getByText('The scripts of this page could not be loaded')
      .waitFor();
    await page.unroute(LIVE);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Use it: ann@gmail.com' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('a story says so under its name, and is tried again', async () => {
    await visit();
    const path = /\/assets\/StoryPage-[^/]*\.js$/;
    await page.route(path, (route) => route.abort());
    await page.goto(demo.home);
    await page.getByRole('link', { name: 'Dark', exact: true }).click();
    await heading('Dark').waitFor();
    await page.getByText('This part of the page could not be loaded.').waitFor();
    await page.unroute(path);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.canvas input').first().waitFor();
    expect(await page.title()).toBe('Dark · addressee');
    await page.goBack();
    await heading(HERO).waitFor();
    expect(await page.title()).toBe('addressee');
  });
});

it('index.html holds the first look, and no style or script of its own', () => {
  const html = readFileSync(join(demo.folder, 'index.html'), 'utf8');
  expect(html).toContain(HERO);
  expect(html).toMatch(/<input[^>]* inputMode="email"/i);
  expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)/);
});
