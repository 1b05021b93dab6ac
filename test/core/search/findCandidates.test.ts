import { describe, expect, test } from 'vitest';
import { indexFor } from '../../../src/core/providers/indexFor.js';
import { findCandidates } from '../../../src/core/search/findCandidates.js';
import { TopCandidates } from '../../../src/core/search/topCandidates.js';

const index = indexFor({
  domains: Object.entries({ 'kelvim.example': 7, 'harbour.co.in': 6, 'rare.example': 1 }),
});

/** The kinds and domains of what is found, where something was found before. */
const find = (typed: string, before?: number) => {
  const top = new TopCandidates(0, 99);
  const provider = index.providerOf('rare.example')!;
  if (before !== undefined) {
    top.add({ provider, kind: 'name', nameCost: 0, suffixCost: 0, score: before });
  }
  return findCandidates(typed, index, top).map((each) => `${each.kind} ${each.provider.domain}`);
};

describe('what may have been meant', () => {
  test.each([
    ['a similar name', 'kelvin.example', 'name kelvim.example'],
    ['what is stuck to a name', '59kelvim.example', 'stuck kelvim.example'],
    ['typos of the dots', 'kelvimexample', 'dots kelvim.example'],
    ['a name by ear', 'cheylweim.example', 'name kelvim.example'],
  ])('%s: %s', (_, typed, found) => {
    expect(find(typed)).toContain(found);
  });

  test('is nothing but what was typed twice', () => {
    expect(find('kelvim.kelvim.example')).toEqual(['repeated kelvim.example']);
  });

  test.each(['', '.example'])('is nothing without a name: “%s”', (typed) => {
    expect(find(typed)).toEqual([]);
  });

  test('comes with the likeliest first', () => {
    const all = findCandidates('gmial.com', index, new TopCandidates(0, 99));
    expect(all.length).toBeGreaterThan(1);
    const scores = all.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
  });

  test.each([
    ['cheylweim.example', 'name kelvim.example'],
    ['kel.vimexample', 'dots kelvim.example'],
  ])('by the dots and by ear is looked for where nothing is surer than 0.5: %s', (typed, found) => {
    expect(find(typed, 0.49)).toContain(found);
    expect(find(typed, 0.5)).not.toContain(found);
  });

  test('is looked for by the dots where one is missing, or the suffix, however sure another is', () => {
    expect(find('harbourco.in', 9)).toContain('dots harbour.co.in');
    expect(find('kelvimexample', 9)).toContain('dots kelvim.example');
  });
});
