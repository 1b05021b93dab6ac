/** What README and docs/forms.md tell a reader to write, written in a project of their own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_FLAGS, ensureChromium } from '../tools/ensureBrowser.mjs';
import { Consumer, manifest } from './consumer.ts';

interface Block {
  readonly title: string;
  readonly code: string;
  /** The component to render, where there is one. */
  readonly component: string | undefined;
}

/** The blocks of code of a page that a reader can copy, each under its heading. */
function blocksOf(page: string): Block[] {
  const text = readFileSync(fileURLToPath(new URL(`../../${page}`, import.meta.url)), 'utf8');
  return text.split(/^#+ /m).flatMap((section) => {
    const title = `${page}, ${section.split('\n', 1)[0]}`;
    return [...section.matchAll(/```tsx?\n([\s\S]*?)```/g)].map(([, code = '']) => ({
      title,
      code,
      component: /export function ([A-Z]\w*)\(/.exec(code)?.[1],
    }));
  });
}

const blocks = [...blocksOf('README.md'), ...blocksOf('docs/forms.md')].filter(({ code }) =>
  code.includes("from 'addressee"),
);
const rendered = blocks.flatMap((block, i) => (block.component ? [[block.title, i] as const] : []));

const LIBRARIES = Object.keys(manifest.devDependencies).filter((name) =>
  blocks.some(({ code }) => code.includes(`from '${name}`)),
);

let consumer: Consumer;
let browser: Browser;
let server: PreviewServer;

beforeAll(async () => {
  const versions = [...LIBRARIES, '@emotion/react', '@emotion/styled'].map(
    (name) => `${name}@${manifest.devDependencies[name]}`,
  );
  consumer = new Consumer(...versions);
  const folder = join(consumer.folder, 'recipes');
  mkdirSync(folder);
  blocks.forEach(({ code }, i) => writeFileSync(join(folder, `block${i}.tsx`), code));
  const pages = rendered.map(
    ([, i]) => `'${i}': () => import('./block${i}').then((all) => all.${blocks[i]!.component}),`,
  );
  writeFileSync(
    join(folder, 'main.tsx'),
    `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import 'addressee/styles.css';
    const pages = { ${pages.join('\n')} };
    const Page = await pages[location.search.slice(1)]();
    createRoot(document.getElementById('root')).render(createElement(Page));`,
  );
  const html =
    '<!doctype html><link rel="icon" href="data:," /><div id="root"></div>' +
    '<script type="module" src="main.tsx"></script>';
  writeFileSync(join(folder, 'index.html'), html);
  await build({ root: folder, logLevel: 'error', build: { target: 'es2022' } });
  server = await preview({ root: folder, preview: { port: 0 } });
  browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: CHROMIUM_FLAGS,
  });
});

afterAll(async () => {
  await browser.close();
  await server.close();
  consumer.remove();
});

it('there are recipes enough', () => {
  expect(rendered.length).toBeGreaterThanOrEqual(12);
  expect(LIBRARIES).toContain('@mui/material');
});

it('all of them compile, as strictly as TypeScript can', () => {
  const files = blocks.map((_, i) => `recipes/block${i}.tsx`);
  const options = '--module esnext --moduleResolution bundler --target es2022 --jsx react-jsx';
  consumer.compile(files[0]!, ...files.slice(1), '--skipLibCheck', ...options.split(' '));
});

describe.each(rendered)('%s', (_title, i) => {
  it('works at the first try', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (/error|warning/.test(message.type())) complaints.push(message.text());
    });
    await page.goto(`${server.resolvedUrls!.local[0]}?${i}`);
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
