import { describe, expect, test } from 'vitest';
import {
  fromBeside,
  fromCyrillicLayout,
  fromLookalikes,
  fromTransliteration,
  hasForeign,
} from '../../../src/core/text/scripts.js';

describe('letters of other scripts', () => {
  test.each([
    ['ann@mail.ru\0\x7f', false],
    ['ann@mail.ru\x80', true],
    ['añn', true],
    ['я', true],
    ['', false],
  ])('%j has any: %s', (text, has) => {
    expect(hasForeign(text)).toBe(has);
  });

  test.each([
    ['пьфшд.сщь', 'gmail.com'],
    ['ПЬФШД', 'GMAIL'],
    // A dot stays a dot, though its key gives a slash; ю is the dot of the other layout.
    ['ьфшдюкг', 'mail.ru'],
    ['іїє', "s]'"],
    ['mail1', 'mail1'],
  ])('under the other layout: %s, %s', (text, english) => {
    expect(fromCyrillicLayout(text)).toBe(english);
  });

  test.each([
    ['аnn@mаil.ru', 'ann@mail.ru'],
    ['ΑNN', 'ANN'],
    ['añn', 'ann'],
    // By Unicode's own account of it, and by its look once the accent is off.
    ['𝒜𝒷', 'Ab'],
    ['ά', 'a'],
    ['ж', 'ж'],
    ['mail1', 'mail1'],
  ])('by their look: %s, %s', (text, english) => {
    expect(fromLookalikes(text)).toBe(english);
  });

  test.each([
    ['яндекс', 'yandeks'],
    ['Щука', 'schuka'],
    ['объезд', 'obezd'],
    ['mail1', 'mail1'],
  ])('as a Russian word is spelt: %s, %s', (text, english) => {
    expect(fromTransliteration(text)).toBe(english);
  });

  test.each([
    ['gmaiñ', 'gmail'],
    ['åost', 'post'],
    ['яmail1', 'яmail1'],
  ])('by the key beside them: %s, %s', (text, english) => {
    expect(fromBeside(text)).toBe(english);
  });
});
