import { afterEach, expect, it, vi } from 'vitest';
import { warnDeveloper } from '../../src/field/warnDeveloper.js';

const error = vi.spyOn(console, 'error').mockImplementation(() => {});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  error.mockClear();
});

it('a mistake is told of once', () => {
  warnDeveloper('first');
  warnDeveloper('first');
  warnDeveloper('second');
  expect(error.mock.calls).toEqual([['addressee: first'], ['addressee: second']]);
});

it('nothing is said in production', () => {
  vi.stubEnv('NODE_ENV', 'production');
  warnDeveloper('third');
  expect(error).not.toHaveBeenCalled();
});

it('nothing is said, and nothing thrown, where no bundler has replaced process', () => {
  vi.stubGlobal('process', undefined);
  warnDeveloper('fourth');
  expect(error).not.toHaveBeenCalled();
});
