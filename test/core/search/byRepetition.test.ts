import { describe, expect, test } from 'vitest';
import { CERTAIN } from '../../../src/core/model/score.js';
import { indexFor } from '../../../src/core/providers/indexFor.js';
import { byRepetition } from '../../../src/core/search/byRepetition.js';

const index = indexFor({
  domains: Object.entries({
    ...{
      'quartz.com': 5,
      'quartz.net': 7,
      'rarity.com': 4,
      'rare.com': 3,
      'me.example': 9,
      'wrex.com': 5,
    },
  }),
});

describe('what is typed twice', () => {
  test.each([
    ['a domain', 'rare.comrare.com', 'rare.com'],
    ['not an unknown one', 'nobody.comnobody.com', ''],
    ['nor two of them', 'quartz.comquartz.net', ''],
    ['nor one and a half', 'rare.comrare', ''],
    ['a common name, for its commonest provider', 'quartz.quartz', 'quartz.net'],
    ['one that is just common', 'wrex.wrex', 'wrex.com'],
    ['not a rarer one', 'rarity.rarity', ''],
    ['nor one that is a suffix', 'me.me', ''],
    ['a name before its domain', 'rare.rare.com', 'rare.com'],
    ['not before another', 'rare.quartz.com', ''],
    ['nor before a suffix alone', 'quartz.com', ''],
  ])('%s: %s', (_, typed, domain) => {
    const found = byRepetition(typed, index);
    expect(found?.provider.domain ?? '').toBe(domain);
    if (found) {
      expect(found).toMatchObject({ kind: 'repeated', nameCost: 0, suffixCost: 0, score: CERTAIN });
    }
  });

  test.each([
    ['www.rarity.com', 'rarity.com'],
    ['www.rare.com', ''],
    ['www.nobody.com', ''],
  ])('www. is stuck to a domain, but for the rarest: %s', (typed, domain) => {
    const found = byRepetition(typed, index);
    expect(found?.provider.domain ?? '').toBe(domain);
    if (found) expect(found).toMatchObject({ kind: 'stuck', score: CERTAIN });
  });
});
