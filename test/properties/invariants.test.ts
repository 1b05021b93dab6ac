import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as core from '../../src/core/index.js';
import { lookalikes } from '../../src/data/lookalikes.js';
import { providers } from '../../src/data/providers.js';
import { checkChanges, invariantsOf } from '../fuzz/invariants.mjs';
import { nearlyAddress } from '../fuzz/nearlyAddresses.mjs';
import { runs } from '../tools/runs.js';

const { createEmailChecker, suggestEmail } = core;
const { check, known } = invariantsOf(core, { providers, lookalikes });

describe('what holds for any text', () => {
  test('holds for what comes near an address', () => {
    let suggested = 0;
    let accepted = 0;
    fc.assert(
      fc.property(nearlyAddress, (input) => {
        if (suggestEmail(input)) suggested++;
        if (core.validateEmail(input).valid) accepted++;
        check(input);
      }),
      { numRuns: runs(4000), seed: 5 },
    );
    // One in five draws a suggestion, and one in forty is right: both ways are gone.
    expect(suggested).toBeGreaterThan(runs(4000) / 8);
    expect(accepted).toBeGreaterThan(runs(4000) / 200);
  });
});

describe('the check of the changes', () => {
  test.each([
    ['ann@gmial.com', [{ start: 6, end: 8, text: 'ai' }]],
    ['ann@gmial.com', [{ start: 5, end: 8, text: 'mai' }]],
    ['ann@gmial.com', [{ start: 6, end: 9, text: 'ail' }]],
    [
      'ann@gmial.com',
      [
        { start: 6, end: 7, text: '' },
        { start: 7, end: 8, text: 'ai' },
      ],
    ],
    [
      'ann@gmial.com',
      [
        { start: 8, end: 8, text: 'i' },
        { start: 6, end: 7, text: '' },
      ],
    ],
    ['ann@gmial.com', []],
    ['ann😀@gmail.com', [{ start: 3, end: 4, text: '' }]],
  ])('tells what is wrong with those of %s: %j', (input, changes) => {
    const right =
      input === 'ann@gmial.com' &&
      changes.length === 1 &&
      changes[0]!.start === 6 &&
      changes[0]!.end === 8;
    if (right) checkChanges(input, 'ann@gmail.com', changes);
    else expect(() => checkChanges(input, 'ann@gmail.com', changes)).toThrow();
  });
});

describe('a right domain', () => {
  const cases = [
    (domain: string) => domain,
    (domain: string) => domain.toUpperCase(),
    (domain: string) => domain[0]!.toUpperCase() + domain.slice(1),
  ];
  const checkers = {
    'no options': createEmailChecker(),
    eager: createEmailChecker({ minimumConfidence: 0.4 }),
    'other domains beside it': createEmailChecker({
      domains: ['gmaill.com', 'mai1.ru', 'yandeks.ru'],
    }),
  };

  test.each(Object.entries(checkers))(
    'draws no suggestion, whatever its case: %s',
    (_, { suggest }) => {
      const touched = [...known].filter((domain) =>
        cases.some((write) => suggest(`Ann@${write(domain)}`) ?? suggest(` x@${write(domain)}`)),
      );
      expect(touched).toEqual([]);
    },
  );

  test.each(Object.entries(checkers))(
    'shows none on the way to it either: %s',
    (_, { suggest }) => {
      const shown = [...known].flatMap((domain) =>
        Array.from(domain, (_, i) => `ann@${domain.slice(0, i + 1)}`).filter(
          (typed) =>
            suggest(typed, { typing: true }) ?? suggest(typed.toUpperCase(), { typing: true }),
        ),
      );
      expect(shown).toEqual([]);
    },
  );
});

describe("a domain of one's own", () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
  const suffix = fc.constantFrom('com', 'ru', 'co.uk', 'io', 'example', 'de', 'con', 'cm');
  const near = fc.constantFrom(
    'gmial',
    'gmai',
    'yandeks',
    'hotmal',
    'mai',
    'outlok',
    'iclod',
    'ya',
    'g',
  );
  const domain = fc.tuple(fc.oneof(name, near), suffix).map(([left, right]) => `${left}.${right}`);
  const weighted = fc.tuple(domain, fc.nat({ max: 9 }));

  test('is right, and so is every beginning of it while it is typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(domain, weighted), { minLength: 1, maxLength: 12 }),
        fc.array(domain, { maxLength: 3 }),
        (domains, knownDomains) => {
          const { suggest } = createEmailChecker({ domains, knownDomains });
          for (const own of [
            ...domains.map((each) => [each].flat()[0] as string),
            ...knownDomains,
          ]) {
            expect(suggest(`ann@${own}`)).toBeNull();
            expect(suggest(`ann@${own.toUpperCase()}`)).toBeNull();
            for (let end = 1; end <= own.length; end++) {
              expect(suggest(`ann@${own.slice(0, end)}`, { typing: true })).toBeNull();
            }
          }
        },
      ),
      { numRuns: runs(150), seed: 6 },
    );
  }, 120_000);
});

// What the fuzzer kept, see test/fuzz/fuzz.mjs: between them they reach what it could reach.
const kept = readFileSync(new URL('../fuzz/corpus.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as string);

test('what holds for any text holds for all that the fuzzer kept', () => {
  expect(kept.length).toBeGreaterThan(200);
  kept.forEach(check);
});
