import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEmailChecker } from '../../../src/core/index.js';
import type { EmailChecker, ProviderOption } from '../../../src/core/index.js';
import { runs } from '../../tools/runs.js';
import { madeUpDomains } from '../../tools/madeUpDomains.js';
import { checkerWith } from '../../../src/core/checker.js';
import { Dictionary } from '../../../src/core/providers/dictionary.js';

/** From this number on `createEmailChecker` looks names up instead of going through them. */
const MANY = 2001;

const domains = madeUpDomains(MANY, 27);
const large = createEmailChecker({ domains });
/** The same domains, gone through one by one. */
const plain = checkerWith({ domains });

const typo = fc.record({
  at: fc.nat(),
  kind: fc.nat({ max: 3 }),
  letter: fc.constantFrom(...'abcdeiklmnorstxz'),
});
type Typo = typeof typo extends fc.Arbitrary<infer Value> ? Value : never;

/** A letter left out, added, changed, or swapped with the next. */
function withTypo(text: string, { at, kind, letter }: Typo): string {
  const i = at % text.length;
  const [before, here, next, after] = [
    text.slice(0, i),
    text[i] ?? '',
    text[i + 1] ?? '',
    text.slice(i + 2),
  ];
  return [
    before + next + after,
    before + here + letter + next + after,
    before + letter + next + after,
    before + next + here + after,
  ][kind]!;
}

describe('a list of thousands of domains', () => {
  test('every one is right as it is, and so is its beginning while it is typed', () => {
    for (const domain of domains) {
      expect(large.suggest(`ann@${domain}`)).toBeNull();
      expect(large.suggest(`ann@${domain.slice(0, -1)}`, { typing: true })).toBeNull();
    }
  });

  test('up to two typos in a name lead where they lead when the list is gone through', () => {
    const tries = runs(3000);
    let found = 0;
    let lost = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...domains),
        fc.array(typo, { minLength: 1, maxLength: 2 }),
        fc.boolean(),
        (domain, typos, typing) => {
          const dot = domain.indexOf('.');
          const name = typos.reduce(withTypo, domain.slice(0, dot));
          // A hyphen at the end is taken off: that is a third typo.
          fc.pre(/[a-z0-9]$/.test(name));
          const typed = `ann@${name}${domain.slice(dot)}`;
          const expected = plain.suggest(typed, { typing });
          const suggested = large.suggest(typed, { typing });
          // The scan leaves out what has few pairs of letters in common, and looks at names with three typos:
          // in rare cases one of the two sees a rival that the other doesn't.
          expect([undefined, domain, expected?.domain]).toContain(suggested?.domain);
          if (expected?.domain !== domain) return;
          found++;
          if (!suggested) lost++;
        },
      ),
      { numRuns: tries, seed: 3 },
    );
    expect(found).toBeGreaterThan(tries / 2);
    expect(lost).toBeLessThan(found / 1000);
  });

  test('a wrong suffix, a dot left out, capitals and a domain typed twice are put right', () => {
    const long = domains.find((domain) => /^[a-z]{8,10}\.com$/.test(domain))!;
    const name = long.slice(0, -4);
    for (const typed of [
      `${name}.cmo`,
      `${name}com`,
      `${name}.com.com`,
      long.toUpperCase().replace('.', ','),
    ]) {
      expect(large.suggest(`ann@${typed}`)?.email).toBe(`ann@${long}`);
      expect(plain.suggest(`ann@${typed}`)?.email).toBe(`ann@${long}`);
    }
  });

  test('completions come from it, the built-in ones among them', () => {
    const [domain] = domains.filter((each) => each.length > 12);
    expect(large.complete(`ann@${domain!.slice(0, 11)}`)).toContain(`ann@${domain}`);
    expect(large.complete('ann@gma')[0]).toBe('ann@gmail.com');
    for (const typed of ['b', 'ma', 'gre', 'tot']) {
      const lengths = ({ complete }: EmailChecker) =>
        complete(`ann@${typed}`).map(({ length }) => length);
      expect(lengths(large)).toEqual(lengths(plain));
    }
  });

  test('the built-in providers are still found, and one of them that is in the list has its weight', () => {
    const checker = createEmailChecker({
      domains: [...domains, ['gmail.com', 0], 'yandex.example'],
    });
    expect(large.suggest('ann@gmial.com')?.email).toBe('ann@gmail.com');
    expect(checker.suggest('ann@gmial.com')).toBeNull();
    expect(checker.suggest('ann@yadnex.example')?.email).toBe('ann@yandex.example');
    expect(checker.suggest('ann@yadnex.ru')?.email).toBe('ann@yandex.ru');
  });

  test('what is rare needs more to be suggested, and what has no weight is never suggested', () => {
    const rare: ProviderOption[] = domains.map((domain) => [domain, 1]);
    const never: ProviderOption[] = domains.map((domain) => [domain, 0]);
    const typed = domains
      .filter((domain) => domain.length > 8)
      .map((domain) => `ann@${domain.slice(0, 3)}${domain[4]}${domain[3]}${domain.slice(5)}`);
    const own = new Set<string | undefined>(domains);
    const found = (list: ProviderOption[]) => {
      const { suggest } = createEmailChecker({ domains: list });
      return typed.filter((each) => own.has(suggest(each)?.domain)).length;
    };
    const [usual, rarely] = [found(domains), found(rare)];
    expect(usual).toBeGreaterThan(rarely);
    expect(rarely).toBeGreaterThan(0);
    expect(found(never)).toBe(0);
  });

  test('junk in it is told of, and duplicates and capitals do no harm', () => {
    expect(() => createEmailChecker({ domains: [...domains, 'junk'] })).toThrow(
      /domains holds "junk"/,
    );
    const { suggest } = createEmailChecker({
      domains: [
        ...domains,
        ...domains.map((domain) => ` ${domain.toUpperCase()} `),
        'Corp.Example',
      ],
    });
    expect(suggest('ann@corp.exampel')?.email).toBe('ann@corp.example');
    expect(suggest(`ann@${domains[0]}`)).toBeNull();
  });

  test('what is stuck to a name, and a name typed twice, are put right', () => {
    const domain = domains.find((each) => /^[a-z]{8,10}\.com$/.test(each))!;
    const name = domain.slice(0, -4);
    for (const typed of [`1987${name}.com`, `${name}1987.com`, `${name}.${name}`]) {
      expect(large.suggest(`ann@${typed}`)?.email).toBe(`ann@${domain}`);
      expect(plain.suggest(`ann@${typed}`)).toEqual(large.suggest(`ann@${typed}`));
    }
  });

  test('two thousand are still gone through, and found by ear', () => {
    const options = { domains: domains.slice(0, MANY - 1) };
    const few = createEmailChecker(options);
    const scan = checkerWith(options);
    const typed = domains.slice(0, 400).map((domain) => `ann@${domain.replace('k', 'ck')}`);
    expect(typed.map((each) => few.suggest(each))).toEqual(typed.map((each) => scan.suggest(each)));
  });
});

const dictionary = new Dictionary(
  new Map([
    ['corporate.example', 6],
    ['corp.example', 3],
    ['corp.co.uk', 7],
    ['acme.com', 6],
  ]),
);

describe('Dictionary', () => {
  const domainsOf = (providers: Iterable<{ domain: string }>) =>
    Array.from(providers, ({ domain }) => domain);

  test('knows its domains, and their beginnings', () => {
    expect(dictionary.has('corp.example')).toBe(true);
    expect(dictionary.has('corp')).toBe(false);
    expect(dictionary.isBeginning('corp.e')).toBe(true);
    expect(dictionary.isBeginning('corp.example')).toBe(false);
    expect(dictionary.isBeginning('corpse')).toBe(false);
    expect(domainsOf(dictionary.beginningWith('corp.'))).toEqual(['corp.co.uk', 'corp.example']);
    expect(domainsOf(dictionary.beginningWith('z'))).toEqual([]);
  });

  test('makes providers and brands of them, the commonest first', () => {
    expect(dictionary.providerOf('corp.example')).toMatchObject({
      domain: 'corp.example',
      name: 'corp',
      suffix: 'example',
      popularity: 3,
      own: true,
    });
    expect(dictionary.providerOf('corp.com')).toBeUndefined();
    const brand = dictionary.brandOf('corp');
    expect(brand).toMatchObject({ name: 'corp', popularity: 7 });
    expect(domainsOf(brand!.providers)).toEqual(['corp.co.uk', 'corp.example']);
    expect(dictionary.brandOf('cor')).toBeUndefined();
    expect(dictionary.brandOf('corporat')).toBeUndefined();
  });

  test('finds names within a text, and domains without their dot', () => {
    const within = (text: string, atEnd: boolean) =>
      Array.from(dictionary.brandsWithin(text, atEnd), ({ name }) => name);
    expect(within('annacme', true)).toEqual(['acme']);
    expect(within('annacme', false)).toEqual([]);
    expect(within('corporate1', false)).toEqual(['corp', 'corporate']);
    expect(within('corporate1', true)).toEqual([]);
    expect(within('acme', true)).toEqual([]);
    expect(within('acme', false)).toEqual([]);
    expect(domainsOf(dictionary.withoutDot('acmecom'))).toEqual(['acme.com']);
    expect(domainsOf(dictionary.withoutDot('acme'))).toEqual([]);
  });
});
