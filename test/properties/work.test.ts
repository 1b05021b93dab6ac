import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exact, oneTypo, prefixesWithDomain, unknown } from '../bench/typedAddresses.mjs';
import { createEmailChecker, suggestEmail } from '../../src/core/index.js';
import type { EmailOptions } from '../../src/core/index.js';
import { madeUpDomains } from '../tools/madeUpDomains.js';

const counts = vi.hoisted(() => ({ distance: 0, editDistance: 0 }));

vi.mock('fastest-levenshtein', async (load) => {
  const original = await load<typeof import('fastest-levenshtein')>();
  const distance = (one: string, other: string) => {
    counts.distance++;
    return original.distance(one, other);
  };
  return { ...original, distance };
});

vi.mock('../../src/core/strings/editDistance.js', async (load) => {
  const original = await load<typeof import('../../src/core/strings/editDistance.js')>();
  const editDistance: typeof original.editDistance = (...values) => {
    counts.editDistance++;
    return original.editDistance(...values);
  };
  return { ...original, editDistance };
});

beforeEach(() => {
  Object.assign(counts, { distance: 0, editDistance: 0 });
});

/** The calls that addresses need: on average and at most, of `distance()` and of `editDistance()`. */
function workOf(addresses: readonly string[], suggest: (input: string) => unknown) {
  const calls = addresses.map((address) => {
    Object.assign(counts, { distance: 0, editDistance: 0 });
    suggest(address);
    return { ...counts };
  });
  const mean = (name: keyof typeof counts) =>
    calls.reduce((sum, call) => sum + call[name], 0) / calls.length;
  return {
    distance: mean('distance'),
    editDistance: mean('editDistance'),
    most: Math.max(...calls.map(({ distance }) => distance)),
  };
}

describe('the work of a query, in calls', () => {
  // Candidates after length and letters are the calls of distance(). As measured, and no more: a change that
  // needs more of them is to be seen.
  test.each([
    ['exact', exact, {}, { distance: 0, editDistance: 0, most: 0 }],
    ['one typo', oneTypo, {}, { distance: 2.2, editDistance: 1.5, most: 7 }],
    ['unknown', unknown, {}, { distance: 2.7, editDistance: 0.7, most: 11 }],
    [
      'every prefix',
      prefixesWithDomain,
      { typing: true },
      { distance: 0.13, editDistance: 0.09, most: 2 },
    ],
  ] as const)('%s', (_, addresses, options: EmailOptions, atMost) => {
    suggestEmail('ann@gmial.com');
    const work = workOf(addresses, (input) => suggestEmail(input, options));
    expect(work.distance).toBeLessThanOrEqual(atMost.distance);
    expect(work.editDistance).toBeLessThanOrEqual(atMost.editDistance);
    expect(work.most).toBeLessThanOrEqual(atMost.most);
    if (atMost.most) expect(work.distance).toBeGreaterThan(atMost.distance / 2);
  });

  test('hardly grows with the number of one’s own domains', () => {
    const meanOf = (size: number) => {
      const domains = madeUpDomains(size, 85);
      const { suggest } = createEmailChecker({ domains });
      const named = domains.filter((domain) => domain.indexOf('.') > 5).slice(0, 200);
      const typos = named.map((domain) => `ann@${domain.slice(0, 2)}${domain.slice(3)}`);
      return workOf(typos, suggest).distance;
    };
    const few = meanOf(2_500);
    expect(few).toBeGreaterThan(1);
    expect(meanOf(40_000)).toBeLessThan(16 ** 0.5 * few);
  });
});
