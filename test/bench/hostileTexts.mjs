/** Much of what nobody types, but somebody may paste or send. */
import { flat } from './flat.mjs';

const filler = (length) => (text) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

const MAKE = {
  '@': (fill) => fill('@'),
  letters: (fill) => fill('a'),
  spaces: (fill) => fill(' '),
  dots: (fill) => fill('.'),
  'spaces around an address': (fill) => `${fill(' ')}ann@gmial.com${fill(' ')}`,
  'a long local part': (fill) => `${fill('a')}@gmial.com`,
  'a long domain': (fill) => `ann@${fill('a.')}com`,
  'one long label': (fill) => `ann@${fill('a')}.com`,
  'letter and @': (fill) => fill('a@'),
  brackets: (fill) => fill('<'),
  Cyrillic: (fill) => fill('фтт"'),
  'zero-width': (fill) => `ann${fill('\u200b')}@gmial.com`,
  'lone surrogates': (fill) => fill('\ud800'),
  'quotation marks for @': (fill) => fill('a"b.'),
  'a list of groups': (fill) => `${fill('g: ')}a@b.com;`,
  'an encoded word': (fill) => `=?utf-8?q?${fill('=61')}?=x@example.com`,
  Punycode: (fill) => `ann@xn--${fill('9a')}.com`,
  __proto__: (fill) => `${fill('__proto__')}@__proto__`,
};

export const hostileNames = Object.keys(MAKE);

/** @param length - of what is repeated, in UTF-16 units */
export const hostileText = (name, length) => flat(MAKE[name](filler(length)));
