import { describe, expect, test } from 'vitest';
import { completeEmail } from '../../src/core/index.js';
import type { EmailOptions, ProviderOption } from '../../src/core/index.js';
import { brandList } from '../../src/core/providers/brandList.js';
import type { Group } from '../../src/core/providers/brandList.js';
import { indexFor } from '../../src/core/providers/indexFor.js';
import type { Provider } from '../../src/core/providers/provider.js';
import { toIndex } from '../../src/core/providers/providerIndex.js';
import type { ProviderIndex } from '../../src/core/providers/providerIndex.js';
import { decide } from '../../src/core/suggest/decide.js';
import { randomFrom } from '../bench/random.mjs';
import { runs } from '../tools/runs.js';
import { brandsOf } from './plainSearch.js';

const random = randomFrom(20261130);
const below = (end: number): number => Math.floor(random() * end);
const pick = <Value>(from: ArrayLike<Value>): Value => from[below(from.length)]!;
const several = <Value>(most: number, make: () => Value): Value[] =>
  Array.from({ length: below(most + 1) }, make);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz-.0123';
function withTypo(text: string): string {
  const at = below(text.length);
  const [before, here, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
  return pick([
    before + after,
    before + pick(LETTERS) + here + after,
    before + pick(LETTERS) + after,
    before + after.slice(0, 1) + here + after.slice(1),
  ]);
}

const isDomain = (text: string): boolean => /^[^.]+(\.[^.]+)+$/.test(text);
const builtIn = indexFor({})
  .beginningWith('')
  .map(({ domain }) => domain);
const syllables = 'ba ko mi ran tel net mail post gra lux on ix ver do su'.split(' ');
const suffixes = 'com ru de co.uk io fr com.br example net'.split(' ');
const countries = 'ru us de gb fr kz cn br zz'.split(' ');

/** A made-up domain, a built-in one, or one of its name under another suffix. */
const ownDomain = (): string =>
  pick([
    () => `${several(3, () => pick(syllables)).join('')}x.${pick(suffixes)}`,
    () => pick(builtIn),
    () => `${pick(builtIn).split('.')[0]}.${pick(suffixes)}`,
  ])();

const optionsAtRandom = (): EmailOptions & { domains: ProviderOption[] } => ({
  domains: several(20, () => (random() < 0.5 ? ownDomain() : [ownDomain(), below(10)])),
  knownDomains: several(5, () => withTypo(pick(builtIn))).filter(isDomain),
  countries: several(2, () => pick(countries)),
});

/** The same brands in a single list, read anew: nothing lies upon anything. */
function asOneList(index: ProviderIndex, { domains, knownDomains }: EmailOptions): ProviderIndex {
  const groups = new Map(brandsOf(index).map(({ name, providers }) => [name, providers]));
  const list = brandList(groups as Map<string, Group<Provider>>, (_, provider) => provider);
  const own = new Map(Array.from(domains ?? [], (each) => [[each].flat()[0] as string, 0]));
  const known = new Set([...own.keys(), ...(knownDomains ?? [])]);
  return toIndex({ lists: [list], own, known, dictionary: undefined });
}

describe('what options bring, laid beside the built-in brands', () => {
  test('is answered as if all of it stood in one list', () => {
    const differing: unknown[] = [];
    let suggested = 0;
    let asked = 0;
    for (let round = 0; round < runs(60); round++) {
      const options = optionsAtRandom();
      const layered = indexFor(options);
      const whole = asOneList(layered, options);
      for (let i = 0; i < 60; i++) {
        let typed =
          random() < 0.4 ? [pick([ownDomain(), ...options.domains])].flat()[0] : pick(builtIn);
        for (let typos = below(4); typos > 0; typos--) typed = withTypo(String(typed));
        const domain = String(typed);
        const given = { typing: random() < 0.3 };
        const [one, other] = [layered, whole].map((index) => {
          const { outcome, resolved } = decide(domain, index, given);
          const ways = [index.isKnown(domain), index.isBeginning(domain)];
          const completions = index.beginningWith(domain.slice(0, 3)).map((each) => each.domain);
          return JSON.stringify({ outcome, resolved, ways, completions: completions.sort() });
        });
        asked++;
        if (one!.includes('"suggested"')) suggested++;
        if (one !== other) differing.push({ domain, options, one, other });
      }
    }
    expect(differing).toEqual([]);
    expect(suggested).toBeGreaterThan(asked / 4);
  });

  test('is answered the same by an object made for the call and by one that is kept', () => {
    const options = { domains: ['corp.example', 'corvid.ru'], countries: ['ru'] };
    for (const typed of ['ann@co', 'ann@ya', 'ann@mail.']) {
      expect(completeEmail(typed, { ...options })).toEqual(completeEmail(typed, options));
    }
  });
});
