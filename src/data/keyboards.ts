/**
 * Keyboard layouts. Source: the layouts as printed on PC keyboards (US QWERTY; Russian ЙЦУКЕН, PC
 * variant; Ukrainian and Belarusian where they differ), from our own knowledge, 2026-11-23.
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
