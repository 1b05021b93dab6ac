import type { Reporter, SerializedError, TestModule, Vitest } from 'vitest/node';

/**
 * Ends the output with `N passed, N failed` alone on its line (`, N skipped` only where some were).
 * A file that doesn't load, and an error outside any test, count as failed.
 */
export class CountReporter implements Reporter {
  #vitest?: Vitest;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      count.failed += module.errors().length;
      for (const test of module.children.allTests()) count[test.result().state] += 1;
    }
    // A test that never came to its end is no success.
    const failed = count.failed + count.pending;
    const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
    this.#vitest?.logger.log(`${count.passed} passed, ${failed} failed${skipped}`);
  }
}
