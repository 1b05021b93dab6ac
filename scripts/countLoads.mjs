import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { build } from 'vite';

const INDEX = fileURLToPath(new URL('../dist/index.js', import.meta.url));
const REACT = /^react(\/|$)/;

/** What a page imports. */
const PAGES = { field: 'EmailField', hook: 'useEmailField' };
const BUNDLERS = { esbuild: byEsbuild, Vite: byVite };

/**
 * Bundles the build in dist/ as apps do, without React.
 *
 * @returns for each page and bundler `{ page, bundler, first, later }`: bytes of gzip before the first focus, and those
 * of the suggestion engine
 */
export async function countLoads() {
  const loads = [];
  for (const [page, name] of Object.entries(PAGES)) {
    const code = `import { ${name} } from ${JSON.stringify(INDEX)};\nconsole.log(${name});`;
    for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
      loads.push({ page, bundler, ...sizesOf(await bundle(code)) });
    }
  }
  return loads;
}

/** The bytes of what the entry reaches by static imports, and of all else. */
function sizesOf(files) {
  const first = new Set([files.find(({ isEntry }) => isEntry)]);
  for (const { imports } of first) {
    for (const file of files.filter(({ path }) => imports.includes(path))) first.add(file);
  }
  const bytes = (some) =>
    some.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
  return { first: bytes([...first]), later: bytes(files.filter((file) => !first.has(file))) };
}

async function byEsbuild(code) {
  const { outputFiles, metafile } = await esbuild.build({
    stdin: { contents: code, resolveDir: dirname(INDEX) },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    external: ['react'],
    outdir: 'out',
    absWorkingDir: dirname(INDEX),
    // This repository's own paths lead to the sources.
    tsconfigRaw: {},
    write: false,
    metafile: true,
  });
  // Both list the files in the same order.
  return Object.entries(metafile.outputs).map(([path, { entryPoint, imports }], i) => ({
    path,
    code: outputFiles[i].contents,
    isEntry: entryPoint === '<stdin>',
    imports: imports.filter(({ kind }) => kind === 'import-statement').map((each) => each.path),
  }));
}

async function byVite(code) {
  const page = 'virtual:page';
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === page ? id : undefined),
        load: (id) => (id === page ? code : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: page, external: REACT } },
  });
  return output
    .filter(({ type }) => type === 'chunk')
    .map(({ fileName, code: text, isEntry, imports }) => ({
      path: fileName,
      code: text,
      isEntry,
      imports,
    }));
}
