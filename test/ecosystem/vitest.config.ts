/** What other people's tools make of the packed package: `npm run test:ecosystem`, which installs them. */
import { defineConfig } from 'vitest/config';
import { CountReporter } from '../tools/countReporter.ts';
import { BUILD, TEST, WAIT } from '../tools/patience.mjs';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    globalSetup: '../package/packPackage.ts',
    reporters: ['default', new CountReporter()],
    testTimeout: TEST,
    // Installing is most of it.
    hookTimeout: BUILD,
    expect: { poll: { timeout: WAIT } },
    fileParallelism: false,
  },
});
