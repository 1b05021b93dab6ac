/** What minifiers make of the stylesheets looks the same. */
import { browserslistToTargets, transform, type Targets } from 'lightningcss';
import { transform as esbuild } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawnStates, type Drawn } from './drawn.js';
import { layered, LookPages, styles } from './lookPage.js';

const lightning = (css: string, targets: Targets) =>
  transform({ filename: 'a.css', code: Buffer.from(css), minify: true, targets }).code.toString();

/** Browsers as the tools have them by default, and some that are older. */
const TARGETS: Readonly<Record<string, readonly string[]>> = {
  'Vite 8': ['chrome 111', 'edge 111', 'firefox 114', 'safari 16.4', 'ios_saf 16.4'],
  'Next 16': ['chrome 111', 'edge 111', 'firefox 111', 'safari 16.4'],
  'browsers of 2021': ['chrome 90', 'firefox 88', 'safari 14.1'],
};

const minified: Readonly<Record<string, (css: string) => Promise<string> | string>> = {
  ...Object.fromEntries(
    Object.entries(TARGETS).map(([name, list]) => [
      `Lightning CSS for ${name}`,
      (css: string) => lightning(css, browserslistToTargets([...list])),
    ]),
  ),
  esbuild: async (css) => (await esbuild(css, { loader: 'css', minify: true })).code,
  'esbuild for browsers of 2021': async (css) => {
    const target = ['chrome90', 'firefox88', 'safari14.1'];
    return (await esbuild(css, { loader: 'css', minify: true, target })).code;
  },
};

/** Pages whose own style, built by another tool or by none, declares how dark they are. */
const PAGES: Readonly<Record<string, readonly [html: string, css: string]>> = {
  'a light page': ['', ''],
  'a page dark by an inline color-scheme': ['style="color-scheme: dark"', ''],
};

let pages: LookPages;
const asWritten: Record<string, Readonly<Record<string, Drawn>>> = {};

async function drawnWith(css: string, name: string): Promise<Readonly<Record<string, Drawn>>> {
  const [html, own] = PAGES[name]!;
  const look = await pages.open({ sheets: [`${own} #root { inline-size: 380px }`, css], html });
  const states = await drawnStates(look);
  await look.close();
  return states;
}

beforeAll(async () => {
  pages = await LookPages.launch();
  for (const name of Object.keys(PAGES)) asWritten[name] = await drawnWith(styles, name);
});
afterAll(() => pages.close());

it.each(Object.entries(minified))('%s leaves the look as it is', async (_, minify) => {
  const css = await minify(styles);
  expect(css.length).toBeLessThan(styles.length);
  for (const name of Object.keys(PAGES)) {
    expect(await drawnWith(css, name), name).toEqual(asWritten[name]);
  }
});

it('so does Lightning CSS with the file in a layer', async () => {
  const css = await minified['Lightning CSS for Vite 8']!(layered);
  // What comes last needs no name.
  expect(css).toMatch(/^@layer properties,\s?theme,\s?base[;,]/);
  const name = 'a light page';
  expect(await drawnWith(css, name)).toEqual(asWritten[name]);
});

it('a colour by light-dark() would be told', async () => {
  const before = styles.replaceAll(/#f5261f 75%, currentColor/g, 'light-dark(red, pink), red');
  const css = await minified['Lightning CSS for Vite 8']!(before);
  const name = 'a page dark by an inline color-scheme';
  expect(await drawnWith(css, name)).not.toEqual(await drawnWith(before, name));
});
