import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

/** In the genitive, after “nie może być”. */
const NAMES = new Map([
  [',', 'przecinka'],
  [';', 'średnika'],
  [':', 'dwukropka'],
  ['/', 'ukośnika'],
  ['\\', 'ukośnika odwrotnego'],
  ['"', 'cudzysłowu'],
  ['_', 'podkreślnika'],
]);

const named = ({ character = '' }: EmailIssue): string =>
  NAMES.get(character) ?? `znaku „${character}”`;

const SCRIPTS = new Map([
  ['Cyrillic', 'litera cyrylicy'],
  ['Greek', 'litera grecka'],
  ['Han', 'znak chiński'],
  ['Hiragana', 'znak hiragany'],
  ['Katakana', 'znak katakany'],
  ['Hangul', 'litera koreańska'],
  ['Arabic', 'litera arabska'],
  ['Hebrew', 'litera hebrajska'],
  ['Thai', 'litera tajska'],
  ['Devanagari', 'litera pisma dewanagari'],
  ['Armenian', 'litera ormiańska'],
  ['Georgian', 'litera gruzińska'],
]);

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  if (kind) return `„${character}” to ${kind}. Użyj liter łacińskich`;
  return script === 'Latin'
    ? `„${character}” tu nie pasuje. Użyj liter od a do z, bez znaków diakrytycznych`
    : `„${character}” tu nie pasuje. Użyj liter łacińskich`;
};

/** One sign, two to four signs (but not twelve to fourteen), five signs. */
const characters = (limit: number): string => {
  if (limit === 1) return `${limit} znak`;
  const isFew = limit % 10 > 1 && limit % 10 < 5 && (limit % 100 < 12 || limit % 100 > 14);
  return `${limit} ${isFew ? 'znaki' : 'znaków'}`;
};

const providerRule = ({ provider, rule, limit = 0 }: EmailWarning): string => {
  switch (rule) {
    case 'too-short':
      return `Adresy w ${provider} mają przed znakiem @ co najmniej ${characters(limit)}`;
    case 'too-long':
      return `Adresy w ${provider} mają przed znakiem @ najwyżej ${characters(limit)}`;
    case 'start':
      return `Adresy w ${provider} zaczynają się od litery`;
    case 'end':
      return `Adresy w ${provider} mają tuż przed znakiem @ literę lub cyfrę`;
    case 'adjacent':
      return `Adresy w ${provider} nie mają przed znakiem @ dwóch znaków specjalnych z rzędu`;
    default:
      return `Adresy w ${provider} nie mają takich znaków przed @`;
  }
};

/**
 * The words in Polish. None says of what gender the person is. Not yet read by a native speaker:
 * corrections are welcome.
 *
 * @example
 * pl.issues.empty // => 'Wpisz adres e-mail'
 */
export const pl: EmailMessages = {
  lang: 'pl',
  issues: {
    empty: 'Wpisz adres e-mail',
    'too-long': 'Ten tekst jest za długi jak na adres e-mail',
    'missing-at': 'Dopisz znak @, na przykład name@example.com',
    'extra-at': 'Zostaw tylko jeden znak @',
    'missing-local': 'Dopisz część przed znakiem @, na przykład name@example.com',
    'missing-domain': 'Dopisz część po znaku @, na przykład name@example.com',
    space: 'Usuń spację',
    'invisible-character': 'W adresie jest niewidoczny znak. Wpisz adres jeszcze raz',
    'control-character': 'W adresie jest znak sterujący. Wpisz adres jeszcze raz',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `W adresie e-mail nie może być ${named(issue)}`,
    'local-too-long': 'Część przed znakiem @ jest za długa: może mieć najwyżej 64 znaki',
    'local-leading-dot': 'Usuń kropkę na początku',
    'local-trailing-dot': 'Usuń kropkę przed znakiem @',
    'local-double-dot': 'Usuń zbędną kropkę',
    'quoted-local': 'Usuń cudzysłów',
    comment: 'Usuń nawiasy i ich zawartość',
    'domain-leading-dot': 'Usuń kropkę po znaku @',
    'domain-trailing-dot': 'Usuń kropkę na końcu',
    'domain-double-dot': 'Usuń zbędną kropkę',
    'domain-forbidden-character': (issue) => `W części po znaku @ nie może być ${named(issue)}`,
    'domain-too-long': 'Część po znaku @ jest za długa',
    'missing-dot': 'Dopisz końcówkę, na przykład .pl',
    'label-too-long': 'Po znaku @ mogą być najwyżej 63 znaki między kropkami',
    'label-hyphen': 'Po znaku @ łącznik nie może stać na początku, na końcu ani obok kropki',
    'tld-too-short':
      'Końcówka jest za krótka: potrzebne są co najmniej dwie litery, na przykład .pl',
    'tld-not-letters': 'W końcówce mogą być tylko litery, na przykład .pl',
    'reserved-tld': 'Na adresy z taką końcówką poczta nie dochodzi. Podaj inny adres',
    'address-literal': 'Po znaku @ wpisz nazwę, na przykład example.com, a nie adres IP',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `Nie znamy końcówki .${tld}`,
    'malformed-punycode': 'Część po znaku @ wygląda na zniekształconą',
    'provider-rule': providerRule,
  },
  field: {
    label: 'Adres e-mail',
    errorPrefix: 'Błąd:',
    suggestion: 'Czy chodziło o {email}?',
    accept: 'Popraw',
    acceptName: 'Popraw na {email}',
    dismiss: 'Zostaw bez zmian',
    suggestionStatus: 'Czy chodziło o {email}?',
    acceptedStatus: 'Zmieniono na {email}.',
    undo: 'Cofnij',
    undoName: 'Cofnij i przywróć {email}',
    undoneStatus: 'Przywrócono {email}.',
    completions: 'Propozycje adresu',
    completionsStatus: 'Propozycje: {count}.',
    pending: 'Sprawdzamy adres…',
  },
};
