import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

/** In the genitive, after “не може бути”. */
const NAMES = new Map([
  [',', 'коми'],
  [';', 'крапки з комою'],
  [':', 'двокрапки'],
  ['/', 'скісної риски'],
  ['\\', 'зворотної скісної риски'],
  ['"', 'лапок'],
  ['_', 'підкреслення'],
]);

const named = ({ character = '' }: EmailIssue): string =>
  NAMES.get(character) ?? `символу «${character}»`;

const SCRIPTS = new Map([
  ['Cyrillic', 'літера кирилиці'],
  ['Greek', 'грецька літера'],
  ['Han', 'китайський ієрогліф'],
  ['Hiragana', 'знак хірагани'],
  ['Katakana', 'знак катакани'],
  ['Hangul', 'корейська літера'],
  ['Arabic', 'арабська літера'],
  ['Hebrew', 'єврейська літера'],
  ['Thai', 'тайська літера'],
  ['Devanagari', 'літера деванагарі'],
  ['Armenian', 'вірменська літера'],
  ['Georgian', 'грузинська літера'],
]);

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  if (kind) return `«${character}» — ${kind}. Потрібні латинські літери`;
  return script === 'Latin'
    ? `Літера «${character}» не підходить. Потрібні латинські без діакритичних знаків`
    : `Літера «${character}» не підходить. Потрібні латинські`;
};

/** 1 символ, 2 символи, 5 символів, 11 символів, 21 символ. */
const characters = (limit: number): string => {
  const [tens, ones] = [limit % 100, limit % 10];
  if (ones === 1 && tens !== 11) return `${limit} символ`;
  if (ones > 1 && ones < 5 && (tens < 12 || tens > 14)) return `${limit} символи`;
  return `${limit} символів`;
};

const providerRule = ({ provider, rule, limit = 0 }: EmailWarning): string => {
  switch (rule) {
    case 'too-short':
      return `В адресах ${provider} перед @ щонайменше ${characters(limit)}`;
    case 'too-long':
      return `В адресах ${provider} перед @ щонайбільше ${characters(limit)}`;
    case 'start':
      return `Адреси ${provider} починаються з літери`;
    case 'end':
      return `В адресах ${provider} перед @ стоїть літера або цифра`;
    case 'adjacent':
      return `В адресах ${provider} перед @ не буває двох знаків поспіль`;
    default:
      return `В адресах ${provider} перед @ таких символів не буває`;
  }
};

/**
 * The words in Ukrainian. Not yet read by a native speaker: corrections are welcome.
 *
 * @example
 * uk.issues.empty // => 'Введіть адресу електронної пошти'
 */
export const uk: EmailMessages = {
  lang: 'uk',
  issues: {
    empty: 'Введіть адресу електронної пошти',
    'too-long': 'Цей текст задовгий для адреси електронної пошти',
    'missing-at': 'Додайте знак @, наприклад name@example.com',
    'extra-at': 'Залиште лише один знак @',
    'missing-local': 'Додайте частину перед @, наприклад name@example.com',
    'missing-domain': 'Додайте частину після @, наприклад name@example.com',
    space: 'Приберіть пробіл',
    'invisible-character': 'В адресі є невидимий символ. Введіть адресу ще раз',
    'control-character': 'В адресі є керувальний символ. Введіть адресу ще раз',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `В адресі не може бути ${named(issue)}`,
    'local-too-long': 'Частина перед @ задовга: може бути щонайбільше 64 символи',
    'local-leading-dot': 'Приберіть крапку на початку',
    'local-trailing-dot': 'Приберіть крапку перед @',
    'local-double-dot': 'Приберіть зайву крапку',
    'quoted-local': 'Приберіть лапки',
    comment: 'Приберіть дужки і те, що в них',
    'domain-leading-dot': 'Приберіть крапку після @',
    'domain-trailing-dot': 'Приберіть крапку в кінці',
    'domain-double-dot': 'Приберіть зайву крапку',
    'domain-forbidden-character': (issue) => `У частині після @ не може бути ${named(issue)}`,
    'domain-too-long': 'Частина після @ задовга',
    'missing-dot': 'Допишіть закінчення адреси, наприклад .ua',
    'label-too-long': 'Після @ між крапками може бути щонайбільше 63 символи',
    'label-hyphen': 'Після @ дефіс не може стояти на початку, в кінці чи поруч із крапкою',
    'tld-too-short': 'Закінчення закоротке: потрібні принаймні дві літери, наприклад .ua',
    'tld-not-letters': 'У закінченні можуть бути лише літери, наприклад .ua',
    'reserved-tld': 'На адреси з таким закінченням пошта не надходить. Вкажіть іншу',
    'address-literal': 'Після @ потрібне ім’я, наприклад example.com, а не IP-адреса',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `Закінчення .${tld} нам невідоме`,
    'malformed-punycode': 'Схоже, частину після @ спотворено',
    'provider-rule': providerRule,
  },
  field: {
    label: 'Адреса електронної пошти',
    errorPrefix: 'Помилка:',
    suggestion: 'Можливо, {email}?',
    accept: 'Виправити',
    acceptName: 'Виправити на {email}',
    dismiss: 'Залишити як є',
    suggestionStatus: 'Можливо, {email}?',
    acceptedStatus: 'Виправлено на {email}.',
    undo: 'Повернути',
    undoName: 'Повернути {email}',
    undoneStatus: 'Повернуто адресу {email}.',
    completions: 'Варіанти адреси',
    completionsStatus: 'Варіантів: {count}.',
    pending: 'Перевіряємо адресу…',
  },
};
