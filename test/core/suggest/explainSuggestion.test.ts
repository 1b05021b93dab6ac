import { describe, expect, test } from 'vitest';
import { explainSuggestion, suggestEmail } from '../../../src/core/index.js';
import { suggestions, untouched } from '../../tools/cases/suggestions.js';

const explain = (domain: string) => explainSuggestion(`ada@${domain}`);

/** What became of a provider that was looked at. */
const outcomeOf = (typed: string, provider: string) =>
  explain(typed)
    .interpretations.flatMap(({ candidates }) => candidates)
    .find(({ domain }) => domain === provider)?.outcome;

/** The providers that an explanation of a whole input calls the answer. */
const answersTo = (input: string) =>
  explainSuggestion(input)
    .interpretations.flatMap(({ candidates }) => candidates)
    .filter(({ outcome }) => outcome === 'suggested')
    .map(({ domain }) => domain);

describe('explainSuggestion', () => {
  test.each(suggestions)('%s is answered as suggestEmail answers it', (typed) => {
    const { suggestion } = explainSuggestion(typed);
    expect(suggestion).not.toBeNull();
    expect(suggestion).toEqual(suggestEmail(typed));
  });

  test.each(untouched)('%s has no answer, and no candidate is called one', (domain) => {
    expect(explain(domain).suggestion).toBeNull();
    expect(answersTo(`ada@${domain}`)).toEqual([]);
  });

  test.each(['ada@gogle.con', 'ada@yahoo.i', 'ada@mail.d', 'ada@goggle.com', 'ada@zahoo.fr'])(
    'the options count as they do for suggestEmail: %s',
    (typed) => {
      for (const options of [
        { countries: ['it', 'de'] },
        { minimumConfidence: 0.4 },
        { minimumConfidence: 1 },
        { knownDomains: ['zahoo.fr', 'mail.d'] },
        { domains: ['goggles.com'] },
        { typing: true },
      ]) {
        expect(explainSuggestion(typed, options).suggestion).toEqual(suggestEmail(typed, options));
      }
    },
  );

  test.each([
    ['gmaol.com', 'gmail.com'],
    ['hotmaill.fr', 'hotmail.fr'],
    ['rambler.tu', 'rambler.ru'],
    ['seznam.xy', 'seznam.cz'],
    ['icloud', 'icloud.com'],
    ['wanadooo.fr', 'wanadoo.fr'],
    ['mail.ruu', 'mail.ru'],
    ['yahoocom', 'yahoo.com'],
  ])('of the candidates for %s only the answer, %s, is called suggested', (typed, answer) => {
    expect(explain(typed).suggestion?.domain).toBe(answer);
    expect(answersTo(`ada@${typed}`)).toEqual([answer]);
  });

  // A later interpretation (yande[.ru, yandeh.ru) has candidates of its own that are not the answer.
  test('only one interpretation has the answer: ann@yandeх.ru', () => {
    expect(answersTo('ann@yandeх.ru').length).toBeLessThanOrEqual(1);
  });

  test.each(['maple.con', 'maple.ry', 'bakery.con'])('the suffix of %s is put right', (typed) => {
    expect(explain(typed).suggestion).toMatchObject({ reason: 'tld-typo' });
  });

  // The answer is maple.com, from the repair of the suffix; apple.com is called suggested.
  test.each([
    ['maple.con', 'apple.com'],
    ['maple.ry', 'mail.ru'],
    ['bakery.con', 'naver.com'],
  ])('where the suffix alone is put right, no provider is the answer: %s (%s)', (typed) => {
    expect(answersTo(`ada@${typed}`)).toEqual([]);
  });

  test.each(['mail.ru', 'hotmail.co.uk', 'hey.com', 'MAIL.RU'])('%s is known', (domain) => {
    expect(explain(domain).interpretations).toMatchObject([{ outcome: 'known', candidates: [] }]);
  });

  test('a known domain of the options is known', () => {
    const [interpretation] = explainSuggestion('ada@gmial.com', {
      knownDomains: ['gmial.com'],
    }).interpretations;
    expect(interpretation).toMatchObject({ domain: 'gmial.com', outcome: 'known' });
  });

  test.each([
    ['yahoo.i', 'yahoo.co.in'],
    ['online.e', 'online.ee'],
    ['hotmail.e', 'hotmail.de'],
  ])('%s is a near tie, %s one side of it', (typed, provider) => {
    const { suggestion, interpretations } = explain(typed);
    expect(suggestion).toBeNull();
    expect(interpretations[0]!.outcome).toBe('near-tie');
    expect(interpretations[0]!.candidates.slice(0, 2).map(({ outcome }) => outcome)).toEqual([
      'near-tie',
      'near-tie',
    ]);
    const close = interpretations[0]!.candidates.map(({ domain }) => domain);
    expect(close).toContain(provider);
  });

  test('too little speaks for a provider', () => {
    expect(explain('otail.com').interpretations[0]!.outcome).toBe('unlikely');
    expect(outcomeOf('otail.com', 'hotmail.com')).toBe('unlikely');
    expect(explain('otail.com').suggestion).toBeNull();
  });

  test('what minimumConfidence withholds is unlikely', () => {
    const { suggestion, interpretations } = explainSuggestion('ada@gmial.com', {
      minimumConfidence: 1,
    });
    expect(suggestion).toBeNull();
    expect(interpretations[0]).toMatchObject({
      outcome: 'unlikely',
      candidates: [{ domain: 'gmail.com', outcome: 'unlikely' }, { domain: 'ymail.com' }],
    });
  });

  test.each([
    ['mail.hu', 'mail.ru'],
    ['inbox.ro', 'inbox.ru'],
    ['orange.rs', 'orange.fr'],
    ['post.se', 'post.cz'],
    ['web.at', 'web.de'],
  ])('%s is an everyday name under another suffix than %s', (typed, provider) => {
    expect(outcomeOf(typed, provider)).toBe('everyday-name');
  });

  test.each([
    ['mail.yandex.ru', 'mail.ru', 'host-of-provider'],
    ['lastmail.com', 'fastmail.com', 'other-compound'],
    ['inbox.zz', 'inbox.ru', 'other-tld'],
    ['yandex.ry', 'yandex.by', 'outdone'],
  ])('%s: %s is dropped as %s', (typed, provider, outcome) => {
    expect(outcomeOf(typed, provider)).toBe(outcome);
  });

  test('an address that may go on is unfinished', () => {
    const { suggestion, interpretations } = explainSuggestion('ada@gmial.co', { typing: true });
    expect(suggestion).toBeNull();
    expect(interpretations[0]).toMatchObject({
      outcome: 'unfinished',
      candidates: [{ domain: 'gmail.com', outcome: 'unfinished' }, { domain: 'ymail.com' }],
    });
  });

  test('the costs tell the name from the suffix', () => {
    const [name] = explain('gmial.com').interpretations[0]!.candidates;
    expect(name).toMatchObject({ domain: 'gmail.com', popularity: 9, distance: 2, suffixCost: 0 });
    expect(name!.nameCost).toBeGreaterThan(0);
    const [suffix] = explain('rambler.tu').interpretations[0]!.candidates;
    expect(suffix).toMatchObject({ domain: 'rambler.ru', distance: 1, nameCost: 0 });
    expect(suffix!.suffixCost).toBeGreaterThan(0);
  });

  test('an interpretation tells what had to be repaired', () => {
    const [interpretation] = explainSuggestion('Ada Byron <ada@gmial..com>').interpretations;
    expect(interpretation).toMatchObject({ local: 'ada', domain: 'gmial.com' });
    expect(interpretation!.reasons).toEqual(expect.arrayContaining(['wrapper', 'punctuation']));
  });

  test.each([...suggestions.map(([typed]) => typed), 'ada@yahoo.i', 'ada@mail.hu'])(
    'the candidates for %s are sorted, few, and plain data',
    (typed) => {
      const explanation = explainSuggestion(typed);
      expect(explanation.interpretations.length).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
      for (const { candidates } of explanation.interpretations) {
        const scores = candidates.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(candidates.length).toBeLessThanOrEqual(12);
        for (const { confidence } of candidates) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThan(1);
        }
      }
    },
  );

  test.each(['ada@gmaol.com', 'ada@yahoo.i', 'ada@mail.hu', 'ada@hotmaill.fr', 'ada@seznam.xy'])(
    'each provider is told of once: %s',
    (typed) => {
      for (const { candidates } of explainSuggestion(typed).interpretations) {
        const domains = candidates.map(({ domain }) => domain);
        expect(domains).toEqual([...new Set(domains)]);
      }
    },
  );

  // gmail.com is there as suggested and as other-compound.
  test('each provider is told of once, whatever ways lead to it: ada@gmail', () => {
    const domains = explain('gmail').interpretations[0]!.candidates.map(({ domain }) => domain);
    expect(domains).toEqual([...new Set(domains)]);
  });

  test('of an input over 1,000 units nothing is read', () => {
    const domain = '@gmial.com';
    const fits = ' '.repeat(989) + `a${domain}`;
    expect(fits).toHaveLength(1000);
    expect(explainSuggestion(fits).interpretations).toHaveLength(1);
    expect(explainSuggestion(` ${fits}`)).toEqual({ suggestion: null, interpretations: [] });
  });

  test('what is longer than any domain is not read as one', () => {
    const long = `${'a.'.repeat(148)}conn`;
    expect(long).toHaveLength(300);
    expect(explainSuggestion(`ada@${long}`).interpretations).toHaveLength(1);
    expect(explainSuggestion(`ada@a${long}`).interpretations).toEqual([]);
  });

  // Of several interpretations one is the answer: the others are outdone.
  test.each([
    ['ann@gmail.ком', ['gmail.kom suggested', 'gmail.rjv outdone']],
    ['ann@gmail.соm', ['gmail.com known', 'gmail.cjm outdone', 'gmail.som outdone']],
    ['ann@yandex.кг', ['yandex.ru known', 'yandex.ku outdone', 'yandex.kg known']],
  ])('what was read in %s, and what became of it', (input, expected) => {
    const { interpretations } = explainSuggestion(input);
    expect(interpretations.map(({ domain, outcome }) => `${domain} ${outcome}`)).toEqual(expected);
  });

  // Two are a draw; what is further behind is outdone by both, or unlikely by itself.
  test.each([
    ['ann@yahoo.com.a', ['near-tie', 'near-tie', 'outdone', 'outdone']],
    ['ann@136.com', ['near-tie', 'near-tie', 'unlikely']],
  ])('what became of the candidates for %s', (input, expected) => {
    const outcomes = explainSuggestion(input).interpretations[0]!.candidates.map(
      ({ outcome }) => outcome,
    );
    expect(outcomes.slice(0, expected.length)).toEqual(expected);
  });

  test.each(['', ' ', 'ada', '@'])('%j has no answer', (input) => {
    expect(explainSuggestion(input).suggestion).toBeNull();
  });

  test('an option that can’t be right is a TypeError', () => {
    expect(() => explainSuggestion('ada@x.ru', { countries: ['Chile'] })).toThrow(
      /two-letter codes/,
    );
  });

  test('anything but a string is a TypeError', () => {
    expect(() => explainSuggestion(undefined as never)).toThrow(TypeError);
  });

  // The message names suggestEmail.
  test('the TypeError names the function that was called', () => {
    expect(() => explainSuggestion(undefined as never)).toThrow(/^explainSuggestion:/);
  });
});
