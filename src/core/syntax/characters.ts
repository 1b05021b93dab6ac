// First in the file, before they are used: then esbuild writes their values in their places.

/** May stand in a local part as nearly every provider hands it out. */
export const LOCAL = 1;
/** May stand in a domain. */
export const DOMAIN = 2;
/** A digit, a hyphen, a letter in capitals; and a letter of another script, which is not ASCII. */
export const DIGIT = 4;
export const HYPHEN = 8;
export const CAPITAL = 16;
export const FOREIGN = 32;

/**
 * White space as browsers and people see it: what `\s` matches, without U+FEFF. That one takes no
 * room on the screen, so it counts as an invisible character.
 */
export const isSpace = (unit: number): boolean =>
  unit === 32 ||
  (unit > 8 && unit < 14) ||
  unit === 160 ||
  // The next one is U+1680, and the last one U+3000: what people type mostly lies before or after.
  (unit > 0x167f && unit < 0x3001 && /\s/.test(String.fromCharCode(unit)));

const patterns = new Map<string, RegExp>();

/**
 * Whether a character is of a class of Unicode. Each pattern is made when it is first needed: most forms never see
 * a foreign letter, and a literal would be read with the module, tables of Unicode and all.
 */
function isOf(properties: string, character: string): boolean {
  let pattern = patterns.get(properties);
  if (!pattern) patterns.set(properties, (pattern = new RegExp(`[${properties}]`, 'u')));
  return pattern.test(character);
}

/** Zero-width characters, joiners, byte order marks, direction marks, variation selectors, tags. */
const INVISIBLE = '\\p{Default_Ignorable_Code_Point}';
const LETTER = '\\p{L}\\p{M}';
const LETTER_OR_NUMBER = '\\p{L}\\p{M}\\p{N}';

/** Scripts that messages can name; a letter of any other script is `'Other'`. */
const SCRIPTS =
  'Cyrillic Greek Latin Han Hiragana Katakana Hangul Arabic Hebrew Thai Devanagari Armenian Georgian';

/** @returns the name of the Unicode script of a letter. */
const scriptOf = (letter: string): string =>
  SCRIPTS.split(' ').find((name) => isOf(`\\p{Script=${name}}`, letter)) ?? 'Other';

/** What ASCII characters are, by their code. Of the dot nothing is said. */
export const KINDS: Uint8Array = /* @__PURE__ */ (() => {
  const kinds = new Uint8Array(128);
  kinds.fill(LOCAL | DOMAIN | DIGIT, 48, 58);
  kinds.fill(LOCAL | DOMAIN | CAPITAL, 65, 91);
  kinds.fill(LOCAL | DOMAIN, 97, 123);
  kinds[45] = LOCAL | DOMAIN | HYPHEN;
  // ' + _
  kinds[39] = kinds[43] = kinds[95] = LOCAL;
  return kinds;
})();

/** What sort of unwelcome character something is. */
export interface CharacterKind {
  readonly code: 'space' | 'control-character' | 'invisible-character' | 'non-ascii-letter' | '';
  readonly character: string;
  readonly script: string | undefined;
}

/**
 * Sorts a character that may not stand where it stands.
 *
 * @param text - the input
 * @param index - the offset of the character, in UTF-16 units
 * @returns its kind; the code is empty where no kind but "forbidden" fits
 */
export function kindOf(text: string, index: number): CharacterKind {
  const point = text.codePointAt(index)!;
  const character = String.fromCodePoint(point);
  let code: CharacterKind['code'] = '';
  let script: string | undefined;
  // The letters that are met most.
  // Stryker disable next-line all: saves the search alone
  if (point > 0x3ff && point < 0x482) script = 'Cyrillic';
  // Stryker disable next-line all: saves the search alone
  else if (point > 0xbf && point < 0x250 && point !== 0xd7 && point !== 0xf7) script = 'Latin';
  else if (isSpace(point)) code = 'space';
  else if (point < 32 || (point > 126 && point < 160)) code = 'control-character';
  // Stryker disable next-line all: saves the search alone
  else if (point > 127) {
    if (isOf(INVISIBLE, character)) code = 'invisible-character';
    else if (isOf(LETTER, character)) script = scriptOf(character);
  }
  return { code: script ? 'non-ascii-letter' : code, character, script };
}

/** @returns whether a non-ASCII character may stand in an internationalised address (RFC 6531). */
export const isInternational = (text: string, index: number): boolean => {
  const character = String.fromCodePoint(text.codePointAt(index)!);
  return !isOf(INVISIBLE, character) && isOf(LETTER_OR_NUMBER, character);
};
