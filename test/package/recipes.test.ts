/** What README.md and docs/ tell a reader to write, written in a project of their own. */
import type { Browser, Page } from 'playwright';
import type { PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../tools/docBlocks.ts';
import { launchChromium } from '../tools/ensureBrowser.mjs';
import type { Consumer } from './consumer.ts';
import { LIBRARIES, recipes, startProject, styles, type Recipe } from './recipeProject.ts';

let consumer: Consumer;
let browser: Browser;
let server: PreviewServer;

beforeAll(async () => {
  ({ consumer, server } = await startProject());
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  await server.close();
  consumer.remove();
});

const titled = (all: readonly Recipe[]) => all.map((recipe) => [recipe.title, recipe] as const);
const pages = recipes.filter(({ runs }) => runs);
const hasField = ({ component, code }: Recipe) =>
  component !== undefined && /\b(EmailField|useEmailField)\b/.test(code);
const suggests = ({ code }: Recipe) => /suggestEmail|mailcheck|spell-checker/i.test(code);

it('there are recipes enough', () => {
  expect(pages.filter(hasField).length).toBeGreaterThanOrEqual(12);
  expect(LIBRARIES).toContain('@mui/material');
});

it('all of them compile, as strictly as TypeScript can', () => {
  const files = recipes
    .filter(({ file }) => file.endsWith('.tsx'))
    .map(({ folder, file }) => `recipes/${folder}/${file}`);
  const options = '--module esnext --moduleResolution bundler --target es2022 --jsx react-jsx';
  consumer.compile('recipes/styles.d.ts', ...files, '--skipLibCheck', ...options.split(' '));
});

/** Opens a recipe; what the page complains of is noted. */
async function open(recipe: Recipe, complaints: string[] = []): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce' });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (/error|warning/.test(message.type())) complaints.push(message.text());
  });
  await page.goto(`${server.resolvedUrls!.local[0]}?${recipe.folder}`);
  await page.locator('html[data-loaded]').waitFor();
  return page;
}

describe.each(titled(pages.filter(hasField)))('%s', (_title, recipe) => {
  it('works at the first try', async () => {
    const complaints: string[] = [];
    const page = await open(recipe, complaints);
    const input = page.locator('input[inputmode="email"]').first();
    await input.fill('');
    await input.pressSequentially('ann@gmial.com');
    await page.getByRole('button', { name: 'ann@gmail.com' }).first().click();
    await expect.poll(() => input.inputValue()).toBe('ann@gmail.com');
    await input.fill('ann@');
    // Some are a form, and some only a field.
    await input.press('Enter');
    await input.blur();
    await expect.poll(() => input.getAttribute('aria-invalid')).toBe('true');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe.each(titled(pages.filter((recipe) => !hasField(recipe))))('%s', (_title, recipe) => {
  it('runs, and suggests where it is there for that', async () => {
    const complaints: string[] = [];
    const page = await open(recipe, complaints);
    if (recipe.component ?? recipe.markup) {
      const input = page.locator('input').first();
      await input.pressSequentially('ann@gmial.com');
      await input.blur();
      expect(await input.inputValue()).toBe('ann@gmial.com');
      if (suggests(recipe)) await page.getByText('ann@gmail.com').first().waitFor();
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
});

it('docs/migration.md tells what the others suggest, and what this one does', () => {
  const rows = readPage('docs/migration.md').matchAll(
    /^\| `(.+?)` +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm,
  );
  const told = [...rows].map((row) => row.slice(1, 5).map((cell) => cell.replaceAll('`', '')));
  const typed = told.map(([text]) => text);
  expect(typed.length).toBeGreaterThan(5);
  const answers = consumer.node(`
    import Mailcheck from 'mailcheck';
    import zootools from '@zootools/email-spell-checker';
    import { suggestEmail } from 'addressee/core';
    const { run } = zootools.default ?? zootools;
    const answers = ${JSON.stringify(typed)}.map((email) => [
      email,
      (Mailcheck.run({ email }) || {}).full ?? '–',
      run({ email })?.full ?? '–',
      suggestEmail(email)?.email ?? '–',
    ]);
    console.log(JSON.stringify(answers));`);
  expect(JSON.parse(answers)).toEqual(told);
});

const LOOKS = [
  {},
  { colorScheme: 'dark' },
  { forcedColors: 'active' },
  { viewport: { width: 320, height: 800 } },
] as const;

/** The whole look of the page, as one text. */
const lookOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .map((element) => {
        const style = getComputedStyle(element);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join(';');
      })
      .join('\n'),
  );

/** Whether the styles change something of the page as it is. */
async function changesLook(page: Page, css: string, isImported: boolean): Promise<boolean> {
  const before = await lookOf(page);
  const undo = await page.evaluateHandle(
    ([css, isImported]) => {
      if (isImported) {
        const links = [...document.querySelectorAll('link')].filter(
          ({ rel }) => rel === 'stylesheet',
        );
        const own = links.slice(1);
        for (const link of own) link.disabled = true;
        return () => own.forEach((link) => (link.disabled = false));
      }
      const style = document.createElement('style');
      style.textContent = css;
      document.head.prepend(style);
      return () => style.remove();
    },
    [css, isImported] as const,
  );
  const after = await lookOf(page);
  await undo.evaluate((undo) => undo());
  return after !== before;
}

it.each(styles.map((style) => [style.title, style] as const))(
  '%s changes what is seen',
  async (_title, { css, isImported, recipe }) => {
    const page = await open(recipe);
    const input = page.locator('input[inputmode="email"]').first();
    const changes: boolean[] = [];
    for (const text of ['ann@gmial.com', 'ann@']) {
      await input.fill(text);
      await input.blur();
      await page
        .getByText(/Did you mean|Add the part/)
        .first()
        .waitFor();
      for (const { viewport, ...media } of LOOKS as readonly Look[]) {
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
        await page.setViewportSize(viewport ?? { width: 1280, height: 800 });
        changes.push(await changesLook(page, css, isImported));
      }
    }
    expect(changes).toContain(true);
    await page.close();
  },
);

interface Look {
  readonly colorScheme?: 'dark';
  readonly forcedColors?: 'active';
  readonly viewport?: { readonly width: number; readonly height: number };
}
