/**
 * Runs the benchmarks one after another, each in a process of its own, prints their tables, and
 * writes docs/benchmarks.md when all have run: `npm run bench`, or `npm run bench -- suggest` for one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { childResult } from './childResult.mjs';
import { section, table, targetTable } from './report.mjs';

const BENCHMARKS = [
  'validate',
  'suggest',
  'counts',
  'typing',
  'growth',
  'hostile',
  'coldStart',
  'react',
  'mounts',
  'manyFields',
  'longTasks',
];
const here = fileURLToPath(new URL('.', import.meta.url));
const page = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
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
  return [...peers, ['fastest-levenshtein', own]];
}

function machine() {
  const all = cpus();
  const date = new Date().toISOString().slice(0, 10);
  return `${all[0].model.trim()}, ${all.length} cores, Node ${process.versions.node}, ${date}`;
}

function pageOf(results) {
  const targets = results.flatMap((result) => result.targets ?? []);
  const met = targets.filter((row) => row.at(-1) === 'met').length;
  return [
    '# Benchmarks',
    'Written by `npm run bench`; edits are lost. All that stands in a table takes turns in one process, ' +
      'in short rounds; times are medians, ratios are the medians of the ratios of each round. So ' +
      'ratios hold on a busy machine, while times are for orientation.',
    machine(),
    table(['peer', 'version'], versions()),
    `## Targets: ${met} of ${targets.length} met`,
    targetTable(targets),
    ...results.map(section),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const named = process.argv.slice(2);
prepare(named);
const results = [];
for (const name of named.length ? named : BENCHMARKS) {
  console.error(`${name} …`);
  const result = await childResult(`${name}.mjs`);
  if (!result) throw new Error(`${name}.mjs ended without a result; its message stands above.`);
  console.log(`\n${section(result)}\n`);
  results.push(result);
}
if (!named.length) {
  writeFileSync(page, pageOf(results));
  console.error(`Written: ${page}`);
}
