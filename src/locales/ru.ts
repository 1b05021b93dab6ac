import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

const NAMES: Readonly<Record<string, string>> = {
  ',': 'Запятой',
  ';': 'Точки с запятой',
  ':': 'Двоеточия',
  '/': 'Косой черты',
  '\\': 'Обратной косой черты',
  '"': 'Кавычки',
  _: 'Знака подчёркивания',
};

const named = (issue: EmailIssue): string =>
  Object.hasOwn(NAMES, issue.character ?? '')
    ? NAMES[issue.character!]!
    : `Символа «${issue.character}»`;

const SCRIPTS = new Map([
  ['Cyrillic', 'буква кириллицы'],
  ['Greek', 'греческая буква'],
  ['Han', 'китайский иероглиф'],
  ['Hiragana', 'знак хираганы'],
  ['Katakana', 'знак катаканы'],
  ['Hangul', 'корейская буква'],
  ['Arabic', 'арабская буква'],
  ['Hebrew', 'еврейская буква'],
  ['Thai', 'тайская буква'],
  ['Devanagari', 'буква деванагари'],
  ['Armenian', 'армянская буква'],
  ['Georgian', 'грузинская буква'],
]);

const RUSSIAN = /^[а-яё]$/i;

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = RUSSIAN.test(character) ? 'русская буква' : SCRIPTS.get(script);
  if (kind) return `«${character}» — ${kind}. Нужны латинские буквы`;
  return script === 'Latin'
    ? `Буква «${character}» не подходит. Нужны латинские без значков`
    : `Буква «${character}» не подходит. Нужны латинские`;
};

const providerRule = ({ provider, rule, limit = 0 }: EmailWarning): string => {
  // After "not less than" and "not more than" Russian has the genitive: singular after 1, 21, 31.
  const count = `${limit} ${limit % 10 === 1 && limit % 100 !== 11 ? 'символа' : 'символов'}`;
  switch (rule) {
    case 'too-short':
      return `В адресах ${provider} перед @ не меньше ${count}`;
    case 'too-long':
      return `В адресах ${provider} перед @ не больше ${count}`;
    case 'start':
      return `Адреса ${provider} начинаются с буквы`;
    case 'end':
      return `В адресах ${provider} перед @ стоит буква или цифра`;
    case 'adjacent':
      return `В адресах ${provider} перед @ не бывает двух знаков подряд`;
    default:
      return `В адресах ${provider} перед @ таких символов не бывает`;
  }
};

/**
 * The words in Russian. Not yet read by a native speaker: corrections are welcome.
 *
 * @example
 * ru.issues.empty // => 'Введите адрес электронной почты'
 */
export const ru: EmailMessages = {
  lang: 'ru',
  issues: {
    empty: 'Введите адрес электронной почты',
    'too-long': 'Адрес слишком длинный',
    'missing-at': 'Добавьте знак @, например name@example.com',
    'extra-at': 'Знак @ должен быть один',
    'missing-local': 'Добавьте часть перед @, например name@example.com',
    'missing-domain': 'Добавьте часть после @, например name@example.com',
    space: 'Уберите пробел',
    'invisible-character': 'В адресе есть невидимый символ. Наберите адрес заново',
    'control-character': 'В адресе есть управляющий символ. Наберите адрес заново',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `${named(issue)} в адресе быть не может`,
    'local-too-long': 'Часть перед @ слишком длинная: можно не больше 64 символов',
    'local-leading-dot': 'Уберите точку в начале',
    'local-trailing-dot': 'Уберите точку перед @',
    'local-double-dot': 'Уберите лишнюю точку',
    'quoted-local': 'Уберите кавычки',
    comment: 'Уберите скобки и то, что в них',
    'domain-leading-dot': 'Уберите точку после @',
    'domain-trailing-dot': 'Уберите точку в конце',
    'domain-double-dot': 'Уберите лишнюю точку',
    'domain-forbidden-character': (issue) => `${named(issue)} в части после @ быть не может`,
    'domain-too-long': 'Часть после @ слишком длинная',
    'missing-dot': 'Допишите окончание адреса, например .ru',
    'label-too-long': 'Часть после @ слишком длинная: между точками не больше 63 символов',
    'label-hyphen': 'В части после @ дефис не может стоять рядом с точкой или по краям',
    'tld-too-short': 'Слишком короткое окончание: нужно хотя бы две буквы, например .ru',
    'tld-not-letters': 'В окончании могут быть только буквы, например .ru',
    'reserved-tld': 'На адреса с таким окончанием почта не доставляется. Укажите другой',
    'address-literal': 'После @ нужно имя, например example.com, а не IP-адрес',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `Окончание .${tld} нам незнакомо`,
    'malformed-punycode': 'Похоже, часть после @ искажена',
    'provider-rule': providerRule,
  },
  field: {
    label: 'Адрес электронной почты',
    errorPrefix: 'Ошибка:',
    suggestion: 'Может быть, {email}?',
    accept: 'Исправить',
    acceptName: 'Исправить на {email}',
    dismiss: 'Оставить как есть',
    suggestionStatus: 'Может быть, {email}?',
    acceptedStatus: 'Исправлено на {email}.',
    undo: 'Вернуть',
    undoName: 'Вернуть {email}',
    undoneStatus: 'Возвращён адрес {email}.',
    completions: 'Варианты адреса',
    completionsStatus: 'Вариантов: {count}.',
    pending: 'Проверяем адрес…',
  },
};
