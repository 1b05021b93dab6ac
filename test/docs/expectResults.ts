import { expect } from 'vitest';
import { runExample, type Modules } from '../tools/runExample.js';

/** Runs a piece of code, and expects what it tells after `// =>`. */
export function expectResults(code: string, modules: Modules): void {
  const results = runExample(code, modules);
  expect(results.length).toBe(code.split('// =>').length - 1);
  for (const { code: told, is, told: value, inPart } of results) {
    if (inPart) expect(is, told).toMatchObject(value as object);
    else expect(is, told).toEqual(value);
  }
}
