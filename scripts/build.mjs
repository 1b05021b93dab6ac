/** Builds the package into dist/. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { directImports } from './directImports.mjs';
import { layeredStyles } from './layeredStyles.mjs';
import { inlineConstants } from './inlineConstants.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));

process.chdir(root);
rmSync('dist', { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
const dist = fileURLToPath(new URL('../dist', import.meta.url));
directImports(dist, ['index.js', 'core/index.js']);
inlineConstants(dist);
const css = readFileSync('src/ui/styles.css', 'utf8');
for (const [name, sheet] of [
  ['styles.css', css],
  ['styles.layer.css', layeredStyles(css)],
]) {
  writeFileSync(`dist/${name}`, sheet);
  // TypeScript 6 wants to know what an import is, also where nothing is taken from it.
  writeFileSync(`dist/${name}.d.ts`, 'export {};\n');
}
process.exitCode = status ?? 1;
