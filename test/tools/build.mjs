/** Builds the package into dist/. */
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));

process.chdir(root);
rmSync('dist', { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
cpSync('src/ui/styles.css', 'dist/styles.css');
// TypeScript 6 wants to know what an import is, also where nothing is taken from it.
writeFileSync('dist/styles.css.d.ts', 'export {};\n');
process.exitCode = status ?? 1;
