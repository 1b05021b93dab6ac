/** A project of a reader's: every block of code of README.md and docs/ in a folder of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview, type PreviewServer } from 'vite';
import * as addressee from '../../src/index.ts';
import { checkFor, docBlocks, placeOf, type DocBlock } from '../tools/docBlocks.ts';
import { Consumer, manifest } from './consumer.ts';

const BENCH = fileURLToPath(new URL('../bench/package.json', import.meta.url));

/** What is used beside the product, and what it is compared with, with versions. */
const VERSIONS: Readonly<Record<string, string>> = {
  ...(JSON.parse(readFileSync(BENCH, 'utf8')) as { dependencies: Record<string, string> })
    .dependencies,
  ...manifest.devDependencies,
};

export interface Recipe {
  readonly title: string;
  /** Its folder below recipes/. */
  readonly folder: string;
  readonly file: string;
  readonly code: string;
  /** The component to render, where there is one. */
  readonly component: string | undefined;
  /** The HTML on which it runs, where it renders nothing itself. */
  readonly markup: string | undefined;
  /** The styles of the same section, by the name of the file that they are told to be. */
  readonly styles: ReadonlyMap<string, string>;
  readonly runs: boolean;
}

const blocks = docBlocks().filter(({ excuse }) => !excuse);
const beside = (one: DocBlock) =>
  blocks.filter(({ page, section }) => page === one.page && section === one.section);

/** The name that a stylesheet gives itself in its first line. */
const fileNameOf = (css: string) => /^\/\* (\S+\.css) \*\/\n/.exec(css)?.[1];

/** The examples of the reference leave out where their names come from. */
function withImports(code: string): string {
  const used = Object.keys(addressee).filter((name) => new RegExp(`\\b${name}\\b`).test(code));
  const tlds = /\btlds\b(?!:)/.test(code) ? "import { tlds } from 'addressee/tlds';" : '';
  return `import { ${used.join(', ')} } from 'addressee';\n${tlds}\n${code}`;
}

function toRecipe(block: DocBlock, i: number): Recipe {
  const styles = beside(block).flatMap(({ language, code }) => {
    const name = language === 'css' ? fileNameOf(code) : undefined;
    return name ? [[name, code] as const] : [];
  });
  return {
    title: placeOf(block),
    folder: `${i}`,
    file: /^js/.test(block.language) ? 'block.jsx' : 'block.tsx',
    code: checkFor(block) === 'example' ? withImports(block.code) : block.code,
    component: /export function ([A-Z]\w*)\(/.exec(block.code)?.[1],
    markup: beside(block).find(({ language }) => language === 'html')?.code,
    styles: new Map(styles),
    runs: checkFor(block) === 'page',
  };
}

/** All that is compiled; those that run in a page are used there as well. */
export const recipes: readonly Recipe[] = blocks
  .filter((block) => ['page', 'results', 'example'].includes(checkFor(block) ?? ''))
  .map(toRecipe);

/** What a stylesheet is for: the recipe of its section, else one that has its classes, else the README's first. */
function recipeFor(style: DocBlock): Recipe {
  const rendered = recipes.filter(({ component, runs }) => component && runs);
  const [beneath] = beside(style).filter((each) => checkFor(each) === 'page');
  const names = [...style.code.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!);
  const hasClass = ({ code }: Recipe) =>
    names.some((name) => new RegExp(`(className=|: )["']${name}["']`).test(code));
  return (
    rendered.find(({ title }) => beneath && title === placeOf(beneath)) ??
    rendered.find(hasClass) ??
    rendered[0]!
  );
}

/** Each stylesheet on show. */
export const styles = blocks
  .filter((block) => checkFor(block) === 'style')
  .map((block) => {
    const recipe = recipeFor(block);
    const isImported = recipe.code.includes(`'./${fileNameOf(block.code)}'`);
    return { title: placeOf(block), css: block.code, isImported, recipe };
  });

/** The packages that the blocks import beside the product and React. */
export const LIBRARIES = Object.keys(VERSIONS).filter(
  (name) =>
    !/^react(-dom)?$/.test(name) &&
    recipes.some(({ code }) => new RegExp(`from '${name}['/]`).test(code)),
);

/** Writes the project, builds it, and serves it: `?<folder>` is a recipe's page. */
export async function startProject(): Promise<{ consumer: Consumer; server: PreviewServer }> {
  const versions = [...LIBRARIES, '@emotion/react', '@emotion/styled'].map(
    (name) => `${name}@${VERSIONS[name]}`,
  );
  const consumer = new Consumer(...versions);
  const root = join(consumer.folder, 'recipes');
  mkdirSync(root);
  for (const { folder, file, code, styles } of recipes) {
    mkdirSync(join(root, folder));
    writeFileSync(join(root, folder, file), code);
    for (const [name, css] of styles) writeFileSync(join(root, folder, name), css);
  }
  writeFileSync(
    join(root, 'styles.d.ts'),
    `declare module './*.module.css' { const names: Record<string, string>; export default names; }
    declare module './*.css';`,
  );
  writeFileSync(join(root, 'main.tsx'), mainModule());
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><link rel="icon" href="data:," /><div id="root"></div>' +
      '<script type="module" src="main.tsx"></script>',
  );
  await build({ root, logLevel: 'error', build: { target: 'es2022' } });
  return { consumer, server: await preview({ root, preview: { port: 0 } }) };
}

function mainModule(): string {
  const pages = recipes
    .filter(({ runs }) => runs)
    .map(({ folder, file, component, markup }) => {
      const parts = { component, markup: component ? undefined : markup };
      return `${folder}: [() => import('./${folder}/${file}'), ${JSON.stringify(parts)}],`;
    });
  return `import { createElement } from 'react';
    import { createRoot } from 'react-dom/client';
    import 'addressee/styles.css';
    const pages = { ${pages.join('\n')} };
    const [load, { component, markup }] = pages[location.search.slice(1)];
    const root = document.getElementById('root');
    if (markup) root.innerHTML = markup;
    const all = await load();
    if (component) createRoot(root).render(createElement(all[component]));
    document.documentElement.dataset.loaded = '';`;
}
