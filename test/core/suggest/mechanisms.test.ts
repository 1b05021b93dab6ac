import { describe, expect, test } from 'vitest';
import { createEmailChecker, suggestEmail } from '../../../src/core/index.js';
import { suggestions, untouched } from '../../tools/cases/suggestions.js';
import type { EmailOptions } from '../../../src/core/index.js';
import { phoneticKey } from '../../../src/core/strings/phonetic.js';

const domainFor = (domain: string, options?: EmailOptions) =>
  suggestEmail(`ada@${domain}`, options)?.domain ?? null;

const abroad = ['fr', 'de', 'es', 'tr'].map((country) =>
  createEmailChecker({ countries: [country] }),
);

describe('a name written by ear', () => {
  test.each([
    ['dzhimeil.com', 'gmail.com'],
    ['jimeil.com', 'gmail.com'],
    ['djimail.com', 'gmail.com'],
    ['jmeyl.com', 'gmail.com'],
    ['autlook.com', 'outlook.com'],
    ['utluk.com', 'outlook.com'],
    ['ayklaud.com', 'icloud.com'],
    ['aiklaud.com', 'icloud.com'],
    ['yahou.com', 'yahoo.com'],
    ['iandeks.ru', 'yandex.ru'],
    ['ouanadou.fr', 'wanadoo.fr'],
    ['vanadou.fr', 'wanadoo.fr'],
    ['hotmejl.com', 'hotmail.com'],
    ['protonmeyl.com', 'protonmail.com'],
  ])('%s → %s', (typed, domain) => {
    expect(suggestEmail(`ada@${typed}`)).toMatchObject({ domain, reason: 'domain-typo' });
    expect(domainFor(domain)).toBeNull();
  });

  test.each(['gimli.com', 'gamla.com', 'jumla.com', 'owl.com', 'hotel.com'])(
    '%s ends or sounds otherwise',
    (domain) => {
      expect(domainFor(domain)).toBeNull();
    },
  );

  test.each([
    ['gmail', 'jimeil'],
    ['gmail', 'dzhimeyl'],
    ['icloud', 'ayklaud'],
    ['wanadoo', 'ouanadou'],
    ['yandex', 'iandeks'],
    ['outlook', 'autluk'],
  ])('%s and %s sound the same', (name, byEar) => {
    expect(phoneticKey(byEar)).toBe(phoneticKey(name));
  });

  test.each([
    ['gmail', 'gamma'],
    ['yahoo', 'yeti'],
    ['yandex', 'yonder'],
  ])('%s and %s do not', (name, other) => {
    expect(phoneticKey(other)).not.toBe(phoneticKey(name));
  });
});

describe('other keyboards', () => {
  test.each([
    ['gmqil.com', 'gmail.com'],
    ['hotmqil.fr', 'hotmail.fr'],
    ['orqnge.fr', 'orange.fr'],
    ['yqhoo.fr', 'yahoo.fr'],
    ['lqposte.net', 'laposte.net'],
    ['zanadoo.fr', 'wanadoo.fr'],
  ])('AZERTY: %s → %s', (typed, domain) => {
    expect(domainFor(typed)).toBe(domain);
  });

  test.each([
    ['zahoo.com', 'yahoo.com'],
    ['zahoo.de', 'yahoo.de'],
    ['zandex.ru', 'yandex.ru'],
  ])('QWERTZ: %s → %s', (typed, domain) => {
    expect(domainFor(typed)).toBe(domain);
  });

  test.each([
    ['gmaiñ.com', 'gmail.com'],
    ['gmaiö.com', 'gmail.com'],
    ['gmaiø.com', 'gmail.com'],
    ['gmaiş.com', 'gmail.com'],
    ['hotmaiç.com', 'hotmail.com'],
    ['hotmaiæ.dk', 'hotmail.dk'],
    ['outñook.com', 'outlook.com'],
    ['sapo.üt', 'sapo.pt'],
    ['åost.cz', 'post.cz'],
  ])('a letter beside an English one: %s → %s', (typed, domain) => {
    expect(domainFor(typed)).toBe(domain);
  });

  test('a letter beside an English one must lead to a provider', () => {
    expect(domainFor('bakerñ.com')).not.toBe('bakerl.com');
    expect(domainFor('schoñ.com')).not.toBe('schol.com');
  });

  test.each(untouched)('%s is no typo under any layout', (domain) => {
    for (const { suggest } of abroad) expect(suggest(`ada@${domain}`)).toBeNull();
  });
});

describe('countries', () => {
  test.each([
    ['hotmail.c', 'ca', 'hotmail.ca', 'hotmail.com'],
    ['yahoo.c', 'ca', 'yahoo.ca', 'yahoo.com'],
    ['live.c', 'ca', 'live.ca', 'live.com'],
    ['yahoo.d', 'de', 'yahoo.de', null],
    ['yahoo.i', 'it', 'yahoo.it', null],
    ['hotmail.e', 'es', 'hotmail.es', null],
    ['yahoo', 'fr', 'yahoo.fr', 'yahoo.com'],
    ['hotmail', 'it', 'hotmail.it', 'hotmail.com'],
    ['gmx', 'at', 'gmx.at', 'gmx.de'],
  ])('%s with [%s] → %s, without → %s', (typed, country, home, world) => {
    expect(domainFor(typed, { countries: [country] })).toBe(home);
    expect(domainFor(typed, { countries: [country.toUpperCase()] })).toBe(home);
    expect(domainFor(typed)).toBe(world);
  });

  test('mail.d is mail.de in Germany alone', () => {
    expect(domainFor('mail.d', { countries: ['de'] })).toBe('mail.de');
    expect(domainFor('mail.d', { countries: ['dk'] })).toBe('mail.dk');
    expect(domainFor('mail.d')).not.toBe('mail.de');
  });

  test.each([
    ['gmail.con', 'de', 'gmail.com'],
    ['yahoo.con', 'it', 'yahoo.com'],
    ['rambler.tu', 'fr', 'rambler.ru'],
    ['hotmial.co.uk', 'ca', 'hotmail.co.uk'],
  ])('a clear call stays: %s with [%s] → %s', (typed, country, domain) => {
    expect(domainFor(typed, { countries: [country] })).toBe(domain);
  });
});

const withOwn = createEmailChecker({
  domains: ['orchard.example', 'meadow-lab.org', ['quillon.io', 2]],
});

describe('domains of the user’s own', () => {
  const own = (domain: string) => withOwn.suggest(`ada@${domain}`)?.domain ?? null;

  test.each([
    // As the names of providers
    ['orchrad.example', 'orchard.example'],
    ['ochard.example', 'orchard.example'],
    ['orkhard.example', 'orchard.example'],
    ['orchqrd.example', 'orchard.example'],
    ['meadwo-lab.org', 'meadow-lab.org'],
    ['meadowlab.org', 'meadow-lab.org'],
    ['quilon.io', 'quillon.io'],
    ['quilion.io', 'quillon.io'],
    // As their suffixes
    ['orchard.exmaple', 'orchard.example'],
    ['orchard.exampl', 'orchard.example'],
    ['orchard.examplee', 'orchard.example'],
    ['orchard', 'orchard.example'],
    ['meadow-lab.ogr', 'meadow-lab.org'],
    ['meadow-lab.or', 'meadow-lab.org'],
    ['meadow-lab.con', 'meadow-lab.org'],
    ['quillon.oi', 'quillon.io'],
    ['quillon.i', 'quillon.io'],
    // As their dots
    ['orchardexample', 'orchard.example'],
    ['orchard..example', 'orchard.example'],
    ['orchard,example', 'orchard.example'],
  ])('%s → %s', (typed, domain) => {
    expect(own(typed)).toBe(domain);
    expect(own(domain)).toBeNull();
  });

  test('with the right suffix no dot is in the wrong place', () => {
    const { suggest } = createEmailChecker({ domains: ['faga.example'] });
    // The suffix's letters would make up for those that are missing in the name.
    expect(suggest('ann@ag.example')).toBeNull();
    expect(suggest('ann@fagaexample')?.email).toBe('ann@faga.example');
  });

  test('the built-in ones are still there', () => {
    expect(own('gmial.com')).toBe('gmail.com');
    expect(own('bakery.con')).toBe('bakery.com');
  });

  test('without the option they are no targets', () => {
    expect(domainFor('orchrad.example')).toBeNull();
    expect(domainFor('meadwo-lab.org')).toBeNull();
    expect(domainFor('quilon.io')).toBeNull();
  });

  test('a host of one, and another name, are left alone', () => {
    expect(own('hr.orchard.example')).toBeNull();
    expect(own('mead-low.org')).toBeNull();
  });
});

const knownDomains = [
  'gmial.com',
  'jimeil.com',
  'zahoo.com',
  'gmqil.com',
  'hotmail.c',
  'zavod.rru',
];
const withKnown = createEmailChecker({ knownDomains });

describe('known domains', () => {
  const { suggest } = withKnown;

  test.each(knownDomains)('%s draws a suggestion, and none once it is known', (domain) => {
    expect(domainFor(domain)).not.toBeNull();
    expect(suggest(`ada@${domain}`)).toBeNull();
    expect(suggest(`ada@${domain.toUpperCase()}`)).toBeNull();
  });

  test('the typos beside them are still put right', () => {
    expect(suggest('ada@gmiall.com')?.domain).toBe('gmail.com');
    expect(suggest('ada@zavod.ruu')?.domain).toBe('zavod.ru');
  });
});

describe('minimumConfidence', () => {
  test.each([['otail.com', 'hotmail.com']])('%s → %s for the eager alone', (typed, domain) => {
    expect(domainFor(typed)).toBeNull();
    expect(domainFor(typed, { minimumConfidence: 0.4 })).toBe(domain);
  });

  test('below 0.4 it is taken for 0.4', () => {
    for (const domain of ['goggle.com', 'bakery.com', 'maple.com', 'mailru.ru', 'lastmail.com']) {
      const [none, least] = [0, 0.4].map((minimumConfidence) =>
        domainFor(domain, { minimumConfidence }),
      );
      expect(none).toBe(least);
    }
    expect(domainFor('maple.com', { minimumConfidence: 0 })).toBeNull();
  });

  test.each(suggestions)('%s has no other answer for the cautious', (typed, email) => {
    for (const minimumConfidence of [0.7, 0.9, 0.97]) {
      const suggestion = suggestEmail(typed, { minimumConfidence });
      if (suggestEmail(typed)!.confidence < minimumConfidence) expect(suggestion).toBeNull();
      else expect(suggestion?.email).toBe(email);
    }
  });

  test('nothing is sure enough for 1', () => {
    expect(suggestions.every(([typed]) => !suggestEmail(typed, { minimumConfidence: 1 }))).toBe(
      true,
    );
  });

  test.each(untouched)('%s is left alone by the eager as well', (domain) => {
    expect(domainFor(domain, { minimumConfidence: 0.4 })).toBeNull();
  });
});

describe('the suffix of a provider', () => {
  test.each([
    ['hotmail.uk', 'hotmail.co.uk'],
    ['yahoo.br', 'yahoo.com.br'],
    ['uol.com.com.br', 'uol.com.br'],
    ['hotmail.co.uk.uk', 'hotmail.co.uk'],
    ['hotmail.co.uk.com', 'hotmail.co.uk'],
    ['yandex.com.ru', 'yandex.ru'],
    ['gmail.com10115', 'gmail.com'],
    ['gamil.con73160', 'gmail.com'],
    ['ig.cim.br', 'ig.com.br'],
    ['yahoo.fcm.br', 'yahoo.com.br'],
    ['seznam.xy', 'seznam.cz'],
    ['rediffmail.co.in', 'rediffmail.com'],
  ])('%s → %s', (typed, domain) => {
    expect(domainFor(typed)).toBe(domain);
  });

  test.each([
    'belgacom.be',
    'earthlink.com',
    'bigpond.net',
    'netia.com.pl',
    'google.cm',
    'amazon.cn',
    'yandex.net',
  ])('%s is the site of the provider itself', (domain) => {
    expect(domainFor(domain)).toBeNull();
  });
});

describe('dots', () => {
  test.each([
    ['t.online.de', 't-online.de'],
    ['ra.mbler.ru', 'rambler.ru'],
    ['ra.bler.ru', 'rambler.ru'],
    ['gmialcom', 'gmail.com'],
    ['gmialocom', 'gmail.com'],
    ['yahoocom.br', 'yahoo.com.br'],
    ['yahoocpm.br', 'yahoo.com.br'],
    ['yahooco.in', 'yahoo.co.in'],
  ])('%s → %s', (typed, domain) => {
    expect(domainFor(typed)).toBe(domain);
  });

  test.each(['e.mail.ru', 'corp.mail.ru', 'mail.yandex.ru', 'sol.com.br'])(
    '%s has the dots it should have',
    (domain) => {
      expect(domainFor(domain)).toBeNull();
    },
  );
});

describe('text around a name', () => {
  test.each([
    ['gmailcom.com', 'gmail.com'],
    ['hotmailcorreo.com', 'hotmail.com'],
  ])('%s → %s: nothing but mail goes by that name', (typed, domain) => {
    expect(domainFor(typed)).toBe(domain);
  });

  test.each([
    ['outlookindia.com', 'another word may follow'],
    ['mailgun.com', 'mail is a word of its own'],
    ['efrontier.com', 'an e before a rarer name makes another'],
    ['esky.com', 'an e before a word does too'],
    ['mail8.dk', 'so does a number after a word'],
  ])('%s is left alone: %s', (domain) => {
    expect(domainFor(domain)).toBeNull();
  });
});

describe('short names', () => {
  test.each([
    ['yho.com', 'yahoo.com'],
    ['mns.com', 'msn.com'],
    ['lost.ru', 'list.ru'],
  ])('%s → %s', (typed, domain) => {
    expect(domainFor(typed)).toBe(domain);
  });

  test.each(['sk.ru', 'bbr.ru', 'yuga.ru', 'wrp.pl'])('%s says too little', (domain) => {
    expect(domainFor(domain)).toBeNull();
  });
});

describe('several @', () => {
  test.each([
    ['ann@smith@mail.ru', 'which is the local part?'],
    ['ann@gmail.com;bob@mail.ru', 'these are two addresses'],
    ['ann@bakery.com@home', 'neither leads to a provider'],
  ])('%s stays in doubt: %s', (typed) => {
    expect(suggestEmail(typed)).toBeNull();
  });
});

describe('a bare word', () => {
  test.each(['ann@ru', 'ann@com', 'ann@net', 'ann@.ru'])('%s is no name of a provider', (typed) => {
    expect(suggestEmail(typed)).toBeNull();
  });

  test.each([
    ['gmx', 'gmx.de'],
    ['yandeks', 'yandex.ru'],
  ])('%s → %s', (typed, domain) => {
    expect(domainFor(typed)).toBe(domain);
  });
});
