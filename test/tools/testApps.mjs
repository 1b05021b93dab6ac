/**
 * Runs the tests of the real apps: `npm run test:apps`, or `npm run test:apps -- vite-shadcn`
 * for one of them.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureEngines } from './ensureEngines.mjs';

const root = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const names = process.argv.slice(2);
const env = { ...process.env };

// One app is looked at in the other engines too.
if (names.length === 0 || names.includes('vite-shadcn')) {
  const { ready, skipped } = await ensureEngines();
  for (const [engine, why] of Object.entries(skipped)) console.log(`Skipped ${engine}: ${why}`);
  env.ADDRESSEE_BROWSERS = ready.join();
}
const args = ['run', '--config', root('test/apps/vitest.config.ts'), ...names];
const { status } = spawnSync(process.execPath, [root('node_modules/vitest/vitest.mjs'), ...args], {
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
