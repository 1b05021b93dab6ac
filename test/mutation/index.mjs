/**
 * Mutation tests: `npm run mutation`, or of one file `npm run mutation -- --mutate src/core/text/punctuation.ts`;
 * what follows goes to Stryker (`--concurrency 1`, `--force` to leave aside what earlier runs found).
 * Stryker is installed at the first run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`;

if (!existsSync(stryker)) {
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', here], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('Stryker could not be installed.');
}

const { status } = spawnSync(
  process.execPath,
  [stryker, 'run', 'test/mutation/stryker.config.mjs', ...process.argv.slice(2)],
  // A twentieth of the random texts: each of them is tried for every mutant.
  { cwd: root, stdio: 'inherit', env: { ...process.env, ADDRESSEE_RUNS_DIVISOR: '20' } },
);
process.exitCode = status ?? 1;
