import { besideLetters, cyrillicKeys, latinKeys } from '../../data/keyboards.js';
import { lookalikeLetters } from '../../data/lookalikeLetters.js';
import { transliteration } from '../../data/transliteration.js';
import { lazily } from '../strings/index.js';

type Letters = ReadonlyMap<string, string>;

const KEYS = lazily(
  (): Letters => new Map(Array.from(cyrillicKeys, (key, i) => [key, latinKeys[i]!])),
);

const LOOKALIKES = lazily(
  (): Letters =>
    new Map(Array.from(lookalikeLetters.matchAll(/(.)(.)/gs), ([, from, to]) => [from!, to!])),
);

const TRANSLITERATION = lazily(
  (): Letters => new Map(transliteration.split(' ').map((pair) => [pair[0]!, pair.slice(2)])),
);

const BESIDE_ENGLISH = lazily(
  (): Letters => new Map(besideLetters.split(' ').map((pair) => [pair[0]!, pair[1]!])),
);

/** Accents and the like. Made of text: a literal would be read with the module, tables of Unicode and all. */
export const MARKS = lazily(() => new RegExp('\\p{M}', 'gu'));

/** Any letter that an address in English letters has no place for. */
const NOT_ASCII = /[^\0-\x7f]/;

const EACH_FOREIGN = /[^\0-\x7f]/g;

/** @returns whether a text has anything beyond ASCII */
export const hasForeign = (text: string): boolean => NOT_ASCII.test(text);

/** The tables have no letter of ASCII, and none of two units. */
const replaceWith = (text: string, map: Letters): string =>
  text.replace(EACH_FOREIGN, (letter) => map.get(letter) ?? letter);

/**
 * What the same keys give under the English layout. A dot stays a dot: it is legal, and under
 * ЙЦУКЕН a key of its own gives it.
 */
export const fromCyrillicLayout = (text: string): string => replaceWith(text, KEYS());

/** What a text looks like in English letters; accents are taken off. */
export const fromLookalikes = (text: string): string =>
  replaceWith(replaceWith(text, LOOKALIKES()).normalize('NFKD').replace(MARKS(), ''), LOOKALIKES());

/** A Russian word in English letters, as people spell it. */
export const fromTransliteration = (text: string): string =>
  replaceWith(text.toLowerCase(), TRANSLITERATION());

/** What was meant by letters of other keyboards that were hit by mistake for the key beside them. */
export const fromBeside = (text: string): string => replaceWith(text, BESIDE_ENGLISH());
