import { describe, expect, test } from 'vitest';
import { indexFor } from '../../src/core/providerIndex.js';
import { isNearTie, shareOf } from '../../src/core/rivals.js';
import { SCORE } from '../../src/core/scoring.js';
import type { Candidate } from '../../src/core/scoring.js';
import { Shortlist } from '../../src/core/shortlist.js';

const candidate = (domain: string, score: number): Candidate => ({
  provider: indexFor({}).byDomain.get(domain)!,
  kind: 'name',
  nameCost: 1,
  endingCost: 0,
  score,
});
const listed = (list: Shortlist) =>
  list.sorted().map(({ provider, score }) => [provider.domain, score]);

describe('the shortlist', () => {
  test('has the likeliest first', () => {
    const list = new Shortlist(0);
    list.add(candidate('mail.ru', 1));
    list.add(candidate('gmail.com', 1.4));
    list.add(candidate('ymail.com', 1.2));
    expect(listed(list)).toEqual([
      ['gmail.com', 1.4],
      ['ymail.com', 1.2],
      ['mail.ru', 1],
    ]);
  });

  test('takes those that could be suggested, and are not outdone by more than the margin', () => {
    const list = new Shortlist(0);
    list.add(candidate('mail.ru', -0.01));
    expect(listed(list)).toEqual([]);
    list.add(candidate('mail.ru', 0));
    list.add(candidate('gmail.com', 2));
    expect(list.least).toBeCloseTo(2 - SCORE.margin, 9);
    list.add(candidate('ymail.com', 2 - SCORE.margin - 0.01));
    list.add(candidate('yandex.ru', 1.99 - SCORE.margin + 0.01));
    list.add(candidate('yahoo.com', 1));
    expect(listed(list)).toEqual([
      ['gmail.com', 2],
      ['yandex.ru', 2 - SCORE.margin],
      ['mail.ru', 0],
    ]);
  });

  test('with a margin of its own takes what lies so far below what is needed, too', () => {
    const list = new Shortlist(0, 3);
    expect(list.least).toBe(-3);
    list.add(candidate('mail.ru', -2));
    list.add(candidate('gmail.com', 2));
    expect(list.least).toBe(-1);
    list.add(candidate('ymail.com', -2));
    expect(listed(list).map(([domain]) => domain)).toEqual(['gmail.com', 'mail.ru']);
  });

  test('a provider that was found twice counts with its better score', () => {
    const list = new Shortlist(0);
    list.add(candidate('gmail.com', 2));
    list.add(candidate('gmail.com', 1.8));
    list.add(candidate('mail.ru', 1.9));
    list.add(candidate('mail.ru', 2.1));
    expect(listed(list)).toEqual([
      ['mail.ru', 2.1],
      ['gmail.com', 2],
    ]);
  });

  test('notes what a rule forbids, if it is of interest', () => {
    const list = new Shortlist(0);
    list.add(candidate('gmail.com', 2));
    list.forbid(candidate('mail.ru', list.least));
    list.forbid(candidate('ymail.com', list.least - 0.01));
    expect(list.vetoed.map(({ provider }) => provider.domain)).toEqual(['mail.ru']);
    expect(listed(list)).toEqual([['gmail.com', 2]]);
  });
});

describe('rivals', () => {
  test.each([
    ['two brands', 'gmail.com', 'mail.ru', SCORE.margin],
    ['two endings of one brand', 'yahoo.com', 'yahoo.co.uk', SCORE.brandMargin],
  ])('%s are a near tie within their margin', (_, best, next, margin) => {
    expect(isNearTie(candidate(best, 2), candidate(next, 2 - margin + 0.01))).toBe(true);
    expect(isNearTie(candidate(best, 2), candidate(next, 2 - margin))).toBe(false);
  });

  test('of several endings of one brand each has its share, the rarer ones less', () => {
    const [com, uk] = [candidate('yahoo.com', 2), candidate('yahoo.co.uk', 2)];
    expect(shareOf(com, [com])).toBe(1);
    expect(shareOf(com, [com, candidate('gmail.com', 2)])).toBe(1);
    expect(shareOf(com, [com, candidate('yahoo.co.uk', 2 - SCORE.margin)])).toBe(1);
    expect(shareOf(com, [com, candidate('yahoo.co.uk', 2.01 - SCORE.margin)])).toBeLessThan(1);
    const apart = com.provider.weight - uk.provider.weight;
    expect(apart).toBeGreaterThan(0);
    const share = 1 / (1 + Math.exp(-apart * (Math.log(3) - SCORE.weight)));
    expect(shareOf(com, [com, uk])).toBeCloseTo(share, 9);
    expect(shareOf(uk, [uk, com])).toBeCloseTo(1 - share, 9);
  });
});
