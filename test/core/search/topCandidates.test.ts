import { describe, expect, test } from 'vitest';
import { SCORE } from '../../../src/core/model/score.js';
import type { Candidate } from '../../../src/core/model/score.js';
import { indexFor } from '../../../src/core/providers/indexFor.js';
import { TopCandidates } from '../../../src/core/search/topCandidates.js';

const candidate = (domain: string, score: number): Candidate => ({
  provider: indexFor({}).providerOf(domain)!,
  kind: 'name',
  nameCost: 1,
  suffixCost: 0,
  score,
});
const listed = (list: TopCandidates) =>
  list.sorted().map(({ provider, score }) => [provider.domain, score]);

describe('the shortlist', () => {
  test('has the likeliest first', () => {
    const list = new TopCandidates(0);
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
    const list = new TopCandidates(0);
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
    const list = new TopCandidates(0, 3);
    expect(list.least).toBe(-3);
    list.add(candidate('mail.ru', -2));
    list.add(candidate('gmail.com', 2));
    expect(list.least).toBe(-1);
    list.add(candidate('ymail.com', -2));
    expect(listed(list).map(([domain]) => domain)).toEqual(['gmail.com', 'mail.ru']);
  });

  test('a provider that was found twice counts with its better score', () => {
    const list = new TopCandidates(0);
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
    const list = new TopCandidates(0);
    list.add(candidate('gmail.com', 2));
    list.forbid(candidate('mail.ru', list.least));
    list.forbid(candidate('ymail.com', list.least - 0.01));
    expect(list.vetoed.map(({ provider }) => provider.domain)).toEqual(['mail.ru']);
    expect(listed(list)).toEqual([['gmail.com', 2]]);
  });
});
