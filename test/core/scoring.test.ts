import { describe, expect, test } from 'vitest';
import {
  CERTAIN,
  costWithin,
  DEFAULT_SCORE,
  leastScore,
  priorOf,
  SCORE,
  scoreOf,
  toConfidence,
} from '../../src/core/scoring.js';

// The weights were fitted, see docs/accuracy.md. What they come to for a few domains stands here, so that a change
// of one is seen where it works.
describe('what a typed domain says before any provider is looked at, in nats', () => {
  test.each([
    ['gmial.com', 5, 'com', true, 1.38],
    ['gmial.net', 5, 'net', true, 1.53],
    ['gmial.ru', 5, 'ru', true, 1.98],
    ['gmial.de', 5, 'de', true, 1.68],
    ['gmial.co.uk', 5, 'co.uk', true, 2.11],
    ['gmial.con', 5, 'con', false, 3.1432],
    // By its length: of two letters anything is a name, of ten hardly any.
    ['.net', 0, 'net', true, -7.91],
    ['ya.net', 2, 'net', true, -0.42],
    ['bbc.net', 3, 'net', true, 0.6],
    ['hotmeil.net', 7, 'net', true, 2.83],
    ['protonmeil.net', 10, 'net', true, 3.87],
    ['a name longer than that', 20, 'net', true, 3.87],
    ['ya.nett', 2, 'nett', false, 2.1097],
    ['protonmeil.nett', 10, 'nett', false, 4.3834],
  ])('%s', (_, length, ending, possible, prior) => {
    expect(priorOf(length, ending, possible)).toBeCloseTo(prior, 6);
  });
});

describe('how much speaks for a provider, in nats', () => {
  test.each([
    [1, 9, 0, 5.5],
    [1, 9, 0.7, 3.855],
    [1, 9, 1, 3.15],
    // Beyond one edit each weighs more.
    [1, 9, 2, 0.56],
    [1, 2, 0.7, 0.355],
    [-1, 2, 0.7, -1.645],
  ])('%f, a weight of %i and slips of %f come to %f', (prior, weight, cost, score) => {
    expect(scoreOf(prior, weight, cost)).toBeCloseTo(score, 6);
  });

  test('what slips may cost leaves room for a provider at home', () => {
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

describe('how sure a score is', () => {
  test.each([
    [-20, 0],
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
