import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exact, oneSlip, prefixesWithDomain, unknown } from '../bench/typedAddresses.mjs';
import { createEmailChecker, suggestEmail } from '../../src/core/index.js';
import type { EmailOptions } from '../../src/core/index.js';
import { madeUpDomains } from './madeUpDomains.js';

const counts = vi.hoisted(() => ({ distance: 0, editCost: 0 }));

vi.mock('fastest-levenshtein', async (load) => {
  const original = await load<typeof import('fastest-levenshtein')>();
  const distance = (one: string, other: string) => {
    counts.distance++;
    return original.distance(one, other);
  };
  return { ...original, distance };
});

vi.mock('../../src/core/editCost.js', async (load) => {
  const original = await load<typeof import('../../src/core/editCost.js')>();
  const editCost: typeof original.editCost = (...values) => {
    counts.editCost++;
    return original.editCost(...values);
  };
  return { ...original, editCost };
});

beforeEach(() => {
  Object.assign(counts, { distance: 0, editCost: 0 });
});

/** The calls that addresses need: on average and at most, of `distance()` and of `editCost()`. */
function workOf(addresses: readonly string[], suggest: (input: string) => unknown) {
  const calls = addresses.map((address) => {
    Object.assign(counts, { distance: 0, editCost: 0 });
    suggest(address);
    return { ...counts };
  });
  const mean = (name: keyof typeof counts) =>
    calls.reduce((sum, call) => sum + call[name], 0) / calls.length;
  return {
    distance: mean('distance'),
    editCost: mean('editCost'),
    most: Math.max(...calls.map(({ distance }) => distance)),
  };
}

describe('the work of a query, in calls', () => {
  // Candidates after length and letters are the calls of distance(). As measured, and no more: a change that
  // needs more of them is to be seen.
  test.each([
    ['exact', exact, {}, { distance: 0, editCost: 0, most: 0 }],
    ['one slip', oneSlip, {}, { distance: 2.2, editCost: 1.5, most: 7 }],
    ['unknown', unknown, {}, { distance: 2.7, editCost: 0.7, most: 11 }],
    [
      'every prefix',
      prefixesWithDomain,
      { typing: true },
      { distance: 0.13, editCost: 0.09, most: 2 },
    ],
  ] as const)('%s', (_, addresses, options: EmailOptions, atMost) => {
    suggestEmail('ann@gmial.com');
    const work = workOf(addresses, (input) => suggestEmail(input, options));
    expect(work.distance).toBeLessThanOrEqual(atMost.distance);
    expect(work.editCost).toBeLessThanOrEqual(atMost.editCost);
    expect(work.most).toBeLessThanOrEqual(atMost.most);
    if (atMost.most) expect(work.distance).toBeGreaterThan(atMost.distance / 2);
  });

  test('hardly grows with the number of one’s own domains', () => {
    const meanOf = (size: number) => {
      const domains = madeUpDomains(size, 85);
      const { suggest } = createEmailChecker({ domains });
      const named = domains.filter((domain) => domain.indexOf('.') > 5).slice(0, 200);
      const slips = named.map((domain) => `ann@${domain.slice(0, 2)}${domain.slice(3)}`);
      return workOf(slips, suggest).distance;
    };
    const few = meanOf(2_500);
    expect(few).toBeGreaterThan(1);
    expect(meanOf(40_000)).toBeLessThan(16 ** 0.5 * few);
  });
});
