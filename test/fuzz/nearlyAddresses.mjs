/**
 * Texts that come near the rules, for fast-check: addresses of every kind that people type, paste and send, with
 * typos in them, wrapped in something, in other alphabets, and at the limits of length.
 */
import fc from 'fast-check';

/** What the rules look at, letter by letter. */
export const SIGNS = [
  ...'abgmilnoruyxz0129@@@@....,;:"\'<>()[]{}|\\/-_+*#!?&%$=~^` \t\n\r\0\x7f',
  ...'аеосрхунтфв"юбіёйЖαοñéßıİşòà中あ한ｇ＠．。·﹫’“„«—\u200b\u200d\u202e\ufeff\u00ad\u0301\u00a0\u3000',
  ...['😀', '𝒜', '\u{e0041}', '\ud800', '\udfff', '\ud83d', '\u2028', 'K', 'ﬁ', '️'],
];

/** … and word by word. */
export const WORDS = [
  ...['gmail', 'yandex', 'mail', 'hotmail', 'outlook', 'icloud', 'yahoo', 'qip', 'ya', 'gmx'],
  ...['.ru', '.com', '.co.uk', '.con', '.c', '.рф', '.local', '.test', '.alt', '.xn--p1ai', '..'],
  ...[
    '@gmail.com',
    '@yandex.ru',
    '@ya.ru',
    '@mail.ru',
    '@corp.example',
    '@gmial.com',
    '@127.0.0.1',
  ],
  ...[
    'mailto:',
    'https://',
    'www.',
    'xn--',
    'xn--80ak6aa92e',
    'xn--e1afmkfd',
    '=?utf-8?q?',
    'e-mail: ',
  ],
  ...['<', '>', '?subject=x', ' at ', '(at)', ' dot ', '(dot)', ' собака ', ' точка ', '[1.2.3.4]'],
  ...[
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'нфтвучюкг',
    'пьфшдюсщь',
    'яндекс',
    'джимейл',
  ],
  ...['ann', 'O’Neil', "o'neil", 'анна', 'фтт', 'Ann Bee', 'ann+news', '-', '--', 'SPAM', 'a'],
];

const pieces = fc
  .array(fc.constantFrom(...SIGNS, ...WORDS), { maxLength: 24 })
  .map((all) => all.join(''));

const letters = fc.stringMatching(/^[a-z0-9]{1,12}$/);
const names = 'gmail yandex mail hotmail yahoo outlook rambler icloud gmx bigpond seznam'.split(
  ' ',
);
const tlds = 'com ru co.uk de con cm local test рф xn--p1ai c museum'.split(' ');

/** So many letters, at a limit or next to it. */
const near = (limit, letter = 'a') =>
  fc.integer({ min: limit - 2, max: limit + 2 }).map((length) => letter.repeat(length));

const local = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9._+'-]{0,10}$/) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('ann', "'ann'", '{ann}', 'ann_1', 'анна', 'аnn', 'ａnn', 'Ann.'),
  },
  { weight: 1, arbitrary: fc.oneof(near(64), near(32, 'я'), near(16, '𝒜')) },
  { weight: 1, arbitrary: pieces },
);

const label = fc.oneof(
  letters,
  fc.constantFrom(...names),
  near(63),
  near(59).map((tail) => `xn--${tail}`),
);

const domain = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...names), fc.constantFrom(...tlds))
      .map((all) => all.join('.')),
  },
  {
    weight: 2,
    arbitrary: fc.array(label, { minLength: 1, maxLength: 4 }).map((all) => all.join('.')),
  },
  {
    weight: 1,
    arbitrary: near(124).map((half) => `${half.replaceAll(/.{60}/g, '$&.')}.${'b.'.repeat(60)}com`),
  },
);

const KEYS = ["qwertyuiop[]asdfghjkl;'zxcvbnm,.", 'йцукенгшщзхъфывапролджэячсмитьбю'];

/** Ways to write one text in other letters. */
const rewrite = fc.constantFrom(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.replace(/[a-z.,;'[\]]/g, (key) => KEYS[1][KEYS[0].indexOf(key)] ?? key),
  (text) => text.replace(/[aeopcx]/, (key) => 'аеорсх'['aeopcx'.indexOf(key)]),
  (text) => text.replace(/[!-~]/g, (key) => String.fromCharCode(key.charCodeAt(0) + 0xfee0)),
);

/** One typo: something is left out, put in, replaced, doubled, or swapped with what follows. */
const typo = fc.record({
  at: fc.nat(),
  piece: fc.constantFrom(...SIGNS, ...'abcdefghijklmnopqrstuvwxyz.-'),
  kind: fc.nat({ max: 4 }),
});

/** @returns a text with a typo in it */
export function withTypo(text, { at, piece, kind }) {
  const i = text.length === 0 ? 0 : at % text.length;
  const [before, here, after] = [text.slice(0, i), text[i] ?? '', text.slice(i + 1)];
  if (kind === 0) return before + after;
  if (kind === 1) return before + piece + here + after;
  if (kind === 2) return before + piece + after;
  if (kind === 3) return before + here + here + after;
  return before + after.slice(0, 1) + here + after.slice(1);
}

const at = fc.oneof(
  { weight: 6, arbitrary: fc.constant('@') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      '@@',
      '"',
      ' at ',
      '(at)',
      ' @ ',
      '＠',
      '﹫',
      '2',
      '#',
      '@gmail.com@',
    ),
  },
);

/** What stands around an address. */
const wrapper = fc.oneof(
  { weight: 5, arbitrary: fc.constant(['', '']) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...[
        ['<', '>'],
        ['Ann <', '>'],
        ['mailto:', '?subject=x'],
        ["'", "'"],
        ['"', '"'],
        ['(', ')'],
      ],
      ...[
        ['E-mail: ', ''],
        ['my mail is ', ''],
        [' ', ' '],
        ['\u200b', '\ufeff'],
        ['', ' (work)'],
        ['', '.'],
      ],
      ...[
        ['', ' ann@mail.ru'],
        ['', ', bob@x.org'],
        ['https://', '/'],
        ['«', '»'],
        ['', '\n'],
      ],
    ),
  },
);

const address = fc
  .record({ local, at, domain, rewrite, wrapper, typos: fc.array(typo, { maxLength: 3 }) })
  .map(
    ({ local, at, domain, rewrite, wrapper: [before, after], typos }) =>
      before + typos.reduce(withTypo, rewrite(`${local}${at}${domain}`)) + after,
  );

/** A text that is made as long as the longest that is looked at, or a little more or less. */
const atTheCap = fc
  .record({
    text: fc.oneof(address, pieces),
    filler: fc.constantFrom(' ', 'a', '.', '\u00a0', 'ф', '@', 'a.'),
    end: fc.boolean(),
    more: fc.integer({ min: -2, max: 2 }),
  })
  .map(({ text, filler, end, more }) => {
    const fill = filler.repeat(1000).slice(0, Math.max(0, 1000 + more - text.length));
    return end ? text + fill : fill + text;
  });

/** Any text, most of it near to an address. */
export const nearlyAddress = fc.oneof(
  { weight: 8, arbitrary: address },
  { weight: 4, arbitrary: pieces },
  { weight: 1, arbitrary: atTheCap },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
