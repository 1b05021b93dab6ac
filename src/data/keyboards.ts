/**
 * Keyboard layouts. Source: the layouts as printed on PC keyboards (US QWERTY, French AZERTY, German
 * QWERTZ; Russian ЙЦУКЕН, PC variant; Ukrainian and Belarusian where they differ) and as phones show
 * them, from our own knowledge, 2026-11-23.
 * Spanish differs from QWERTY in nothing but the ñ, see `besideLetters`. Phones show the same rows, the lowest half a
 * key further to the right: there z sits under s alone, so all that touch there touch here as well.
 * To refresh: edit by hand; `test/data` checks that the rows line up.
 */

/** US QWERTY without Shift, a row a line; each row starts half a key further to the right. */
export const qwertyRows = ['1234567890-=', 'qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,./'] as const;

/** The keys of `qwertyRows` and of Shift, in the order of {@link cyrillicKeys}. */
export const latinKeys =
  'qwertyuiop[]asdfghjkl;\'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>~' + 'sS]}\'"oO\\|';

/** What the same keys give under ЙЦУКЕН; then the keys that differ in Ukrainian and Belarusian. */
export const cyrillicKeys =
  'йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ' + 'іІїЇєЄўЎґҐ';

/** The letters of AZERTY and QWERTZ, row by row as in `qwertyRows`: only what differs matters. */
export const otherRows = [
  ['&é"\'(-è_çà)=', 'azertyuiop^$', 'qsdfghjklmù', 'wxcvbn,;:!'],
  ['1234567890ß´', 'qwertzuiopü+', 'asdfghjklöä', 'yxcvbnm,.-'],
] as const;

/**
 * Letters of other keyboards that sit right beside an English one, each pair written together: ñ (Spanish),
 * ö (German, Swedish), ø (Norwegian), æ (Danish), ş (Turkish) and ç (Portuguese) to the right of l; ü, ğ
 * and å to the right of p.
 */
export const besideLetters = 'ñl öl øl æl şl çl üp ğp åp';
