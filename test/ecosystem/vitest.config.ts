/** What other people's tools make of the packed package: `npm run test:ecosystem`, which installs them. */
import { defineConfig } from 'vitest/config';
import { CountReporter } from '../tools/countReporter.ts';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: '../package/packPackage.ts',
    reporters: ['default', new CountReporter()],
    testTimeout: 60_000,
    // Installing is most of it.
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
