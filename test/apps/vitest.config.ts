import { defineConfig } from 'vitest/config';
import { CountReporter } from '../tools/countReporter.ts';

/** Real apps, run by `npm run test:apps` alone: their packages come to gigabytes. */
export default defineConfig({
  cacheDir: '../../node_modules/.vite/apps',
  test: {
    name: 'apps',
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: ['harness/packed.ts', '../tools/findChromium.ts'],
    reporters: ['default', new CountReporter()],
    // One build at a time, and the browser gets the machine to itself.
    fileParallelism: false,
    // For a busy machine.
    testTimeout: 180_000,
    hookTimeout: 1_200_000,
  },
});
