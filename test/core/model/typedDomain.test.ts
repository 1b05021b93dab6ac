import { describe, expect, test } from 'vitest';
import { readTyped } from '../../../src/core/model/typedDomain.js';

describe('a typed domain', () => {
  test.each([
    ['gmial.com', 'com'],
    ['gmial.co.uk', 'uk'],
    ['mail.edu.tr', 'tr'],
    ['gmial', ''],
  ])('%s has the country “%s”, or what else stands last', (domain, country) =>
    expect(readTyped(domain).country).toBe(country),
  );

  test.each([
    ['gmial.com', true],
    ['gmial.con', false],
    ['gmial', false],
    ['.com', true],
    ['yahoocom.au', true],
    ['yahoocom.br', false],
    ['yahoo.br', true],
  ])('%s can exist: %s', (domain, possible) => expect(readTyped(domain).possible).toBe(possible));

  test.each([
    ['yahooco.in', true],
    ['yahoocom.br', true],
    ['yahoo.co.in', false],
    ['yahooco.de', false],
  ])('%s lacks the dot of a compound suffix: %s', (domain, lacks) =>
    expect(readTyped(domain).lacksDot).toBe(lacks),
  );

  test('whose name is a word is more likely meant, if it can exist', () => {
    const [word, name] = [readTyped('orange.com'), readTyped('oranje.com')];
    expect(word.prior).toBeLessThan(name.prior);
    expect(readTyped('orange.con').prior).toBe(readTyped('oranje.con').prior);
  });

  test('tells what it costs to have meant a suffix, and the same when asked again', () => {
    const typed = readTyped('gmial.cmo');
    expect(typed.suffixCost('cmo')).toBe(0);
    const cost = typed.suffixCost('com');
    expect(cost).toBeGreaterThan(0);
    expect(typed.suffixCost('com')).toBe(cost);
    expect(typed.suffixCost('de')).toBe(typed.otherSuffixCost);
  });
});
