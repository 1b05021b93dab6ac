import { describe, expect, test } from 'vitest';
import { priorOf } from '../../../src/core/model/background.js';
import { scoreOf } from '../../../src/core/model/score.js';
import { readTyped } from '../../../src/core/model/typedDomain.js';
import { toBrand } from '../../../src/core/providers/brand.js';
import type { Dictionary } from '../../../src/core/providers/dictionary.js';
import { ownProvider } from '../../../src/core/providers/provider.js';
import { indexFor } from '../../../src/core/providers/indexFor.js';
import { byAffix } from '../../../src/core/search/byAffix.js';
import { TopCandidates } from '../../../src/core/search/topCandidates.js';

const tables = indexFor({
  domains: Object.entries({
    ...{ 'corvid.com': 5, 'rarity.com': 4, 'quartz.com': 6, 'vexmail.com': 7, 'wolmail.com': 6 },
    ...{ 'wrex.com': 7, 'brnt.com': 6, 'brint.com': 6, 'europe.com': 7, 'africa.com': 6 },
    ...{ 'cloud.com': 7, 'qcloud.com': 7, 'mymail.com': 7 },
  }),
});

const brandOf = (name: string) => toBrand(name, [ownProvider(`${name}.com`, 7)]);
/** Has one brand for the end of a name, and another for its beginning. */
const dictionary: Pick<Dictionary, 'brandsWithin'> = {
  *brandsWithin(_, atEnd) {
    yield brandOf(atEnd ? 'fabric' : 'plover');
  },
};
const index = { ...tables, dictionary: dictionary as Dictionary };

const find = (domain: string, typed = readTyped(domain)) => {
  const top = new TopCandidates(0, 99);
  byAffix(typed, index, top);
  return top.sorted();
};

describe('what is stuck to a name', () => {
  test.each([
    ['digits before a common name', '59corvid.com', 'corvid.com', 1.02],
    ['a single one', '5corvid.com', 'corvid.com', 1.02],
    ['digits after it', 'corvid59.com', 'corvid.com', 1.02],
    ['not to a rarer one', '59rarity.com', '', 0],
    ['letters before a large one', 'xyquartz.com', 'quartz.com', 1.01],
    ['a single one', 'xquartz.com', 'quartz.com', 1.01],
    ['not before a common one', 'xycorvid.com', '', 0],
    ['nor with a hyphen', 'xy-quartz.com', '', 0],
    ['nor after it', 'quartzxy.com', '', 0],
    ['letters and digits are letters', 'x9quartz.com', 'quartz.com', 1.01],
    [
      'anything after one of the largest that is nothing but mail',
      'vexmailxy.com',
      'vexmail.com',
      1.3,
    ],
    ['not after a large one', 'wolmailxy.com', '', 0],
    ['nor with a hyphen', 'vexmail-xy.com', '', 0],
    ['nor after an everyday word', 'mymailxy.com', '', 0],
    ['digits to a short name of one of the largest', '59wrex.com', 'wrex.com', 1.02],
    ['not of a large one', '59brnt.com', '', 0],
    ['unless the domain can’t exist', '59brnt.con', 'brnt.com', 1.02],
    ['digits to five letters', '59brint.com', 'brint.com', 1.02],
    ['letters before five letters', 'xybrint.com', 'brint.com', 1.01],
    ['not before four', 'xywrex.com', '', 0],
    ['digits to an everyday word of one of the largest', '59europe.com', 'europe.com', 1.02],
    ['not of a large one', '59africa.com', '', 0],
    ['not even if the domain can’t exist', '59africa.con', '', 0],
    ['digits to what ends other names', '59cloud.com', 'cloud.com', 1.02],
    ['not letters', 'xycloud.com', '', 0],
    ['letters to a letter and such a name', 'xyqcloud.com', 'qcloud.com', 1.01],
    ['digits before one of many domains', '59fabric.com', 'fabric.com', 1.02],
    ['not after it', 'fabric59.com', '', 0],
    ['digits after one of many domains', 'plover59.com', 'plover.com', 1.02],
    ['not before it', '59plover.com', '', 0],
    ['nothing', 'quartz.com', '', 0],
    ['the slash is no digit', '5/corvid.com', '', 0],
    ['the colon is none', '5:corvid.com', '', 0],
    ['0 and 9 are', '09corvid.com', 'corvid.com', 1.02],
  ])('%s: %s', (_, typed, domain, nameCost) => {
    const found = find(typed).map((each) => [each.provider.domain, each.kind, each.nameCost]);
    expect(found).toEqual(domain ? [[domain, 'stuck', nameCost]] : []);
  });

  test.each([...'aeioun'])('is nothing where a word goes on after %s', (letter) => {
    expect(find(`x${letter}qcloud.com`)).toEqual([]);
    expect(find(`${letter}qcloud.com`)).toEqual([]);
    expect(find(`x${letter}quartz.com`)).toHaveLength(1);
  });

  test.each([
    [0.98, 1],
    [0.981, 0],
  ])(
    'goes with a suffix that is nearly right: for %f it is found %i times',
    (suffixCost, times) => {
      const typed = { ...readTyped('59corvid.con'), suffixCost: () => suffixCost };
      const found = find(typed.domain, typed);
      expect(found).toHaveLength(times);
      const score = scoreOf(priorOf('corvid'.length, 'con', false), 5, 1.02 + suffixCost);
      for (const each of found) expect(each.score).toBeCloseTo(score, 9);
    },
  );
});
