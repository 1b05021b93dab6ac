import { expect, it, vi } from 'vitest';
import type { TestCase, TestModule, Vitest } from 'vitest/node';
import { FailureReporter } from './failureReporter.ts';

function reporter() {
  const printed: unknown[] = [];
  const printError = (error: { cause?: { name: string } }) => {
    printed.push(structuredClone(error));
    // As Vitest's own does.
    if (error.cause) error.cause.name = `Caused by: ${error.cause.name}`;
  };
  const logger = { error: (text: string) => printed.push(text), printError: vi.fn(printError) };
  const failures = new FailureReporter();
  failures.onInit({ logger, state: { idMap: new Map() } } as unknown as Vitest);
  return { failures, printed };
}

const module = {
  type: 'module',
  relativeModuleId: 'test/a.test.ts',
  project: { name: 'unit' },
  errors: () => [{ message: 'not loaded' }],
} as unknown as TestModule;
const test = (state: 'passed' | 'failed', ...errors: object[]) =>
  ({
    type: 'test',
    fullName: 'a > b',
    module,
    project: module.project,
    result: () => ({ state, errors }),
  }) as unknown as TestCase;

it('a failure is told with its reason while the others still run', () => {
  const { failures, printed } = reporter();
  failures.onTestCaseResult(test('passed'));
  failures.onTestCaseResult(test('failed', { message: 'one' }, { message: 'two' }));
  expect(printed).toEqual([
    '\nFailed: |unit| test/a.test.ts > a > b',
    { message: 'one' },
    { message: 'two' },
  ]);
});

it('so is a file that does not load, and what nobody has caught', () => {
  const { failures, printed } = reporter();
  failures.onTestModuleEnd(module);
  failures.onUnhandledError({ type: 'Unhandled Rejection' });
  expect(printed).toEqual([
    '\nFailed: |unit| test/a.test.ts',
    { message: 'not loaded' },
    '\nFailed: Unhandled Rejection',
    { type: 'Unhandled Rejection' },
  ]);
});

it('the error is left as it was, for it is printed once more at the end', () => {
  const { failures } = reporter();
  const error = { message: 'one', cause: { name: 'Error', cause: { name: 'TypeError' } } };
  const before = structuredClone(error);
  failures.onTestCaseResult(test('failed', error));
  expect(error).toEqual(before);
});
