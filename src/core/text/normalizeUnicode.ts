import { lazily } from '../strings/index.js';
import type { SuggestionReason } from '../types.js';

/** Characters that can't be seen: control characters, zero-width ones, direction marks. */
const INVISIBLE_RUN = lazily(
  () => new RegExp('(?![^\\S\\ufeff])[\\p{Cc}\\p{Default_Ignorable_Code_Point}]+', 'gu'),
);
/** Text with nothing to normalize. */
const PRINTABLE = /^[ -~]*$/;
/** Full stops of other scripts, and dots in the middle of the line. */
const DOT_FORMS = /[\u3001\u3002\uff0c\uff61\uff0e\u2024\u00b7\u2219\u30fb\u06d4]/g;
/** Full-width forms of ASCII. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** Small and full-width @, and what stands for it in clear text. */
const AT_FORMS = /\ufe6b/g;
/** Dashes that a word processor makes of a hyphen. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;

/** Quotation marks that a word processor makes of straight ones. */
const DOUBLE_QUOTES = /[\u201c-\u201f\u00ab\u00bb\u2033]/g;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032\u00b4\u2039\u203a]/g;

/** A text and why it differs from what was typed. */
export interface Normalized {
  readonly text: string;
  readonly reason: SuggestionReason | null;
}

/**
 * Removes what can't be seen, and gives full-width letters and typographic signs their ASCII form.
 *
 * @param text - the trimmed input
 */
export function normalizeUnicode(text: string): Normalized {
  if (PRINTABLE.test(text)) return { text, reason: null };
  const visible = text.replace(INVISIBLE_RUN(), '');
  const plain = visible
    .replace(DOT_FORMS, '.')
    .replace(FULL_WIDTH, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(AT_FORMS, '@')
    .replace(DASHES, '-')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'");
  if (plain !== visible) return { text: plain, reason: 'punctuation' };
  return { text: visible, reason: visible === text ? null : 'invisible-character' };
}
