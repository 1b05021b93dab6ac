import type { SuggestionReason } from '../../src/core/index.js';

/** What is typed, what was meant, why. Written by us, from how people slip. */
export const suggestions: readonly (readonly [string, string, SuggestionReason])[] = [
  // Misspelt names
  ['ann@yandeks.ru', 'ann@yandex.ru', 'domain-typo'],
  ['ann@gmial.com', 'ann@gmail.com', 'domain-typo'],
  ['ann@maill.ru', 'ann@mail.ru', 'domain-typo'],
  ['Ann@hotmial.co.uk', 'Ann@hotmail.co.uk', 'domain-typo'],
  ['ann@rambelr.ru', 'ann@rambler.ru', 'domain-typo'],
  ['ann@outlok.com', 'ann@outlook.com', 'domain-typo'],
  ['ann@iclod.com', 'ann@icloud.com', 'domain-typo'],
  ['ann@protonmial.com', 'ann@protonmail.com', 'domain-typo'],
  ['ann@Yanddex.RU', 'ann@yandex.ru', 'domain-typo'],
  // Endings
  ['ann@bk.rru', 'ann@bk.ru', 'tld-typo'],
  ['ann@gmail.con', 'ann@gmail.com', 'tld-typo'],
  ['ann@gmail.cmo', 'ann@gmail.com', 'tld-typo'],
  ['ann@yandex.ry', 'ann@yandex.ru', 'tld-typo'],
  ['ann@yahoo.couk', 'ann@yahoo.co.uk', 'tld-typo'],
  ['ann@gmail.com.com', 'ann@gmail.com', 'tld-typo'],
  ['ann@gmail.ru', 'ann@gmail.com', 'wrong-tld'],
  ['ann@yandex', 'ann@yandex.ru', 'missing-tld'],
  ['ann@gmail', 'ann@gmail.com', 'missing-tld'],
  ['ann@gmailcom', 'ann@gmail.com', 'missing-dot'],
  // Stuck and repeated text
  ['ann@mail.rumail.ru', 'ann@mail.ru', 'repeated-domain'],
  ['ann@yandex.ruyandex.ru', 'ann@yandex.ru', 'repeated-domain'],
  ['ann@mail.ru@mail.ru', 'ann@mail.ru', 'repeated-domain'],
  ['ann@1987gmail.com', 'ann@gmail.com', 'stuck-text'],
  ['ann@annahotmail.com', 'ann@hotmail.com', 'stuck-text'],
  ['ann@www.yandex.ru', 'ann@yandex.ru', 'stuck-text'],
  // At signs
  ['ann@@mail.ru', 'ann@mail.ru', 'extra-at'],
  ['@ann@mail.ru', 'ann@mail.ru', 'extra-at'],
  ['ann@gmail@com', 'ann@gmail.com', 'extra-at'],
  ['usergmail.com', 'user@gmail.com', 'missing-at'],
  ['user#gmail.com', 'user@gmail.com', 'missing-at'],
  ['user"yandex.ru', 'user@yandex.ru', 'missing-at'],
  ['user(at)mail.ru', 'user@mail.ru', 'missing-at'],
  // Punctuation and spaces
  ['ann@gmail,com', 'ann@gmail.com', 'punctuation'],
  ['ann@gmail;com', 'ann@gmail.com', 'punctuation'],
  ['ann@mail..ru', 'ann@mail.ru', 'punctuation'],
  ['ann@gmail.com.', 'ann@gmail.com', 'punctuation'],
  ['ann@gmail.com,', 'ann@gmail.com', 'punctuation'],
  ['ann..smith@gmail.com', 'ann.smith@gmail.com', 'punctuation'],
  ['ann＠mail.ru', 'ann@mail.ru', 'punctuation'],
  ['ann@mail。ru', 'ann@mail.ru', 'punctuation'],
  ['ann@firma..example', 'ann@firma.example', 'punctuation'],
  ['ann @ mail.ru', 'ann@mail.ru', 'space'],
  ['ann@gmail com', 'ann@gmail.com', 'space'],
  ['ann\u200b@mail.ru', 'ann@mail.ru', 'invisible-character'],
  ['\ufeffann@company.com', 'ann@company.com', 'invisible-character'],
  // Wrappers
  ['mailto:ann@mail.ru?subject=hi', 'ann@mail.ru', 'wrapper'],
  ['Ann Smith <ann@mail.ru>', 'ann@mail.ru', 'wrapper'],
  ['"Smith, Ann" <Ann@gmial.com>', 'Ann@gmail.com', 'wrapper'],
  ['Email: ann@mail.ru', 'ann@mail.ru', 'wrapper'],
  // Keyboard layout
  ['фтт"нфтвучюкг', 'ann@yandex.ru', 'keyboard-layout'],
  ['гыук"пьфшдюсщь', 'user@gmail.com', 'keyboard-layout'],
  ['user@нфтвучюкг', 'user@yandex.ru', 'keyboard-layout'],
  ['user@пьфшд.сщь', 'user@gmail.com', 'keyboard-layout'],
  ['Фтт@ьфшдюкг', 'Ann@mail.ru', 'keyboard-layout'],
  ['фтт@mail.ru', 'ann@mail.ru', 'keyboard-layout'],
  // Letters that look alike
  ['аnn@mail.ru', 'ann@mail.ru', 'lookalike-letters'],
  ['ann@yandeх.ru', 'ann@yandex.ru', 'lookalike-letters'],
  ['ann@gmaıl.com', 'ann@gmail.com', 'lookalike-letters'],
  ['ann@xn--mil-6cd.ru', 'ann@mail.ru', 'lookalike-letters'],
  ['ann@яндекс.ру', 'ann@yandex.ru', 'lookalike-letters'],
];

/** Right as they are: providers, and real domains that sit next to one. */
export const untouched: readonly string[] = [
  ...['ymail.com', 'mail.com', 'email.com', 'gmx.com', 'gmx.net', 'gmx.de', 'me.com', 'mac.com'],
  ...['hey.com', 'pm.me', 'inbox.lv', 'ukr.net', 'ok.ru', 'mai.ru', 'hicloud.com', 'mailw.com'],
  ...['yandex.com', 'yandex.kz', 'ya.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'internet.ru', 'mail.ee'],
  ...[
    'yahoo.co.jp',
    'hotmail.co.uk',
    'outlook.fr',
    'live.nl',
    'qq.com',
    'tut.by',
    'i.ua',
    'abv.bg',
  ],
  ...['corp.mail.ru', 'mail.yandex.ru', 'company.com', 'hotelmail.com', 'cs.stanford.edu'],
];
