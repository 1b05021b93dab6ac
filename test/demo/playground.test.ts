/** The playground's words and its link. What it shows in a browser: test/browser/playground.test.tsx. */
import { describe, expect, it } from 'vitest';
import { partsOf, piecesOf, visible } from '../../src/demo/playground/pieces.js';
import { describeTypo } from '../../src/demo/playground/describeTypo.js';
import { linkTo, readState, toOptions } from '../../src/demo/playground/playgroundState.js';
import { tellWhy } from '../../src/demo/playground/tellWhy.js';
import { outcomeOf } from '../../src/demo/playground/words.js';
import { explainSuggestion, validateEmail, type EmailOptions } from '../../src/index.js';

const why = (address: string, options?: EmailOptions) =>
  tellWhy(explainSuggestion(address, options)).join(' ');

describe('why', () => {
  it.each([
    ['ann@gmial.com', 'gmial.com is two swapped letters away from gmail.com'],
    ['ann@gmai.com', 'gmai.com is gmail.com without “l”'],
    ['ann@gmaiil.com', 'gmaiil.com is gmail.com with one more “i”'],
    ['ann@gmaul.com', 'gmaul.com is gmail.com with “u” in the place of “i”'],
    ['ann@yandeks.ru', 'yandeks.ru is 2 letters away from yandex.ru'],
    ['ann@yandex', 'yandex is yandex.ru without its ending'],
    ['user@нфтвучюкг', 'the keys read as of another keyboard layout, it reads user@yandex.ru'],
    ['Ann <ann@gmial.com>', 'With what is around it taken off, it reads ann@gmial.com'],
    ['ann@acme.con', '.con is no ending that exists: .com is'],
    ['a..b@gmail.com', 'With a sign put right, it reads a.b@gmail.com'],
  ])('%s is corrected: %s', (address, words) => {
    expect(why(address)).toContain(words);
    expect(why(address)).toMatch(/suggested with a confidence of \d+ %/);
  });

  it.each([
    ['ann@mail.ru', 'mail.ru is a real domain that is known: right as it is'],
    ['ann@outlook.e', 'outlook.de and outlook.es are nearly as likely'],
    ['ann@qwertzu.com', 'No provider is near to qwertzu.com'],
    ['ann@online.mo', '“online” is a name that others have too and .mo exists'],
    [
      'ann@mail.hu',
      'mail.hu is probably somebody’s own domain: it is left alone, although mail.ru would come to 71 %.',
    ],
    ['ann@corp.mail.ru', 'corp.mail.ru is a host of it'],
    ['ann@acme.co.uk', 'No provider is near to acme.co.uk'],
    ['ann@mai.ru', 'mai.ru is a real domain that is known'],
    ['ann@yahoo.com.a', 'yahoo.com.au and yahoo.com.ar are nearly as likely'],
    ['ann@hotmail.zz', 'Others are nearly as likely'],
    ['ann@', 'There is no domain yet'],
  ])('%s is left alone: %s', (address, words) => {
    expect(why(address)).toContain(words);
    expect(why(address)).not.toContain('It is suggested');
  });

  it('a reason that all candidates share is told as what came of the interpretation', () => {
    const [shared] = explainSuggestion('ann@mail.hu').interpretations;
    expect(outcomeOf(shared!)).toBe('Nothing. Others have this name too.');
    const [none] = explainSuggestion('ann@qwertzu.com').interpretations;
    expect(outcomeOf(none!)).toBe('No provider is near enough.');
  });

  it('the options count', () => {
    const unsure = why('ann@mai.com', { minimumConfidence: 0.9 });
    expect(unsure).toContain('That is not likely enough');
    expect(why('ann@gmai', { typing: true })).toContain('More typing may make it right');
  });

  it('an empty text needs no words', () => {
    expect(why('')).toBe('');
  });
});

it('a typo of several letters is counted', () => {
  expect(describeTypo('gmx.at', 'web.de', 5)).toBe('gmx.at is 5 letters away from web.de');
});

describe('the link', () => {
  const state = {
    address: 'Ann+1 <ann@gmial.com>&#?',
    countries: 'ru, kz',
    domains: 'acme.example',
    minimumConfidence: '0.9',
    typing: '1',
  };

  it('leads back to what was asked', () => {
    expect(readState(linkTo(state))).toEqual(state);
  });

  it('says only what differs, but for the address', () => {
    const plain = { ...state, countries: '', domains: '', minimumConfidence: '', typing: '' };
    expect(linkTo({ ...plain, address: '' })).toBe('#/playground?address=');
  });

  it('opens with an example, and an empty address stays empty', () => {
    expect(readState('#/playground').address).toBe('ann@gmial.com');
    expect(readState('#/playground?address=').address).toBe('');
  });

  it('becomes options of the core', () => {
    expect(toOptions(state)).toEqual({
      countries: ['ru', 'kz'],
      domains: ['acme.example'],
      minimumConfidence: 0.9,
      typing: true,
    });
    expect(toOptions(readState('#/playground'))).toEqual({ countries: [], domains: [] });
  });
});

describe('an address taken apart', () => {
  it('has its parts, whatever it is', () => {
    expect(partsOf('a@b@mail.co.uk')).toEqual({
      local: 'a@b',
      domain: 'mail.co.uk',
      name: 'mail.co',
      suffix: '.uk',
    });
    expect(partsOf('a.b')).toEqual({ local: 'a.b', domain: '', name: '', suffix: '' });
    expect(partsOf('a.b@c')).toEqual({ local: 'a.b', domain: 'c', name: 'c', suffix: '' });
  });

  it.each(['ann@gmail.com', 'a..b@example', '', '@', 'ж @@.', 'Ann <ann@x.y>'])(
    '“%s” loses no letter, and each issue is marked where it is',
    (address) => {
      const result = validateEmail(address);
      const issues = result.valid ? [] : result.issues;
      const pieces = piecesOf(address, issues, []);
      expect(pieces.map(({ text }) => text).join('')).toBe(address);
      for (const { start, end } of issues) {
        const marked = pieces.filter((piece) => piece.start >= start && piece.start < end);
        expect(marked.every(({ mark }) => mark === 'issue')).toBe(true);
      }
      const isMarked = issues.some(({ start, end }) => start < end);
      expect(pieces.some(({ mark }) => mark === 'issue')).toBe(isMarked);
    },
  );

  it('what can’t be seen is shown', () => {
    expect(visible('a\u200Bb c\n')).toBe('a‹U+200B›b␣c‹U+000A›');
  });
});
