import { describe, expect, test } from 'vitest';
import { toConfidence } from '../../../src/core/model/posterior.js';
import { SCORE } from '../../../src/core/model/score.js';
import { USUAL_SUFFIXES, suffixDistance } from '../../../src/core/model/suffixDistance.js';
import { bySuffix } from '../../../src/core/search/bySuffix.js';

/** Puts a suffix right as if none existed. */
const repair = (domain: string) => bySuffix(domain, () => false)?.domain ?? null;
const costOf = (meant: string, typed: string) => suffixDistance(meant, typed, false);
const scoreOf = (meant: string, typed: string) =>
  SCORE.popularity * USUAL_SUFFIXES().get(meant)! - SCORE.cost * costOf(meant, typed);

describe('the suffix of any domain', () => {
  test.each([
    ['bakery.con', 'bakery.com'],
    ['bakery.com', null],
    ['bakery.xyz', null],
    // A name of two letters or more.
    ['ab.con', 'ab.com'],
    ['a.con', null],
    // A suffix typed twice leaves no name.
    ['com.con', null],
    ['de.dee', null],
    // Of longer suffixes not all are known.
    ['bakery.infp', 'bakery.info'],
    ['bakery.infoo', null],
    // Of one letter none is told, but in a compound suffix, after two letters or more.
    ['bakery.c', null],
    ['bakery.', null],
    ['bbc.co.u', 'bbc.co.uk'],
    ['ab.co.u', 'ab.co.uk'],
    ['a.co.u', null],
    ['www.bakery.con', 'www.bakery.com'],
    ['bakery.couk', null],
    // What stands before it may be a suffix already.
    ['bakery.com.con', 'bakery.com'],
    ['bakery.net.con', null],
    ['bakery.io.con', 'bakery.io.com'],
    ['bakery.sho.con', 'bakery.sho.com'],
    ['net.con', 'net.com'],
  ])('%s: %s', (typed, domain) => {
    expect(bySuffix(typed)?.domain ?? null).toBe(domain);
  });

  test('is left alone where it exists', () => {
    expect(bySuffix('bakery.con', (suffix) => suffix === 'con')).toBeNull();
  });

  test.each([
    ['cxm', 'com', 0.81, true],
    ['kon', 'com', 0.81, false],
    ['pk', 'pl', 0.55, true],
    ['gl', 'pl', 0.55, false],
    ['rx', 'ru', 0.55, false],
  ])('.%s costs so much that .%s is meant, at most %f: %s', (typed, meant, most, isMeant) => {
    expect(costOf(meant, typed) <= most).toBe(isMeant);
    expect(repair(`bakery.${typed}`)).toBe(isMeant ? `bakery.${meant}` : null);
  });

  test.each([
    ['ede', 'de', 'edu', true],
    ['da', 'de', 'ca', false],
    ['ee', 'de', 'es', false],
  ])('.%s is .%s rather than .%s by 1.18: %s', (typed, best, next, isAhead) => {
    expect(scoreOf(best, typed) - scoreOf(next, typed) >= 1.18).toBe(isAhead);
    expect(repair(`bakery.${typed}`)).toBe(isAhead ? `bakery.${best}` : null);
  });

  test.each([
    ['bakery.infp', 'info', 'infp'],
    ['bakery.ixfo', 'info', 'ixfo'],
    ['bakery.gov.ku', 'gov.uk', 'gov.ku'],
    ['bakery.gov.ukq', 'gov.uk', 'gov.ukq'],
  ])('is as sure as its score: %s', (domain, meant, typed) => {
    const confidence = toConfidence(1.04 + scoreOf(meant, typed));
    expect(confidence).toBeLessThan(0.99);
    expect(bySuffix(domain, () => false)).toMatchObject({ confidence });
  });
});
