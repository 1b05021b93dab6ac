import { describe, expect, test } from 'vitest';
import { readTyped } from '../../../src/core/model/typedDomain.js';
import { indexFor } from '../../../src/core/providers/indexFor.js';
import { bySound } from '../../../src/core/search/bySound.js';
import { TopCandidates } from '../../../src/core/search/topCandidates.js';

const index = indexFor({
  domains: Object.entries({
    ...{
      'kelvim.com': 7,
      'kezeilvim.com': 7,
      'zed.com': 7,
      'zeped.com': 7,
      'tolvim.com': 4,
      'kedvint.com': 7,
    },
  }),
});

describe('a name that was written by ear', () => {
  test.each([
    ['other vowels', 'kilvem.com', 'kelvim.com'],
    ['other vowels, before two sounds', 'kidvent.com', 'kedvint.com'],
    ['another letter for a sound', 'celwim.com', 'kelvim.com'],
    ['three letters more', 'kehhhlvim.com', 'kelvim.com'],
    ['not four', 'kehhhhlvim.com', ''],
    ['two letters less', 'klvm.com', 'kelvim.com'],
    ['not three', 'kzlvim.com', ''],
    ['three sounds', 'ziped.com', 'zeped.com'],
    ['not two', 'zid.com', ''],
    ['not another last sound', 'kelvmi.com', ''],
    ['nor the name itself', 'kelvim.com', ''],
    ['nor one that sounds otherwise', 'kelbim.com', ''],
    ['nor a provider that is not common', 'tilvem.com', ''],
  ])('%s: %s', (_, typed, domain) => {
    const top = new TopCandidates(0, 99);
    bySound(readTyped(typed), index, top);
    const found = top.sorted().map(({ provider, nameCost }) => [provider.domain, nameCost]);
    expect(found).toEqual(domain ? [[domain, 2]] : []);
  });
});
