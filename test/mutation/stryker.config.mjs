/**
 * Stryker, over the core and the field's reducer: `npm run mutation`.
 *
 * It stands in a package of its own with a lock file of its own, so that `npm ci` installs none of
 * its packages. Its vitest runner takes the root's vitest, as it finds none nearer: npm would
 * otherwise install a second one here, which .npmrc prevents.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: [
    'src/core/*.ts',
    'src/react/fieldState.ts',
    // Words alone, of which test/locales/messages.test.ts asks all that can be asked.
    '!src/core/en.ts',
  ],
  ignorePatterns: ['dist', 'demo-dist', 'coverage', 'docs', 'public', '.cache'],
  coverageAnalysis: 'perTest',
  ignoreStatic: false,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  concurrency: 2,
  timeoutMS: 8000,
  thresholds: { high: 95, low: 90, break: 90 },
};
