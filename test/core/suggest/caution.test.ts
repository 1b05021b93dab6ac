import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  createEmailChecker,
  explainSuggestion,
  suggestEmail,
  suggestEmails,
} from '../../../src/core/index.js';
import type { EmailOptions } from '../../../src/core/index.js';
import { runs } from '../../tools/runs.js';

const domainFor = (domain: string, options?: EmailOptions) =>
  suggestEmail(`ada@${domain}`, options)?.domain ?? null;

const lookalikes = readFileSync('scripts/tables/lookalikes.tsv', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t')[0]!);

describe('real domains that are listed are left alone', () => {
  const countries = 'ru us ua kz by de fr it gb br ca cn kr in'.split(' ');

  test.each(countries.slice(0, runs(countries.length)))('in %s', (country) => {
    const { suggest } = createEmailChecker({ countries: [country] });
    expect(lookalikes.filter((domain) => suggest(`ada@${domain}`))).toEqual([]);
  });

  test('by the most eager too', () => {
    const { suggest } = createEmailChecker({ minimumConfidence: 0.4 });
    expect(lookalikes.filter((domain) => suggest(`ada@${domain}`))).toEqual([]);
  });
});

describe('the three functions agree', () => {
  const typed = [
    ...['anger.con', 'boom.con', 'chalk.con', 'bank.ry', 'china.co.ku', 'y7zmail.con', 'tvs.ner'],
    ...['gmial.com', 'amil.com', 'hotmail.s', 'mail.li', 'yandeks.ru', 'gamil.con10115', 'yho.com'],
  ];

  test.each(typed)('on %s', (domain) => {
    const email = `ada@${domain}`;
    const suggestion = suggestEmail(email);
    const explained = explainSuggestion(email);
    expect(explained.suggestion).toEqual(suggestion);
    const outcomes = explained.interpretations.map(({ outcome }) => outcome);
    expect(outcomes.includes('suggested')).toBe(suggestion !== null);
    if (suggestion) expect(suggestEmails(email)[0]?.email).toBe(suggestion.email);
  });

  test.each(typed)('on %s who asks for more sees nothing else first', (domain) => {
    const usual = domainFor(domain);
    if (usual) expect(domainFor(domain, { minimumConfidence: 0.4 })).toBe(usual);
  });
});

describe('a real suffix', () => {
  test.each([
    ['nordnet.fi', 'a bank; nordnet.fr has mailboxes'],
    ['tiscali.ch', 'another country’s'],
    ['chello.de', 'another country’s'],
    ['bahnhof.es', 'another country’s'],
    ['accenture.ca', 'a company that is everywhere'],
    ['siemens.cn', 'a company that is everywhere'],
    ['huawei.cn', 'a company that is everywhere'],
    ['sberbank.rs', 'a company that is everywhere'],
    ['proton.com', 'a car maker'],
    ['pandora.de', 'a jeweller'],
    ['internet.in', 'an everyday word'],
    ['internet.uk', 'an everyday word'],
    ['cisco.in', 'a company’s own'],
    ['skynet.ru', 'an Internet provider of another country'],
    ['telenet.de', 'a firm of another country'],
    ['shaw.com', 'a carpet maker'],
    ['sfr.com', 'the provider’s own'],
    ['tut.ru', 'another site'],
    ['uol.ru', 'another site'],
    ['onet.de', 'another site'],
    ['me.me', 'a name may be its suffix'],
    ['live.live', 'a name may be its suffix'],
  ])('%s is left alone: %s', (domain) => {
    expect(domainFor(domain)).toBeNull();
  });

  test.each(['gmail.ncku.edu.tw', 'hotmail.uni.edu', 'yandex.school57.ru'])(
    '%s is a host of an institution',
    (domain) => {
      expect(domainFor(domain)).toBeNull();
    },
  );

  test.each(['acme.org', 'acme.de', 'acme.net'])(
    '%s is no typo for a domain of one’s own, acme.com',
    (domain) => {
      expect(domainFor(domain, { domains: ['acme.com'] })).toBeNull();
    },
  );
});

describe('text around a name', () => {
  test.each([
    ['policealice.it', 'everyday names end others'],
    ['mylaposte.net', 'everyday names end others'],
    ['gmail-developers.com', 'who types a hyphen means it'],
    ['hotmail-login.com', 'who types a hyphen means it'],
  ])('%s is left alone: %s', (domain) => {
    expect(domainFor(domain)).toBeNull();
  });
});

describe('two addresses', () => {
  test.each([
    'ann@gmail.com, bob@mail.ru',
    'ann@gmail.com; bob@mail.ru',
    'ann@gmail.com bob@mail.ru',
    'ann@gmail.com;bob@mail.ru',
    'Ann <ann@gmail.com>, Bob <bob@mail.ru>',
  ])('of %s none is chosen', (text) => {
    expect(suggestEmail(text)).toBeNull();
  });

  test.each(['ann@gmail.com ann@gmail.com', 'ann@gmail.com <ann@gmail.com>'])(
    '%s is one address twice',
    (text) => {
      expect(suggestEmail(text)?.email).toBe('ann@gmail.com');
    },
  );
});

describe('several suffixes of one brand', () => {
  test.each(['hotmail.s', 'yahoo.com.p'])('of %s none is sure', (domain) => {
    expect(suggestEmail(`ada@${domain}`)?.confidence ?? 0).toBeLessThan(0.8);
  });

  test('a bare name means its commonest domain, wherever its users are', () => {
    const [first] = explainSuggestion('ann@gmx').interpretations[0]!.candidates;
    expect(first!.popularity).toBe(
      Math.max(
        ...explainSuggestion('ann@gmx').interpretations[0]!.candidates.map(
          (each) => each.popularity,
        ),
      ),
    );
  });
});

test('of two interpretations that lead to one address only the surer is its reason', () => {
  const { suggestion, interpretations } = explainSuggestion('ann@welhø.com', {
    international: true,
  });
  expect(suggestion?.email).toBe('ann@welho.com');
  expect(interpretations.map(({ domain, outcome }) => [domain, outcome])).toEqual([
    ['welho.com', 'known'],
    ['welhl.com', 'outdone'],
  ]);
});
