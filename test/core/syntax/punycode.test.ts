import { domainToASCII } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../tools/runs.js';
import { decodeDomain, decodePunycode } from '../../../src/core/syntax/punycode.js';

describe('Punycode', () => {
  test.each([
    ['80a1acny', 'почта'],
    ['p1ai', 'рф'],
    ['mller-kva', 'müller'],
    ['MLLER-KVA', 'MüLLER'],
    ['bcher-kva', 'bücher'],
    ['wgv71a119e', '日本語'],
    ['ls8h', '💩'],
    ['a-b-dma', 'a-bé'],
    ['tda', 'ü'],
    // The last and the first beside the surrogates, and the last of all
    ['hb9b', '\ud7ff'],
    ['0y0c', '\ue000'],
    ['dn32g', '\u{10ffff}'],
    // RFC 3492 §7.1: Arabic, Chinese, Hebrew, Japanese, Russian
    ['egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
    ['ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
    ['4dbcagdahymbxekheh6e0a7fei0b', 'למההםפשוטלאמדבריםעברית'],
    ['n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa', 'なぜみんな日本語を話してくれないのか'],
    ['b1abfaaepdrnnbgefbadotcwatmq2g4l', 'почемужеонинеговорятпорусски'],
    ['3B-ww4c5e180e575a65lsy2b', '3年B組金八先生'],
  ])('%s is %s', (encoded, text) => {
    expect(decodePunycode(encoded)).toBe(text);
  });

  test.each([
    ['nothing', ''],
    ['letters that need none of it', 'ann-'],
    ['letters that need none of it', '-'],
    ['a number that goes on', 'z'],
    ['a number that goes on', 'mller-k'],
    ['a sign that is no digit', 'a!b'],
    ['a sign that is no digit', 'mller-kv_'],
    ['a sign that is no digit', 'a/'],
    ['a sign that is no digit', 'a:'],
    ['a sign that is no digit', 'a{'],
    ['a sign that is no digit', 'a`'],
    ['a sign that is no digit', '{a'],
    ['a sign that is no digit', '[a'],
    ['a sign that is no digit', '`a'],
    ['a sign that is no digit', '@a'],
    ['a letter of another script', 'ж'],
    ['a number beyond all numbers', `${'9'.repeat(300)}a`],
    ['a point beyond Unicode', '9999999'],
    ['a number beyond all bounds', '999999999999999999999999'],
    ['half of a surrogate pair', 'ib9b'],
    ['half of a surrogate pair', 'zy0c'],
    ['a point beyond Unicode', 'en32g'],
  ])('%s makes it malformed: %j', (_, encoded) => {
    expect(decodePunycode(encoded)).toBeNull();
  });

  test('gives back what Node encoded', () => {
    const label = fc.string({
      unit: fc.constantFrom(...'abz09-äöüßжщюя日本語中文한글ابת'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(label, (text) => {
        const ascii = domainToASCII(text);
        // Node folds letters, and refuses some.
        if (!ascii.startsWith('xn--')) return;
        const decoded = decodePunycode(ascii.slice(4));
        expect(domainToASCII(decoded!)).toBe(ascii);
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('a domain is decoded label by label', () => {
  test.each([
    ['xn--80a1acny.xn--p1ai', 'почта.рф'],
    ['mail.xn--p1ai', 'mail.рф'],
    ['XN--P1AI.ru', 'рф.ru'],
    // What is malformed stays
    ['xn--z.xn--p1ai', 'xn--z.рф'],
    ['ab--xn--p1ai.xn--p1ai', 'ab--xn--p1ai.рф'],
    ['mail.ru', 'mail.ru'],
    ['axn--p1ai.ru', 'axn--p1ai.ru'],
    ['axn--p1ai.xn--p1ai', 'axn--p1ai.рф'],
  ])('%s: %s', (domain, decoded) => {
    expect(decodeDomain(domain)).toBe(decoded);
  });
});
