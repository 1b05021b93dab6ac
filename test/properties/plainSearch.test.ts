import { distance } from 'fastest-levenshtein';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createEmailChecker, validateEmail } from '../../src/core/index.js';
import type { ProviderOption } from '../../src/core/index.js';
import { randomFrom } from '../bench/random.mjs';
import { isNear, isOneTypo, PlainTopCandidates, withoutShortCuts } from './plainSearch.js';
import { runs } from '../tools/runs.js';
import { LEAST_CONFIDENCE } from '../../src/core/model/posterior.js';
import { indexFor } from '../../src/core/providers/indexFor.js';
import type { ProviderIndex } from '../../src/core/providers/providerIndex.js';
import type { TopCandidates } from '../../src/core/search/topCandidates.js';
import { decideUnknown } from '../../src/core/suggest/decide.js';

/** Whether all candidates are kept. */
const search = vi.hoisted(() => ({ isPlain: false }));

vi.mock('../../src/core/search/topCandidates.js', async (importActual) => {
  const fast = await importActual<typeof import('../../src/core/search/topCandidates.js')>();
  const choose = (least: number, margin?: number): TopCandidates =>
    search.isPlain
      ? (new PlainTopCandidates(least) as unknown as TopCandidates)
      : new fast.TopCandidates(least, margin);
  // What a constructor returns is what `new` gives.
  return {
    TopCandidates: function (least: number, margin?: number) {
      return choose(least, margin);
    },
  };
});

afterEach(() => {
  search.isPlain = false;
});

/** What the plain search says of a domain, as far as it would be told. */
function plainly(domain: string, index: ProviderIndex): [string, number] | null {
  search.isPlain = true;
  const { resolved } = decideUnknown(domain, index, {});
  search.isPlain = false;
  if (!resolved?.reason || resolved.confidence < LEAST_CONFIDENCE) return null;
  return [resolved.domain, resolved.confidence];
}

const random = randomFrom(20261126);
const pick = <Value>(from: ArrayLike<Value>): Value => from[Math.floor(random() * from.length)]!;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** A text with a typo between its letters `from` and `to`. */
function withTypo(text: string, from: number, to: number): string {
  const at = from + Math.floor(random() * Math.max(1, to - from));
  const [before, here, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
  return pick([
    before + after,
    before + pick(LETTERS) + here + after,
    before + pick(LETTERS) + after,
    before + after.slice(0, 1) + here + after.slice(1),
  ]);
}

const syllables = 'ba ko mi ran tel net mail post gra lux on ix ver do su'.split(' ');
const madeUp = (count: number) => Array.from({ length: count }, () => pick(syllables)).join('');
const suffixes = 'com ru de co.uk io fr com.br example net'.split(' ');

/** Made-up domains, some of them a typo from each other, with weights or without. */
function dictionaryOf(count: number): ProviderOption[] {
  const names: string[] = [];
  while (names.length < count) {
    const isNear = names.length > 0 && random() < 0.3;
    const other = pick(names.length ? names : ['corp']);
    names.push(isNear ? withTypo(other, 0, other.length) : madeUp(1 + Math.floor(random() * 4)));
  }
  return names
    .filter((name) => name.length > 1)
    .map((name) => `${name}.${pick(suffixes)}`)
    .map((domain) => (random() < 0.5 ? domain : [domain, Math.floor(random() * 10)]));
}

const domainOf = (option: ProviderOption): string => [option].flat()[0] as string;
const isTypeable = (domain: string): boolean => {
  const checked = validateEmail(`ann@${domain}`);
  return checked.valid && checked.domain === domain && !domain.includes('xn--');
};

describe('the fast search finds what the plain one finds', () => {
  test('among some random domains and all built-in ones, to the hundredth of the confidence', () => {
    const differing: unknown[] = [];
    let asked = 0;
    let suggested = 0;
    for (let round = 0; round < runs(25); round++) {
      const domains = dictionaryOf(Math.floor(random() * 80));
      const options = { domains };
      const index = indexFor(options);
      const plain = withoutShortCuts(index, isNear);
      const { suggest } = createEmailChecker(options);
      const all = Array.from(index.beginningWith(''), ({ domain }) => domain);
      for (let i = 0; i < 60; i++) {
        let typed = random() < 0.5 && domains.length ? domainOf(pick(domains)) : pick(all);
        for (let typos = Math.floor(random() * 4); typos >= 0; typos--) {
          typed = withTypo(typed, 0, typed.length);
        }
        if (!isTypeable(typed) || index.isKnown(typed)) continue;
        asked++;
        const answer = suggest(`ann@${typed}`);
        const fast = answer && [answer.domain, answer.confidence];
        const found = plainly(typed, plain);
        if (found) suggested++;
        if (JSON.stringify(fast) !== JSON.stringify(found)) differing.push({ typed, fast, found });
      }
    }
    expect(differing).toEqual([]);
    expect(asked).toBeGreaterThan(runs(25) * 30);
    expect(suggested).toBeGreaterThan(asked / 3);
  }, 120_000);

  // Another index may take over here, with bounds of its own: so one plain search is narrower than it may be, and
  // one wider. Where both say the same, nothing between them says anything else.
  test('among more than 5,000 random domains', () => {
    const names = new Set<string>();
    while (names.size < 6000) {
      const other = [...names].at(-1);
      names.add(
        other && random() < 0.05
          ? withTypo(other, 1, other.length - 1)
          : madeUp(3 + Math.floor(random() * 3)),
      );
    }
    const domains = Array.from(names, (name) => `${name}.${pick(suffixes)}`);
    const options = { domains };
    const { suggest } = createEmailChecker(options);
    const index = indexFor({ ...options });
    const plain = [
      withoutShortCuts(index, (brand, { name }) => isOneTypo(brand.name, name)),
      withoutShortCuts(index, (brand, { name }) => distance(brand.name, name) <= 4),
    ];
    const differing: unknown[] = [];
    let agreed = 0;
    let suggested = 0;
    for (let i = 0; i < runs(200); i++) {
      const meant = pick(domains);
      const dot = meant.indexOf('.');
      // One typo, and not at the ends of the name: what is stuck to a name is another search.
      const typed = withTypo(meant, 1, dot - 2);
      if (!isTypeable(typed) || index.isKnown(typed)) continue;
      const [least, most] = plain.map((each) => plainly(typed, each)?.[0] ?? null);
      if (least !== most) continue;
      agreed++;
      if (least) suggested++;
      const fast = suggest(`ann@${typed}`)?.domain ?? null;
      if (fast !== least) differing.push({ typed, meant, fast, least });
    }
    expect(differing).toEqual([]);
    expect(agreed).toBeGreaterThan(runs(200) / 2);
    expect(suggested).toBeGreaterThan(agreed / 2);
  }, 120_000);
});
