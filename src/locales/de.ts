import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

const NAMES = new Map([
  [',', 'kein Komma'],
  [';', 'kein Semikolon'],
  [':', 'kein Doppelpunkt'],
  ['/', 'kein Schrägstrich'],
  ['\\', 'kein umgekehrter Schrägstrich'],
  ['"', 'kein Anführungszeichen'],
  ['_', 'kein Unterstrich'],
]);

const named = ({ character = '' }: EmailIssue): string =>
  NAMES.get(character) ?? `das Zeichen „${character}“ nicht`;

const SCRIPTS = new Map([
  ['Cyrillic', 'ein kyrillischer Buchstabe'],
  ['Greek', 'ein griechischer Buchstabe'],
  ['Han', 'ein chinesisches Schriftzeichen'],
  ['Hiragana', 'ein Hiragana-Zeichen'],
  ['Katakana', 'ein Katakana-Zeichen'],
  ['Hangul', 'ein koreanisches Schriftzeichen'],
  ['Arabic', 'ein arabischer Buchstabe'],
  ['Hebrew', 'ein hebräischer Buchstabe'],
  ['Thai', 'ein thailändischer Buchstabe'],
  ['Devanagari', 'ein Devanagari-Buchstabe'],
  ['Armenian', 'ein armenischer Buchstabe'],
  ['Georgian', 'ein georgischer Buchstabe'],
]);

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  if (kind) return `„${character}“ ist ${kind}. Lateinische Buchstaben verwenden`;
  return script === 'Latin'
    ? `„${character}“ geht hier nicht. Buchstaben von a bis z verwenden`
    : `„${character}“ geht hier nicht. Lateinische Buchstaben verwenden`;
};

const providerRule = ({ provider, rule, limit }: EmailWarning): string => {
  switch (rule) {
    case 'too-short':
      return `Adressen bei ${provider} haben vor dem @ mindestens ${limit} Zeichen`;
    case 'too-long':
      return `Adressen bei ${provider} haben vor dem @ höchstens ${limit} Zeichen`;
    case 'start':
      return `Adressen bei ${provider} beginnen mit einem Buchstaben`;
    case 'end':
      return `Adressen bei ${provider} enden vor dem @ mit einem Buchstaben oder einer Ziffer`;
    case 'adjacent':
      return `Adressen bei ${provider} haben vor dem @ keine zwei Sonderzeichen in Folge`;
    default:
      return `Adressen bei ${provider} haben vor dem @ keine solchen Zeichen`;
  }
};

/**
 * The words in German, without “Sie” and “du”. Not yet read by a native speaker: corrections are
 * welcome.
 *
 * @example
 * de.issues.empty // => 'E-Mail-Adresse eingeben'
 */
export const de: EmailMessages = {
  lang: 'de',
  issues: {
    empty: 'E-Mail-Adresse eingeben',
    'too-long': 'Das ist zu lang für eine E-Mail-Adresse',
    'missing-at': 'Ein @ ergänzen, wie in name@example.com',
    'extra-at': 'Nur ein @ verwenden',
    'missing-local': 'Den Teil vor dem @ ergänzen, wie in name@example.com',
    'missing-domain': 'Den Teil nach dem @ ergänzen, wie in name@example.com',
    space: 'Das Leerzeichen entfernen',
    'invisible-character': 'Die Adresse enthält ein unsichtbares Zeichen. Adresse neu eintippen',
    'control-character': 'Die Adresse enthält ein Steuerzeichen. Adresse neu eintippen',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `In einer E-Mail-Adresse kann ${named(issue)} stehen`,
    'local-too-long': 'Der Teil vor dem @ ist zu lang: höchstens 64 Zeichen',
    'local-leading-dot': 'Den Punkt am Anfang entfernen',
    'local-trailing-dot': 'Den Punkt vor dem @ entfernen',
    'local-double-dot': 'Den überflüssigen Punkt entfernen',
    'quoted-local': 'Die Anführungszeichen entfernen',
    comment: 'Die Klammern und ihren Inhalt entfernen',
    'domain-leading-dot': 'Den Punkt nach dem @ entfernen',
    'domain-trailing-dot': 'Den Punkt am Ende entfernen',
    'domain-double-dot': 'Den überflüssigen Punkt entfernen',
    'domain-forbidden-character': (issue) => `Im Teil nach dem @ kann ${named(issue)} stehen`,
    'domain-too-long': 'Der Teil nach dem @ ist zu lang',
    'missing-dot': 'Eine Endung ergänzen, zum Beispiel .de',
    'label-too-long': 'Nach dem @ stehen zwischen zwei Punkten höchstens 63 Zeichen',
    'label-hyphen':
      'Nach dem @ kann kein Bindestrich am Anfang, am Ende oder neben einem Punkt stehen',
    'tld-too-short': 'Die Endung ist zu kurz: mindestens zwei Buchstaben, zum Beispiel .de',
    'tld-not-letters': 'Die Endung besteht nur aus Buchstaben, zum Beispiel .de',
    'reserved-tld':
      'Adressen mit dieser Endung empfangen keine E-Mails. Eine andere Adresse verwenden',
    'address-literal': 'Nach dem @ einen Namen wie example.com verwenden, keine IP-Adresse',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `Die Endung .${tld} kennen wir nicht`,
    'malformed-punycode': 'Der Teil nach dem @ sieht verstümmelt aus',
    'provider-rule': providerRule,
  },
  field: {
    label: 'E-Mail-Adresse',
    errorPrefix: 'Fehler:',
    suggestion: 'War {email} gemeint?',
    accept: 'Übernehmen',
    acceptName: 'Übernehmen: {email}',
    dismiss: 'Eingabe beibehalten',
    suggestionStatus: 'War {email} gemeint?',
    acceptedStatus: 'Geändert in {email}.',
    undo: 'Rückgängig',
    undoName: 'Rückgängig: zurück zu {email}',
    undoneStatus: 'Zurückgesetzt auf {email}.',
    completions: 'Vorschläge für die Adresse',
    completionsStatus: 'Vorschläge: {count}.',
    pending: 'Adresse wird geprüft\u00a0…',
  },
};
