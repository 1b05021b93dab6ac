/**
 * Runs the benchmarks one after another, each in a process of its own, prints their tables, and
 * writes docs/benchmarks.md and .json when all have run: `npm run bench`, or `npm run bench -- suggest` for one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { childResult } from './childResult.mjs';
import { machine, today } from '../tools/machine.mjs';
import { fileOf, pageOf } from './page.mjs';
import { section } from './report.mjs';

const BENCHMARKS = [
  'validate',
  'suggest',
  'counts',
  'typing',
  'growth',
  'hostile',
  'slowTexts',
  'coldStart',
  'react',
  'mounts',
  'manyFields',
  'longTasks',
  'bytes',
];
const here = fileURLToPath(new URL('.', import.meta.url));
const page = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
/** The same, for the demo page. */
const figures = fileURLToPath(new URL('../../docs/benchmarks.json', import.meta.url));
const core = new URL('../../dist/core/index.js', import.meta.url);

/** Whatever a run depends on is checked before it costs minutes. */
function prepare(named) {
  const strange = named.filter((name) => !BENCHMARKS.includes(name));
  if (strange.length) {
    throw new Error(
      `There is no benchmark ${strange.join(', ')}. There are: ${BENCHMARKS.join(', ')}.`,
    );
  }
  if (!existsSync(core)) throw new Error('The package is not built: npm run build, then again.');
  if (areInstalled()) return;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', here], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

/** Whether all peers are there, in the versions that are asked for: those of an older checkout may not be. */
function areInstalled() {
  return Object.entries(json('package.json').dependencies).every(
    ([name, version]) =>
      existsSync(new URL(`node_modules/${name}`, import.meta.url)) &&
      json(`node_modules/${name}/package.json`).version === version,
  );
}

const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** The peers as they are installed, and fastest-levenshtein as the package has it. */
function versions() {
  const names = Object.keys(json('package.json').dependencies);
  const peers = names.map((name) => [name, json(`node_modules/${name}/package.json`).version]);
  const own = json('../../node_modules/fastest-levenshtein/package.json').version;
  return Object.fromEntries([...peers, ['fastest-levenshtein', own]]);
}

const named = process.argv.slice(2);
prepare(named);
const results = {};
for (const name of named.length ? named : BENCHMARKS) {
  console.error(`${name} …`);
  const result = await childResult(`${name}.mjs`);
  if (!result) throw new Error(`${name}.mjs ended without a result; its message stands above.`);
  console.log(`\n${section(result)}\n`);
  results[name] = result;
}
if (!named.length) {
  const file = fileOf({ date: today(), machine: machine(), versions: versions() }, results);
  writeFileSync(page, pageOf(file));
  writeFileSync(figures, await format(JSON.stringify(file), { parser: 'json', printWidth: 100 }));
  console.error(`Written: ${page}, ${figures}`);
}
