import type { Reporter, TestCase, TestModule, TestSuite, Vitest } from 'vitest/node';

/** What can fail by itself: a test; a suite or a file, by its hooks or for not being loaded. */
type Failed = TestCase | TestSuite | TestModule;

/**
 * Prints why something failed as soon as it has. Vitest itself tells at the end of the run, which may be cut off
 * before, on a machine where everything takes long.
 */
export class FailureReporter implements Reporter {
  #vitest?: Vitest;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestCaseResult(test: TestCase): void {
    const { state, errors } = test.result();
    if (state === 'failed') this.#tell(test, errors);
  }

  onTestSuiteResult(suite: TestSuite): void {
    this.#tell(suite, suite.errors());
  }

  onTestModuleEnd(module: TestModule): void {
    this.#tell(module, module.errors());
  }

  /** For Vitest's option of this name: what failed outside of any test. */
  onUnhandledError = (error: { readonly type: string }): void => {
    this.#vitest?.logger.error(`\nFailed: ${error.type}`);
    this.#vitest?.logger.printError(error, { fullStack: true });
  };

  #tell(failed: Failed, errors: readonly object[]): void {
    if (errors.length === 0) return;
    this.#vitest?.logger.error(`\nFailed: ${nameOf(failed)}`);
    for (const error of errors) {
      this.#vitest?.logger.printError(withOwnCause(error), {
        project: failed.project,
        // Only then lines of a browser's stack are looked up in the sources.
        task: this.#vitest.state.idMap.get(failed.id),
      });
    }
  }
}

function nameOf(failed: Failed): string {
  const module = failed.type === 'module' ? failed : failed.module;
  const names = failed.type === 'module' ? [] : [failed.fullName];
  return [`|${failed.project.name}| ${module.relativeModuleId}`, ...names].join(' > ');
}

/** Printing writes into the cause, and Vitest prints the same error at the end again. */
function withOwnCause(error: { cause?: unknown }): object {
  const { cause } = error;
  if (typeof cause !== 'object' || cause === null) return error;
  return { ...error, cause: { ...withOwnCause(cause) } };
}
