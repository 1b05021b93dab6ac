/** Runs the browser tests in the engines besides Chromium, which `npm test` runs them in. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureEngines } from './ensureEngines.mjs';

const { ready, skipped } = await ensureEngines();
for (const [engine, why] of Object.entries(skipped)) console.log(`Skipped ${engine}: ${why}`);

if (ready.length > 0) {
  const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
  const projects = ready.flatMap((engine) => ['--project', engine]);
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...projects], {
    env: { ...process.env, ADDRESSEE_BROWSERS: ready.join() },
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} else {
  console.log('0 passed, 0 failed');
  // A machine of one's own should say when nothing at all was tested.
  process.exitCode = process.env.CI ? 0 : 1;
}
