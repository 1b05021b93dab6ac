import { describe, expect, test } from 'vitest';
import {
  DEFAULT_SCORE,
  isNearTie,
  leastScore,
  shareAmongAll,
  shareOf,
  toConfidence,
  toHundredth,
} from '../../../src/core/model/posterior.js';
import { CERTAIN, SCORE } from '../../../src/core/model/score.js';
import type { Candidate } from '../../../src/core/model/score.js';
import { ownProvider } from '../../../src/core/providers/provider.js';

describe('how sure a score is', () => {
  test.each([
    [-20, 0],
    [-1.5, 0.12],
    [-1, 0.2],
    [0, 0.45],
    [0.5, 0.59],
    [1, 0.72],
    [2, 0.89],
    [3, 0.96],
    [CERTAIN, 0.99],
    [100, 0.99],
  ])('%f: %f', (score, confidence) => {
    expect(toConfidence(score)).toBe(confidence);
  });
});

describe('the score that is needed', () => {
  test('is the usual one unless less is asked for', () => {
    expect(leastScore({})).toBe(DEFAULT_SCORE);
    expect(leastScore({ minimumConfidence: 0.9 })).toBe(DEFAULT_SCORE);
    expect(leastScore({ minimumConfidence: 1 })).toBe(DEFAULT_SCORE);
    expect(leastScore({ minimumConfidence: 0.4 })).toBeLessThan(DEFAULT_SCORE);
  });

  test('gives as much confidence as was asked for, down to 0.4', () => {
    expect(toConfidence(leastScore({ minimumConfidence: 0.42 }))).toBe(0.42);
    expect(toConfidence(leastScore({ minimumConfidence: 0.4 }))).toBe(0.4);
    expect(toConfidence(leastScore({ minimumConfidence: 0.1 }))).toBe(0.4);
    expect(toConfidence(leastScore({ minimumConfidence: 0 }))).toBe(0.4);
  });
});

test.each([
  [0.514, 1, 0.51],
  [0.516, 1, 0.52],
  [0.9, 0.5, 0.45],
  [0.33, 0.5, 0.17],
])('%f, of which %f, is %f to the hundredth', (value, share, rounded) => {
  expect(toHundredth(value, share)).toBe(rounded);
  expect(toHundredth(value * share)).toBe(rounded);
});

const candidate = (domain: string, score: number, popularity = 6): Candidate => ({
  provider: ownProvider(domain, popularity),
  kind: 'name',
  nameCost: 0,
  suffixCost: 0,
  score,
});

describe('rivals', () => {
  const best = candidate('acme.com', 2);

  test.each([
    ['two brands', 'acne.com', SCORE.margin],
    ['two suffixes of one brand', 'acme.de', SCORE.brandMargin],
  ])('%s are a near tie within their margin', (_, next, margin) => {
    expect(isNearTie(best, candidate(next, 2 - margin + 0.01))).toBe(true);
    expect(isNearTie(best, candidate(next, 2 - margin))).toBe(false);
  });

  test('share the confidence, if they are suffixes of one brand and near', () => {
    expect(shareOf(best, [best])).toBe(1);
    expect(shareOf(best, [best, candidate('acne.com', 2)])).toBe(1);
    expect(shareOf(best, [best, candidate('acme.de', 2)])).toBe(0.5);
    expect(shareOf(best, [best, candidate('acme.de', 2 - SCORE.margin)])).toBe(1);
    const close = 1 / (1 + Math.exp(-0.5));
    expect(shareOf(best, [best, candidate('acme.de', 1.5)])).toBeCloseTo(close, 9);
  });

  test('that are rare are mistyped as well, but are fewer', () => {
    const rare = candidate('acme.de', 2, 4);
    const share = 1 / (1 + Math.exp(-2 * (Math.log(3) - SCORE.popularity)));
    expect(shareOf(best, [best, rare])).toBeCloseTo(share, 9);
    expect(shareOf(rare, [rare, best])).toBeCloseTo(1 - share, 9);
  });

  test('of all brands share by their scores alone', () => {
    const all = [best, candidate('acne.com', 2, 2), candidate('acme.de', 1)];
    const sum = 2 + Math.exp(-1);
    for (const each of all) {
      expect(shareAmongAll(all, each)).toBeCloseTo(Math.exp(each.score - 2) / sum, 9);
    }
  });
});
