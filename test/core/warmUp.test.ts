import { expect, test } from 'vitest';
import { WARM_UP } from '../../src/core/warmUp.js';

test('each step is there to be called, and answers', () => {
  for (const step of WARM_UP) expect(step()).not.toBeUndefined();
});
