import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

// Suffixes follow the vowels of their word, so none is put on an address, a domain or a character.

const NAMES = new Map([
  [',', 'үтір'],
  [';', 'нүктелі үтір'],
  [':', 'қос нүкте'],
  ['/', 'қиғаш сызық'],
  ['\\', 'кері қиғаш сызық'],
  ['"', 'тырнақша'],
  ['_', 'астын сызу белгісі'],
]);

const named = ({ character = '' }: EmailIssue): string =>
  NAMES.get(character) ?? `«${character}» таңбасы`;

const SCRIPTS = new Map([
  ['Cyrillic', 'кирилл әрпі'],
  ['Greek', 'грек әрпі'],
  ['Han', 'қытай иероглифі'],
  ['Hiragana', 'хирагана таңбасы'],
  ['Katakana', 'катакана таңбасы'],
  ['Hangul', 'корей әрпі'],
  ['Arabic', 'араб әрпі'],
  ['Hebrew', 'иврит әрпі'],
  ['Thai', 'тай әрпі'],
  ['Devanagari', 'деванагари әрпі'],
  ['Armenian', 'армян әрпі'],
  ['Georgian', 'грузин әрпі'],
]);

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  if (kind) return `«${character}» — ${kind}. Латын әріптерін қолданыңыз`;
  return script === 'Latin'
    ? `«${character}» әрпі сай келмейді. Ағылшын әріптерін қолданыңыз`
    : `«${character}» әрпі сай келмейді. Латын әріптерін қолданыңыз`;
};

const providerRule = ({ provider, rule, limit }: EmailWarning): string => {
  switch (rule) {
    case 'too-short':
      return `${provider} мекенжайларында @ белгісінің алдында кемінде ${limit} таңба болады`;
    case 'too-long':
      return `${provider} мекенжайларында @ белгісінің алдында ең көбі ${limit} таңба болады`;
    case 'start':
      return `${provider} мекенжайлары әріптен басталады`;
    case 'end':
      return `${provider} мекенжайларында @ белгісінің алдында әріп не цифр тұрады`;
    case 'adjacent':
      return `${provider} мекенжайларында @ белгісінің алдында екі белгі қатар тұрмайды`;
    default:
      return `${provider} мекенжайларында @ белгісінің алдында мұндай таңбалар болмайды`;
  }
};

/**
 * The words in Kazakh. Not yet read by a native speaker: corrections are welcome.
 *
 * @example
 * kk.issues.empty // => 'Электрондық пошта мекенжайын енгізіңіз'
 */
export const kk: EmailMessages = {
  lang: 'kk',
  issues: {
    empty: 'Электрондық пошта мекенжайын енгізіңіз',
    'too-long': 'Бұл мәтін электрондық пошта мекенжайы үшін тым ұзын',
    'missing-at': '@ белгісін қосыңыз, мысалы, name@example.com',
    'extra-at': 'Тек бір @ белгісін қалдырыңыз',
    'missing-local': '@ белгісінің алдындағы бөлікті қосыңыз, мысалы, name@example.com',
    'missing-domain': '@ белгісінен кейінгі бөлікті қосыңыз, мысалы, name@example.com',
    space: 'Бос орынды алып тастаңыз',
    'invisible-character': 'Мекенжайда көрінбейтін таңба бар. Мекенжайды қайта теріңіз',
    'control-character': 'Мекенжайда басқару таңбасы бар. Мекенжайды қайта теріңіз',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `Мекенжайда ${named(issue)} болмауы керек`,
    'local-too-long': '@ белгісінің алдындағы бөлік тым ұзын: ең көбі 64 таңба',
    'local-leading-dot': 'Басындағы нүктені алып тастаңыз',
    'local-trailing-dot': '@ белгісінің алдындағы нүктені алып тастаңыз',
    'local-double-dot': 'Артық нүктені алып тастаңыз',
    'quoted-local': 'Тырнақшаларды алып тастаңыз',
    comment: 'Жақшаларды ішіндегісімен бірге алып тастаңыз',
    'domain-leading-dot': '@ белгісінен кейінгі нүктені алып тастаңыз',
    'domain-trailing-dot': 'Соңындағы нүктені алып тастаңыз',
    'domain-double-dot': 'Артық нүктені алып тастаңыз',
    'domain-forbidden-character': (issue) =>
      `@ белгісінен кейінгі бөлікте ${named(issue)} болмауы керек`,
    'domain-too-long': '@ белгісінен кейінгі бөлік тым ұзын',
    'missing-dot': 'Мекенжайдың соңын қосыңыз, мысалы, .kz',
    'label-too-long': '@ белгісінен кейін нүктелердің арасында ең көбі 63 таңба болады',
    'label-hyphen': '@ белгісінен кейін дефис басында, соңында не нүктенің жанында тұрмайды',
    'tld-too-short': 'Мекенжайдың соңы тым қысқа: кемінде екі әріп керек, мысалы, .kz',
    'tld-not-letters': 'Мекенжайдың соңы тек әріптерден тұрады, мысалы, .kz',
    'reserved-tld': 'Соңы осындай мекенжайларға хат жетпейді. Басқасын енгізіңіз',
    'address-literal': '@ белгісінен кейін IP мекенжайын емес, атау жазыңыз, мысалы, example.com',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `.${tld} деп аяқталатын мекенжайлар бізге таныс емес`,
    'malformed-punycode': '@ белгісінен кейінгі бөлік бүлінген сияқты',
    'provider-rule': providerRule,
  },
  field: {
    label: 'Электрондық пошта мекенжайы',
    errorPrefix: 'Қате:',
    suggestion: 'Мүмкін, {email}?',
    accept: 'Түзету',
    acceptName: 'Түзету: {email}',
    dismiss: 'Сол күйінде қалдыру',
    suggestionStatus: 'Мүмкін, {email}?',
    acceptedStatus: 'Мекенжай түзетілді: {email}.',
    undo: 'Қайтару',
    undoName: 'Қайтару: {email}',
    undoneStatus: 'Бұрынғы мекенжай қайтарылды: {email}.',
    completions: 'Мекенжай нұсқалары',
    completionsStatus: 'Нұсқалар саны: {count}.',
    pending: 'Мекенжай тексерілуде…',
  },
};
