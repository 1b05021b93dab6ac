/** Writes docs/compatibility.md: runs the browser tests in all three engines. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureEngines } from './ensureEngines.mjs';

const { ready, skipped } = await ensureEngines();
for (const [engine, why] of Object.entries(skipped)) console.log(`Skipped ${engine}: ${why}`);

const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const projects = ['chromium', ...ready].flatMap((engine) => ['--project', engine]);
const { status } = spawnSync(process.execPath, [vitest, 'run', ...projects], {
  env: { ...process.env, ADDRESSEE_BROWSERS: ready.join(), ADDRESSEE_COMPATIBILITY: 'write' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
