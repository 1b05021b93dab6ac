import { describe, expect, test } from 'vitest';
import {
  isCompoundSuffix,
  isJoinedCompound,
  isRealSuffix,
  isTld,
  lacksCompoundDot,
} from '../../../src/core/domain/publicSuffix.js';

/** A check, what it is true of, and what it is not, though that is near to it. */
const checks: readonly [
  title: string,
  check: (text: string) => boolean,
  right: string,
  wrong: string,
][] = [
  [
    'a suffix is a country, a common one, or in an alphabet of its own',
    isTld,
    'ru de uk com net info xn--p1ai',
    'x rru con co.uk p1ai-xn-- p1aixn-- .com',
  ],
  [
    'what follows the first dot of a domain is meant if names stand under it',
    isRealSuffix,
    'com ru co.uk com.br net.au org.uk edu.tr univ.edu univ.br ox.ac.uk cpm.de acme.co.uk',
    '.com x.com a.de con com.con com.com ru.com com.ru.com com.com.br co.uk.uk co.de',
  ],
  [
    'suffixes that are typed by mistake far more often than meant are not',
    isRealSuffix,
    'com.om net.je',
    'cm om ne et com.cm',
  ],
  [
    'under a country that has names under labels only, a label near to one of these is a typo for it',
    isRealSuffix,
    'univ.br univ.uk firma.in coffee.au',
    'cpm.br vom.au comm.tr cp.uk c.uk ney.br nte.br orf.br ogr.uk',
  ],
  [
    'a compound suffix is two labels, of which the second is a country of the first',
    isCompoundSuffix,
    'co.uk com.br ac.uk gov.uk info.pl web.id prd.fr',
    'uk co com .uk co. co.u co.k co.uk,j com.uk acme.co.uk co.uk.x cp.uk',
  ],
  [
    'a compound suffix is found without its dot',
    isJoinedCompound,
    'couk combr comau orgau acuk',
    'uk co x comuk con comx aucom c om',
  ],
];

describe.each(checks)('%s', (_, check, right, wrong) => {
  test.each(right.split(' '))('%s is', (text) => expect(check(text)).toBe(true));
  test.each(wrong.split(' '))('%s is not', (text) => expect(check(text)).toBe(false));
  test('nothing at all is not', () => expect(check('')).toBe(false));
});

describe('a compound suffix without its dot', () => {
  test.each([
    ['yahoocom', 'br'],
    ['yahooco', 'uk'],
    ['xnet', 'au'],
  ])('is seen in %s.%s', (name, suffix) => expect(lacksCompoundDot(name, suffix)).toBe(true));

  test.each([
    ['yahoo', 'br'],
    ['yahoocom', 'de'],
    ['companies', 'uk'],
    ['netyahoo', 'uk'],
    ['com', 'br'],
    ['net', 'br'],
  ])('is not in %s.%s', (name, suffix) => expect(lacksCompoundDot(name, suffix)).toBe(false));

  test.each(
    'yahaacm yahaacxm yahaacxxm yahaaom yahaoxm yahaomx yahaaco yahacxo yahacox'.split(' '),
  )('is seen in %s.br, with a typo in com or the dot replaced', (name) =>
    expect(lacksCompoundDot(name, 'br')).toBe(true),
  );

  test.each('yahaacmzz yahaacxxxm yahaomxx yahaaxm yahaacoxx hoacpm'.split(' '))(
    'is not in %s.br',
    (name) => expect(lacksCompoundDot(name, 'br')).toBe(false),
  );

  test.each(['uk', 'au', 'in'])(
    'with a typo in it is seen in Brazil only, and not in .%s',
    (suffix) => expect(lacksCompoundDot('yahoocpm', suffix)).toBe(false),
  );
});
