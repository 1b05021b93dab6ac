/** A megabyte of what nobody types, but somebody may paste or send. */
import { flat } from './flat.mjs';

const LENGTH = 1_000_000;

const fill = (text) => text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);

const MAKE = {
  '@': () => fill('@'),
  letters: () => fill('a'),
  spaces: () => fill(' '),
  dots: () => fill('.'),
  'spaces around an address': () => `${fill(' ')}ann@gmial.com${fill(' ')}`,
  'a long local part': () => `${fill('a')}@gmial.com`,
  'a long domain': () => `ann@${fill('a.')}com`,
  'one long label': () => `ann@${fill('a')}.com`,
  'letter and @': () => fill('a@'),
  brackets: () => fill('<'),
  Cyrillic: () => fill('фтт"'),
  'zero-width': () => `ann${fill('\u200b')}@gmial.com`,
  'lone surrogates': () => fill('\ud800'),
};

export const hostileNames = Object.keys(MAKE);

export const hostileText = (name) => flat(MAKE[name]());
