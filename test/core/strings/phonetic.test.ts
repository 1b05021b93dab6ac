import { describe, expect, test } from 'vitest';
import { phoneticKey } from '../../../src/core/strings/phonetic.js';

describe('what a name sounds like', () => {
  test.each([
    // The soft g, however it is spelt
    ['gmail', 'gml'],
    ['jimeil', 'gml'],
    ['dzhimeyl', 'gml'],
    ['djinn', 'gn'],
    ['dge', 'g'],
    ['tschibo', 'gbo'],
    // The k
    ['jack', 'gak'],
    ['cat', 'kat'],
    ['quick', 'kok'],
    ['ckc', 'k'],
    // The open vowels
    ['autlook', 'otlok'],
    ['outlook', 'otlok'],
    ['outluk', 'otlok'],
    ['koouk', 'kok'],
    // French ou, a w before a vowel that is not one of the open ones
    ['ouanadoo', 'vanado'],
    ['oui', 'v'],
    ['touey', 'tv'],
    ['ouyo', 'vo'],
    ['ou', 'o'],
    ['ouo', 'o'],
    ['loup', 'lop'],
    ['oa', 'oa'],
    ['ora', 'ora'],
    ['bua', 'boa'],
    // f, v, ks, s
    ['phone', 'fon'],
    ['vvindows', 'vndovs'],
    ['web', 'vb'],
    ['xerox', 'ksroks'],
    ['zoom', 'som'],
    // What is put in and left out first says nothing.
    ['aimail', 'ml'],
    ['eyal', 'al'],
    ['hey', ''],
    ['ejh', ''],
    // Twice is once, but not where something stands between.
    ['mamma', 'mama'],
    ['bb', 'b'],
    ['abab', 'abab'],
    ['abc1-x', 'abk1-ks'],
    ['', ''],
  ])('%j: %j', (name, key) => {
    expect(phoneticKey(name)).toBe(key);
  });

  test('is no longer followed where nothing begins like it', () => {
    const beginnings = new Set(['g', 'gm', 'k']);
    expect(phoneticKey('gmail', beginnings)).toBe('gml');
    expect(phoneticKey('gmailbox', beginnings)).toBe('gml');
    expect(phoneticKey('xerox', beginnings)).toBe('ks');
    expect(phoneticKey('cat', beginnings)).toBe('ka');
  });
});
