/**
 * Takes the README's picture, docs/field.png and docs/field-dark.png: what was typed, and the field
 * after a click on “Use it”, in the sign-up story. Run it (`npm run picture`) after a change of the look.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { CHROMIUM_FLAGS, ensureChromium } from '../test/tools/ensureBrowser.mjs';

const DOCS = new URL('../docs/', import.meta.url);
const SCHEMES = { light: 'field.png', dark: 'field-dark.png' };
/** A sound-alike, and the wrong keyboard layout. */
const TYPED = ['ann@yandeks.ru', 'фтт"нфтвучюкг'];

/** What is seen around the field, in CSS pixels. */
const MARGIN = 16;

const executablePath = await ensureChromium();
const server = await createServer({ logLevel: 'error', server: { port: 0 } });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  await server.listen();
  for (const [scheme, file] of Object.entries(SCHEMES)) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 1000 },
      deviceScaleFactor: 2,
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    const pairs = [];
    for (const typed of TYPED) pairs.push(await beforeAndAfter(page, typed));
    await page.setContent(composed(scheme, pairs));
    const path = fileURLToPath(new URL(file, DOCS));
    await page.locator('main').screenshot({ path });
    console.log(`Written: ${path}`);
  }
} finally {
  await browser.close();
  await server.close();
}

/** The field with a suggestion, and once it was taken, as data: URLs. */
async function beforeAndAfter(page, typed) {
  await page.goto('about:blank');
  await page.goto(`${server.resolvedUrls.local[0]}#/sign-up-form`);
  const field = page.locator('.canvas .addressee');
  await field.getByRole('textbox').pressSequentially(typed);
  const accept = field.getByRole('button', { name: /^Use it/ });
  await accept.waitFor();
  const before = await shot(page, field);
  await accept.click();
  await accept.waitFor({ state: 'detached' });
  return [before, await shot(page, field)];
}

async function shot(page, field) {
  const { x, y, width, height } = await field.boundingBox();
  const clip = {
    x: x - MARGIN,
    y: y - MARGIN,
    width: width + 2 * MARGIN,
    // Below the field the form goes on: 8 px are in every gap of it.
    height: height + MARGIN + 8,
  };
  const png = await page.screenshot({ clip });
  return { url: `data:image/png;base64,${png.toString('base64')}`, ...clip };
}

/** The pictures side by side, under a heading each. */
function composed(scheme, pairs) {
  const images = pairs.flat().map(({ url, width }) => `<img src="${url}" width="${width}" />`);
  return `<!doctype html>
    <style>
      :root { color-scheme: ${scheme}; }
      body { margin: 0; }
      main {
        display: inline-grid;
        grid-template-columns: auto auto;
        gap: 4px 16px;
        padding: 16px 16px 4px;
        background: light-dark(#f3f4f8, #0d0f13);
        color: light-dark(#5b6170, #a3a9b6);
        font: 600 14px system-ui;
      }
      p { margin: 0 0 2px 16px; }
      img { display: block; margin-block-end: 12px; border-radius: 12px; }
    </style>
    <main><p>Typed</p><p>One click later</p>${images.join('')}</main>`;
}
