import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['test/mutation/quick.test.ts'],
    pool: 'threads',
    // What is slow on a busy machine is not thereby wrong.
    testTimeout: 60_000,
  },
});
