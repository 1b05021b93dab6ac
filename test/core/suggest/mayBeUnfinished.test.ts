import { describe, expect, test } from 'vitest';
import type { Candidate } from '../../../src/core/model/score.js';
import { indexFor } from '../../../src/core/providers/indexFor.js';
import { mayBeUnfinished } from '../../../src/core/suggest/mayBeUnfinished.js';

const index = indexFor({
  domains: Object.entries({
    ...{ 'harbour.es': 6, 'quartz.es': 6, 'quartz.com.br': 3, 'planet.es': 9, 'wrex.es': 4 },
    ...{ 'zyx.es': 5, 'qyx.es': 4 },
  }),
});

/** Whether a domain may be unfinished, where another is meant. */
const goesOn = (typed: string, meant: string, more: Partial<Candidate> = {}) => {
  const provider = index.providerOf(meant)!;
  const costs = { nameCost: 1, suffixCost: 0.5, score: 2 };
  return mayBeUnfinished(typed, { provider, kind: 'name', ...costs, ...more }, index);
};

describe('a domain may be unfinished', () => {
  test.each([
    ['whose suffix is right', 'planett.es', 'planet.es', false],
    ['whose suffix has begun', 'harbur', 'harbour.es', true],
    ['whose suffix has one letter', 'harbur.q', 'harbour.es', true],
    ['whose compound suffix has one letter', 'harbur.qq.q', 'harbour.es', true],
    ['whose suffix has two letters', 'harbur.qq', 'harbour.es', false],
    ['on the way to a longer suffix of the brand', 'quarz.com', 'quartz.es', true],
    ['but not to one of another', 'harbur.com', 'harbour.es', false],
    ['that is an everyday word', 'plane.qq', 'planet.es', true],
    ['of a short name that is rare', 'qyyx.qq', 'qyx.es', true],
    ['not of four letters', 'wrexx.qq', 'wrex.es', false],
  ])('%s: %s', (_, typed, meant, expected) => {
    expect(goesOn(typed, meant)).toBe(expected);
  });

  test.each([
    ['a typo in the name and one in the suffix', { nameCost: 1, suffixCost: 0.5 }, true],
    ['none in the name', { nameCost: 0, suffixCost: 0.5 }, false],
    ['none in the suffix', { nameCost: 1, suffixCost: 0 }, false],
  ])('with a short name that is common, and %s', (_, costs, expected) => {
    expect(goesOn('zyyx.qq', 'zyx.es', costs)).toBe(expected);
  });

  test.each([
    ['harbour.qq', true],
    ['harbour.de', false],
  ])('with a wholly different suffix unless it exists: %s', (typed, expected) => {
    expect(goesOn(typed, 'harbour.es', { otherSuffix: true })).toBe(expected);
  });

  test.each(['com', 'net', 'org', 'edu', 'gov', 'info', 'email', 'online', 'mail'])(
    'on the way to .%s',
    (suffix) => {
      for (let end = 2; end < suffix.length; end++) {
        expect(goesOn(`harbur.${suffix.slice(0, end)}`, 'harbour.es')).toBe(true);
      }
      expect(goesOn(`harbur.${suffix}`, 'harbour.es')).toBe(false);
    },
  );
});
