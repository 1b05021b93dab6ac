/**
 * Takes docs/field.png, the README's picture: the sign-up story with a suggestion on show.
 * Run it (`node test/tools/takePicture.mjs`) after a change of the look.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { CHROMIUM_FLAGS, ensureChromium } from './ensureBrowser.mjs';

const PICTURE = fileURLToPath(new URL('../../docs/field.png', import.meta.url));

/** What is seen around the form, in CSS pixels. */
const MARGIN = 28;

const executablePath = await ensureChromium();
const server = await createServer({ logLevel: 'error', server: { port: 0 } });
const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
try {
  await server.listen();
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(`${server.resolvedUrls.local[0]}#/sign-up-form`);
  await page.getByRole('textbox', { name: 'Name' }).fill('Ann Lee');
  await page.getByRole('button', { name: 'ann@yandeks.ru', exact: true }).click();
  await page.getByRole('button', { name: /^Use it/ }).waitFor();
  const { x, y, width, height } = await page.locator('.canvas form').boundingBox();
  // The canvas's switches are no part of the picture.
  await page.addStyleTag({ content: '.stage-bar { visibility: hidden }' });
  await page.screenshot({
    path: PICTURE,
    clip: {
      x: x - MARGIN,
      y: y - MARGIN,
      width: width + 2 * MARGIN,
      height: height + 2 * MARGIN,
    },
  });
  console.log(`Written: ${PICTURE}`);
} finally {
  await browser.close();
  await server.close();
}
