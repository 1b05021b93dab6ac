/**
 * Stryker, over the core and the field's reducer: `npm run mutation`.
 *
 * It stands in a package of its own with a lock file of its own, so that `npm ci` installs none of its
 * 170 packages. Its vitest runner takes the root's vitest, as it finds none nearer: npm would install
 * a second one here, which .npmrc prevents. The newest major needs Node 22; this one runs on 20.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  mutate: [
    'src/core/**/*.ts',
    'src/field/state/**/*.ts',
    // Words alone, of which test/locales/messages.test.ts asks all that can be asked.
    '!src/core/messages/en.ts',
  ],
  ignorePatterns: ['dist', 'demo-dist', 'coverage', 'docs', 'public', '.cache'],
  coverageAnalysis: 'perTest',
  // What runs as a module is loaded are regular expressions and the weights: half of what there is to
  // get wrong. Each such mutant costs a run of all tests.
  ignoreStatic: false,
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  concurrency: 2,
  // Loops without end, of which there are many; a machine under load must not look like one.
  timeoutMS: 8000,
  thresholds: { high: 95, low: 90, break: 90 },
};
