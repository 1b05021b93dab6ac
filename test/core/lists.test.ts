/** Lists among the options: arrays, Sets and Maps say the same, and nothing else passes for one. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as core from '../../src/core/index.js';
import type { EmailOptions } from '../../src/core/index.js';
import { runs } from '../tools/runs.js';

const { createEmailChecker, suggestEmail } = core;

/** Every public function that reads lists, with an input that it has an answer to. */
const functions: Readonly<Record<string, (options: EmailOptions) => unknown>> = {
  emailWarnings: (options) => core.emailWarnings('ann@gmail.com', options),
  suggestEmail: (options) => suggestEmail('ann@crop.example', options),
  suggestEmails: (options) => core.suggestEmails('ann@crop.example', options),
  completeEmail: (options) => core.completeEmail('ann@corp', options),
  explainSuggestion: (options) => core.explainSuggestion('ann@crop.example', options),
  createEmailChecker,
};

describe.each(Object.entries(functions))('%s', (_name, call) => {
  test.each([
    [{ domains: 5 }, /^addressee: domains is 5\. Lists are read more than once: write an array/],
    [{ knownDomains: 'ru' }, /^addressee: knownDomains is "ru"/],
    [{ countries: new Map() }, /^addressee: countries is \[object Map\]/],
    [{ minimumConfidence: 90 }, /^addressee: minimumConfidence is 90/],
    [null, /^addressee: the options must be an object, not null\. Leave them out/],
    ['ru', /^addressee: the options must be an object, not string/],
  ] as [unknown, RegExp][])('tells the mistake in %o, at every call', (options, message) => {
    for (let i = 0; i < 2; i++) {
      expect(() => call(options as EmailOptions)).toThrow(TypeError);
      expect(() => call(options as EmailOptions)).toThrow(message);
    }
  });
});

test('emailSchema looks at the options of the syntax alone', () => {
  expect(() => core.emailSchema({ domains: 5 } as never)).not.toThrow();
  expect(() => core.emailSchema(null as never)).toThrow(/^emailSchema: the options must be/);
});

test('validateEmail looks at its own options alone, and tells what is no object', () => {
  expect(() => core.validateEmail('ann@mail.ru', null as never)).toThrow(
    new TypeError(
      'validateEmail: the options must be an object, not null. Leave them out for the defaults.',
    ),
  );
  expect(() => core.validateEmail('ann@mail.ru', 0 as never)).toThrow(/not number/);
});

test.each(['suggest', 'complete'] as const)('the options of a checker’s %s too', (name) => {
  const checker = createEmailChecker();
  expect(() => checker[name]('ann@gm', null as never)).toThrow(/options must be an object/);
});

describe('a Set or a Map', () => {
  test('says what an array says', () => {
    const meant = (options: EmailOptions, text: string) => {
      const checker = createEmailChecker(options);
      const one = checker.suggest(text)?.email;
      expect(suggestEmail(text, options)?.email).toBe(one);
      expect(core.suggestEmails(text, options)[0]?.email).toBe(one);
      return one;
    };
    expect(meant({ domains: new Set(['corp.example']) }, 'ann@crop.example')).toBe(
      'ann@corp.example',
    );
    expect(meant({ domains: new Map([['corp.example', 9]]) }, 'ann@crop.example')).toBe(
      'ann@corp.example',
    );
    expect(meant({ knownDomains: new Set(['gmaik.com']) }, 'ann@gmaik.com')).toBeUndefined();
    expect(meant({ countries: new Set(['ca']) }, 'ann@hotmail.c')).toBe('ann@hotmail.ca');
    const completed = core.completeEmail('ann@c', { domains: new Map([['corp.example', 9]]) });
    expect(completed).toContain('ann@corp.example');
  });

  test('gives each answer that the array of its entries gives', () => {
    const domain = fc
      .tuple(fc.stringMatching(/^[a-z]{4,9}$/), fc.constantFrom('example', 'com', 'co.uk'))
      .map(([name, suffix]) => `${name}.${suffix}`);
    const weights = fc.dictionary(domain, fc.integer({ min: 0, max: 9 }), { maxKeys: 4 });
    fc.assert(
      fc.property(weights, domain, fc.nat(12), (given, typed, at) => {
        const list = Object.entries(given);
        const typo = (list[0]?.[0] ?? typed).split('').toSpliced(at, 1).join('');
        const texts = [`ann@${typed}`, `ann@${typo}`];
        const checkers = [list, new Set(list), new Map(list)].map((domains) =>
          createEmailChecker({ domains }),
        );
        const known = Object.keys(given);
        const others = [known, new Set(known)].map((knownDomains) =>
          createEmailChecker({ knownDomains }),
        );
        for (const text of texts) {
          const [one, ...rest] = checkers.map((each) => each.suggest(text));
          for (const each of rest) expect(each).toEqual(one);
          expect(others[0]!.suggest(text)).toEqual(others[1]!.suggest(text));
        }
      }),
      { numRuns: Math.ceil(runs(400) / 80), seed: 15 },
    );
  });

  test('without an entry is as if left out', () => {
    const options = {
      domains: new Map(),
      knownDomains: new Set<string>(),
      countries: new Set<string>(),
    };
    expect(suggestEmail('ann@gmial.com', options)?.email).toBe('ann@gmail.com');
  });

  test('is copied by a checker, and read once with any other options', () => {
    const domains = new Set(['corp.example']);
    const options = { domains };
    const checker = createEmailChecker(options);
    domains.add('other.example');
    expect(checker.suggest('ann@othre.example')).toBeNull();
    expect(suggestEmail('ann@othre.example', options)?.email).toBe('ann@other.example');
    domains.delete('other.example');
    expect(suggestEmail('ann@othre.example', options)?.email).toBe('ann@other.example');
    const list = ['corp.example'];
    const ofList = createEmailChecker({ domains: list });
    list.push('other.example', 5 as never);
    expect(ofList.suggest('ann@othre.example')).toBeNull();
  });

  test('may hold thousands', () => {
    const domains = new Map(Array.from({ length: 3000 }, (_, i) => [`firma${i}x.example`, 6]));
    const checker = createEmailChecker({ domains });
    expect(checker.suggest('ann@firma1234x.exampel')?.email).toBe('ann@firma1234x.example');
  });
});
