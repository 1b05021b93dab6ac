import { describe, expect, test } from 'vitest';
import { interpretations } from '../../../src/core/text/interpretations.js';

/** Each reading as `local domain reasons`, with a `?` after a guess and `xn` after a domain that was legal as typed. */
const read = (text: string) =>
  Array.from(interpretations(text), ({ local, domain, reasons, guess, encoded }) =>
    [local, domain, reasons.join('+') || '–', guess && '?', encoded && 'xn']
      .filter(Boolean)
      .join(' '),
  );

describe('the ways to read a text', () => {
  test.each([
    ['Ann@Mail.RU', ['Ann mail.ru –']],
    ['ann@mail .ru', ['ann mail .ru –']],
    ['<ann@mail.ru>', ['ann mail.ru wrapper']],
    ['ann＠mail.ru', ['ann mail.ru punctuation']],
    ['<ann\u200b@mail.ru>', ['ann mail.ru wrapper+invisible-character']],
    ['ann#mail.ru', ['ann mail.ru missing-at']],
    ['@ann@mail.ru', ['ann mail.ru extra-at']],
    ['ann@gmail@com', ['ann gmail.com extra-at ?']],
    ['ann', []],
  ])('%j: its punctuation', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['ann@a.ru, bob@b.ru', []],
    ['ann@a.ru bob@b.ru', []],
    ['ann@a.ru dan@a.ru', []],
    ['ann@a.ru Ann@A.ru', ['ann a.ru wrapper']],
    ['ann@a.ru 1', ['ann a.ru 1 –']],
  ])('%j: one address of two only where both are the same', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('a guess is no longer than a provider’s domain typed twice', () => {
    const guessed = (length: number) => read(`ann#${'a'.repeat(length - 3)}.ru`);
    expect(guessed(64)).toHaveLength(1);
    expect(guessed(65)).toEqual([]);
    // What was typed may be of any length, what its letters look like is no guess.
    expect(read(`ann@${'a'.repeat(80)}.ru`)).toHaveLength(1);
    expect(read(`ann@${'а'.repeat(10)}.ru`)).toHaveLength(2);
    expect(read(`ann@${'а'.repeat(80)}.ru`)).toEqual([
      `ann ${'a'.repeat(80)}.ru lookalike-letters`,
    ]);
  });

  test('any white space within a domain is a space', () => {
    expect(Array.from(interpretations('ann@mail\t.ru'), ({ domain }) => domain)).toEqual([
      'mail .ru',
    ]);
  });
});

describe('a local part in foreign letters', () => {
  test.each([
    ['анна@mail.ru', 'анна mail.ru –', 'has vowels as it is: nobody can tell'],
    ['фтт@mail.ru', 'ann mail.ru keyboard-layout', 'has vowels only under the other layout'],
    ['ыфырф@mail.ru', 'ыфырф mail.ru –', 'has no more of them there'],
    ['снегинск@mail.ru', 'снегинск mail.ru –', 'has one more of them there, which is no proof'],
    ['аnn@mail.ru', 'ann mail.ru lookalike-letters', 'is mixed: they look alike'],
    ['Аnn@mail.ru', 'Ann mail.ru lookalike-letters', 'is mixed'],
    ['АNN@mail.ru', 'ANN mail.ru lookalike-letters', 'is mixed, in capitals'],
    ['añn@mail.ru', 'añn mail.ru –', 'has accents, which people have in their names'],
    ['andré@mail.ru', 'andré mail.ru –', 'has accents'],
    ['日本@mail.ru', '日本 mail.ru –', 'is not Russian'],
  ])('%s reads %s: it %s', (text, reading) => {
    expect(read(text)).toEqual([reading]);
  });
});

describe('a domain in foreign letters', () => {
  test.each([
    [
      'фтт@ьфшдюкг',
      [
        'ann mail.ru keyboard-layout ?',
        'ann mail.ku keyboard-layout ?',
        'ann fshdukg lookalike-letters ?',
      ],
    ],
    [
      'ann@яндекс.ру',
      [
        'ann zyltrc.he keyboard-layout ?',
        'ann zhlekc.py keyboard-layout ?',
        'ann yandeks.ru lookalike-letters ?',
      ],
    ],
    [
      'ann@yandeх.ru',
      [
        'ann yandex.ru lookalike-letters',
        'ann yande[.ru keyboard-layout ?',
        'ann yandeh.ru lookalike-letters ?',
      ],
    ],
    ['ann@gmaiñ.com', ['ann gmain.com lookalike-letters', 'ann gmail.com domain-typo ?']],
    // Some labels under the other layout, others as they should be
    ['ann@пьфшд.com', ['ann gmail.com keyboard-layout ?', 'ann pfshd.com lookalike-letters ?']],
    [
      'ann@yandeх.сщь',
      [
        'ann yande[.com keyboard-layout ?',
        'ann yandex.com keyboard-layout ?',
        'ann yandeh.ssch lookalike-letters ?',
      ],
    ],
    [
      'ann@yandeх.кг',
      [
        'ann yande[.ru keyboard-layout ?',
        'ann yandex.ru keyboard-layout ?',
        'ann yandex.ku keyboard-layout ?',
        'ann yandeh.kg lookalike-letters ?',
      ],
    ],
    // What looks English was typed under the right layout.
    [
      'анна@асе.со',
      [
        'анна ace.co lookalike-letters',
        'fyyf fct.cj keyboard-layout ?',
        'анна ase.so lookalike-letters ?',
      ],
    ],
    [
      'ann@xn--mil-6cd.ru',
      ['ann mail.ru lookalike-letters xn', 'ann mfil.ru keyboard-layout ? xn'],
    ],
    ['ann@日本.com', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['анна@ьфшд.кг', 'fyyf mail.ru', 'a whole address under the other layout'],
    ['анна@ьфшд.ru', 'анна mail.ru', 'a domain half of which is not'],
    ['bob@ьфшд.кг', 'bob mail.ru', 'a local part that is not'],
  ])('%s reads %s: %s', (text, expected) => {
    expect(read(text)[0]).toBe(`${expected} keyboard-layout ?`);
  });
});
