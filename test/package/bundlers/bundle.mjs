/**
 * Bundles entries with each bundler, as its own documentation has it, and prints what came of them as
 * JSON: `node bundle.mjs entry.js …`, whose files resolve their imports from where they are.
 */
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';

/** Each gives the code, made small, and the modules besides the entry of which anything is in it. */
const BUNDLERS = { esbuild: byEsbuild, rollup: byRollup, webpack: byWebpack };

const outcomes = [];
for (const entry of process.argv.slice(2)) {
  for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
    const { code, modules } = await bundle(resolve(entry));
    const bytes = gzipSync(code, { level: 9 }).length;
    const names = modules
      .map((path) => resolve(path))
      .filter((path) => path !== resolve(entry))
      .map((path) => path.replaceAll('\\', '/').replace(/^.*node_modules\//, ''));
    outcomes.push({ entry, bundler, bytes, code, modules: names.sort() });
  }
}
console.log(JSON.stringify(outcomes));

async function byEsbuild(entry) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  const modules = Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0);
  return { code: outputFiles[0].text, modules };
}

/** Rollup makes nothing small; what it leaves goes through esbuild. */
async function byRollup(entry) {
  // React is CommonJS.
  const plugins = [nodeResolve(), commonjs()];
  const bundle = await rollup({ input: entry, plugins, logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const [{ code, modules }] = output;
  const { code: small } = await esbuild.transform(code, { minify: true, format: 'esm' });
  const used = Object.keys(modules).filter((path) => modules[path].renderedLength > 0);
  return { code: small, modules: used };
}

async function byWebpack(entry) {
  const folder = join(dirname(entry), 'webpack-out');
  const compiler = webpack({
    entry,
    mode: 'production',
    devtool: false,
    output: { path: folder, filename: 'out.js' },
  });
  const stats = await new Promise((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
  const code = readFileSync(join(folder, 'out.js'), 'utf8');
  rmSync(folder, { recursive: true });
  const { chunks, chunkGraph } = stats.compilation;
  const modules = [...chunks]
    .flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)])
    // Several that were made one.
    .flatMap((module) => (module.modules ? [...module.modules] : [module]))
    .map(({ resource }) => resource);
  // Without a file: what webpack itself brings along.
  return { code, modules: modules.filter(Boolean) };
}
