/**
 * Bundles entries with each bundler, as its own documentation has it, and prints what came of them as
 * JSON: `node bundle.mjs entry.js …`, whose files resolve their imports from where they are. React is left out.
 */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';

/**
 * Each gives files: the code, made small; the modules of which anything is in it; whether it is part of the first load:
 * the entry, and what is imported statically from there. The last two can't split.
 */
const BUNDLERS = {
  vite: byVite,
  esbuild: (entry) => byEsbuild(entry, true),
  webpack: byWebpack,
  rollup: (entry) => byRollup(entry, false),
  'esbuild, one file': (entry) => byEsbuild(entry, false),
  'rollup, one file': (entry) => byRollup(entry, true),
};

const REACT = /^react(-dom)?(\/|$)/;

/** What the others put in by themselves. */
const PRODUCTION = { 'process.env.NODE_ENV': '"production"' };

const outcomes = [];
for (const entry of process.argv.slice(2)) {
  for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
    const files = await bundle(resolve(entry));
    const first = loadOf(files.filter(({ isFirst }) => isFirst));
    const later = loadOf(files.filter(({ isFirst }) => !isFirst));
    outcomes.push({ entry, bundler, first, later });
  }
}
console.log(JSON.stringify(outcomes));

/** Files together: their code, its bytes of gzip, and their modules besides the entry, from node_modules on. */
function loadOf(files) {
  const modules = files
    .flatMap((file) => file.modules)
    .map((path) => resolve(path).replaceAll('\\', '/'))
    .filter((path) => path.includes('node_modules/'))
    .map((path) => path.replace(/^.*node_modules\//, ''));
  return {
    files: files.length,
    code: files.map(({ code }) => code).join('\n'),
    bytes: files.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0),
    modules: [...new Set(modules)].sort(),
  };
}

/** A path, and whatever is reached from there. */
function reachedFrom(path, importsOf) {
  const reached = new Set([path]);
  for (const each of reached) importsOf(each).forEach((next) => reached.add(next));
  return reached;
}

async function byEsbuild(entry, splitting) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    splitting,
    minify: true,
    format: 'esm',
    external: ['react', 'react-dom'],
    outdir: 'out',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const { outputs } = metafile;
  const paths = Object.keys(outputs);
  const isEntry = (path) => outputs[path].entryPoint && resolve(outputs[path].entryPoint) === entry;
  const isStatic = ({ kind, external }) => kind === 'import-statement' && !external;
  const statics = (path) => outputs[path].imports.filter(isStatic).map((each) => each.path);
  const first = reachedFrom(paths.find(isEntry), statics);
  return paths.map((path) => ({
    code: outputFiles.find((file) => file.path === resolve(path)).text,
    modules: Object.entries(outputs[path].inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([name]) => name),
    isFirst: first.has(path),
  }));
}

/** Rollup makes nothing small; what it leaves goes through esbuild. */
async function byRollup(entry, inlineDynamicImports) {
  // fastest-levenshtein is CommonJS for some.
  const plugins = [nodeResolve(), commonjs()];
  const bundle = await rollup({ input: entry, external: REACT, plugins, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm', inlineDynamicImports });
  await bundle.close();
  return Promise.all(
    chunksOf(output).map(async ({ code, ...rest }) => {
      const options = { minify: true, format: 'esm', define: PRODUCTION };
      return { code: (await esbuild.transform(code, options)).code, ...rest };
    }),
  );
}

/** As an app is built, but for its page. */
async function byVite(entry) {
  const { output } = await vite.build({
    root: dirname(entry),
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: { write: false, rolldownOptions: { input: entry, external: REACT } },
  });
  return chunksOf(output);
}

/** What Rollup and Rolldown make. */
function chunksOf(output) {
  const chunks = new Map(
    output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
  );
  const entry = output.find(({ isEntry }) => isEntry);
  const first = reachedFrom(entry.fileName, (name) =>
    chunks.get(name).imports.filter((next) => chunks.has(next)),
  );
  return [...chunks.values()].map(({ fileName, code, modules }) => ({
    code,
    modules: Object.keys(modules).filter((path) => modules[path].renderedLength > 0),
    isFirst: first.has(fileName),
  }));
}

async function byWebpack(entry) {
  const folder = join(dirname(entry), 'webpack-out');
  const compiler = webpack({
    entry,
    mode: 'production',
    devtool: false,
    externalsType: 'module',
    externals: [({ request }, done) => (REACT.test(request) ? done(null, request) : done())],
    experiments: { outputModule: true },
    output: { path: folder, filename: 'entry.js', library: { type: 'module' } },
  });
  const stats = await new Promise((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  const { chunks, chunkGraph } = stats.compilation;
  const files = [...chunks].flatMap((chunk) =>
    [...chunk.files].map((name) => ({
      code: readFileSync(join(folder, name), 'utf8'),
      modules: [...chunkGraph.getChunkModulesIterable(chunk)]
        // Several that were made one.
        .flatMap((module) => (module.modules ? [...module.modules] : [module]))
        .map(({ resource }) => resource)
        // Without a file: what webpack itself brings along.
        .filter(Boolean),
      isFirst: chunk.canBeInitial(),
    })),
  );
  rmSync(folder, { recursive: true });
  return files;
}
