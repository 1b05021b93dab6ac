import { describe, expect, test } from 'vitest';
import { doubtAgainst, priorOf } from '../../../src/core/model/background.js';
import { SCORE } from '../../../src/core/model/score.js';
import { toBrand } from '../../../src/core/providers/brand.js';
import { ownProvider } from '../../../src/core/providers/provider.js';

// The weights were fitted, see docs/accuracy.md. What they come to for a few domains stands here, so that a change
// of one is seen where it works.
describe('what a typed domain says before any provider is looked at, in nats', () => {
  test.each([
    ['gmial.com', 5, 'com', true, 1.38],
    ['gmial.net', 5, 'net', true, 1.53],
    ['gmial.ru', 5, 'ru', true, 1.98],
    ['gmial.de', 5, 'de', true, 1.68],
    ['gmial.co.uk', 5, 'co.uk', true, 2.11],
    ['gmial.con', 5, 'con', false, 3.1432],
    // By its length: of two letters anything is a name, of ten hardly any.
    ['.net', 0, 'net', true, -7.91],
    ['ya.net', 2, 'net', true, -0.42],
    ['bbc.net', 3, 'net', true, 0.6],
    ['hotmeil.net', 7, 'net', true, 2.83],
    ['protonmeil.net', 10, 'net', true, 3.87],
    ['a name longer than that', 20, 'net', true, 3.87],
    ['ya.nett', 2, 'nett', false, 2.1097],
    ['protonmeil.nett', 10, 'nett', false, 4.3834],
  ])('%s', (_, length, suffix, possible, prior) => {
    expect(priorOf(length, suffix, possible)).toBeCloseTo(prior, 6);
  });
});

describe('the room under a suffix', () => {
  test.each([
    ['net', 0],
    ['com', -SCORE.com],
    ['ru', SCORE.ru],
    ['co.uk', SCORE.compound],
    ['de', SCORE.national],
  ])('that exists, %s, counts', (suffix, room) => {
    expect(priorOf(5, suffix, true)).toBeCloseTo(SCORE.base + SCORE.length[5]! + room, 9);
  });

  test.each(['net', 'com', 'ru', 'co.uk', 'de'])('that exists nowhere, %s, does not', (suffix) => {
    const length = SCORE.impossibleLength * SCORE.length[5]!;
    expect(priorOf(5, suffix, false)).toBeCloseTo(SCORE.base + SCORE.impossible + length, 9);
  });
});

describe('what speaks against a typo of a name, in nats', () => {
  const brandOf = (name: string) => toBrand(name, [ownProvider(`${name}.com`, 6)]);

  test.each([
    ['nothing, of a longer name of a common provider', 'harbour', 7, 5, 2, 0],
    ['an everyday word of a popularity below 4', 'orange', 3, 6, 1, 0.49],
    ['but not of 4', 'orange', 4, 6, 1, 0],
    ['and no other name', 'harbour', 3, 6, 1, 0],
    ['a popularity below 3', 'harbour', 2, 7, 1, 0.4],
    ['a short name, for each step below 7', 'harbour', 6, 4, 1, 0.03],
    ['for three steps', 'harbour', 4, 4, 1, 3 * 0.03],
    ['but for none from 7 on', 'harbour', 7, 4, 1, 0],
    ['nor above', 'harbour', 9, 4, 1, 0],
    ['nor of five letters', 'harbour', 4, 5, 1, 0],
    ['more than one cheap typo for a name of two letters', 'ya', 7, 5, 1.31, 2],
    ['but not one', 'ya', 7, 5, 1.3, 0],
    ['nor for three letters', 'gmx', 7, 5, 1.31, 0],
    ['all of them at once', 'me', 2, 4, 1.31, 2 + 0.49 + 0.4 + 5 * 0.03],
  ])('%s', (_, name, popularity, length, cost, doubt) => {
    expect(doubtAgainst(brandOf(name), popularity, length, cost)).toBeCloseTo(doubt, 9);
  });
});
