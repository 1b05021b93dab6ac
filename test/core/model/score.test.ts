import { describe, expect, test } from 'vitest';
import { SCORE, costWithin, scoreOf } from '../../../src/core/model/score.js';

// The weights were fitted, see docs/accuracy.md. What they come to for a few domains stands here, so that a change
// of one is seen where it works.
describe('how much speaks for a provider, in nats', () => {
  test.each([
    [1, 9, 0, 5.5],
    [1, 9, 0.7, 3.855],
    [1, 9, 1, 3.15],
    // Beyond one edit each weighs more.
    [1, 9, 2, 0.56],
    [1, 2, 0.7, 0.355],
    [-1, 2, 0.7, -1.645],
  ])('%f, a weight of %i and typos of %f come to %f', (prior, weight, cost, score) => {
    expect(scoreOf(prior, weight, cost)).toBeCloseTo(score, 6);
  });

  test('what typos may cost leaves room for a provider at home', () => {
    for (const [prior, weight] of [
      [1, 9],
      [-2, 3],
    ] as const) {
      const most = costWithin(0.5, prior, weight);
      const atHome = prior + SCORE.home;
      expect(scoreOf(atHome, weight, most)).toBeLessThanOrEqual(0.5 + 1e-9);
      expect(scoreOf(atHome, weight, Math.min(1, most) - 0.01)).toBeGreaterThan(0.5);
    }
  });
});
