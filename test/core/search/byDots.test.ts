import { describe, expect, test } from 'vitest';
import { priorOf } from '../../../src/core/model/background.js';
import { scoreOf } from '../../../src/core/model/score.js';
import { readTyped } from '../../../src/core/model/typedDomain.js';
import type { Dictionary } from '../../../src/core/providers/dictionary.js';
import { ownProvider } from '../../../src/core/providers/provider.js';
import { indexFor } from '../../../src/core/providers/indexFor.js';
import { editDistance } from '../../../src/core/strings/editDistance.js';
import { byDots } from '../../../src/core/search/byDots.js';
import { TopCandidates } from '../../../src/core/search/topCandidates.js';

const OPTIONS = {
  domains: Object.entries({
    ...{ 'harbour.example': 6, 'quarry.zone': 2, 'pebble.zone': 1, 'corvid.ru': 5, 'rarity.ru': 4 },
    ...{ 'corvid.co.in': 5, 'mail.quartz.com': 5 },
  }),
};
/** Has one domain, whatever is asked for. */
const dictionary: Pick<Dictionary, 'withoutDot'> = {
  *withoutDot() {
    yield ownProvider('plover.zone', 6);
  },
};

const find = (domain: string, index = indexFor(OPTIONS)) => {
  const top = new TopCandidates(0, 99);
  byDots(readTyped(domain), index, top);
  return top.sorted().filter(({ provider }) => provider.own);
};

describe('typos of the dots', () => {
  test.each([
    ['a dot left out', 'harbourexample', 'harbour.example', 0.51],
    ['a dot in another place', 'har.bourexample', 'harbour.example', 0.68],
    ['one too many', 'har.bour.example', 'harbour.example', 0.68],
    ['three letters more', 'harbourexamplekkk', 'harbour.example', 0.51],
    ['not four', 'harbourexamplekkkk', '', 0],
    ['three letters less', 'harbourexam', 'harbour.example', 0.51],
    ['not four', 'harbourexa', '', 0],
    ['a rare provider', 'quarryzone', 'quarry.zone', 0.51],
    ['not one rarer yet', 'pebblezone', '', 0],
    ['not with the right name', 'harbour.exam.ple', '', 0],
    ['nor with the right suffix', 'harbou.example', '', 0],
  ])('%s: %s', (_, typed, domain, suffixCost) => {
    const [found, ...others] = find(typed);
    expect([found?.provider.domain ?? '', found?.suffixCost ?? 0]).toEqual([domain, suffixCost]);
    expect(others).toEqual([]);
    if (!found) return;
    const letters = domain.replace('.', '');
    const nameCost = editDistance(letters, typed.replaceAll('.', ''));
    expect(found).toMatchObject({ kind: 'dots', nameCost });
    const prior = priorOf(letters.length - 2, '', false);
    expect(found.score).toBeCloseTo(
      scoreOf(prior, found.provider.popularity, nameCost + suffixCost),
      9,
    );
  });

  test.each([
    ['a dot for a letter of a common provider', 'co.vid.ru', 'corvid.ru'],
    ['not of a rarer one', 'ra.ity.ru', ''],
    ['nor two letters off', 'co.vidd.ru', ''],
    ['the dot of the suffix left out', 'corvidco.in', 'corvid.co.in'],
    ['not with a letter off', 'corvdco.in', ''],
    ['no host of a provider', 'e.corvid.ru', ''],
    ['a dot too many', 'mai.lqua.rtz.com', 'mail.quartz.com'],
    ['not where it has as many itself', 'mai.lquartz.com', ''],
  ])('where the domain could exist, %s: %s', (_, typed, domain) => {
    expect(readTyped(typed).possible).toBe(true);
    expect(find(typed).map(({ provider }) => provider.domain)).toEqual(domain ? [domain] : []);
  });

  test.each([
    ['ploverzone', ['plover.zone']],
    ['plov.erzone', []],
  ])('one of many domains is told of where a dot is left out: %s', (typed, domains) => {
    const index = { ...indexFor(OPTIONS), dictionary: dictionary as Dictionary };
    expect(find(typed, index).map(({ provider }) => provider.domain)).toEqual(domains);
  });
});
