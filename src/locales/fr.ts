import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

// A narrow space that keeps its line, \u202f, stands inside of «» and before : and ?.

const NAMES = new Map([
  [',', 'de virgule'],
  [';', 'de point-virgule'],
  [':', 'de deux-points'],
  ['/', 'de barre oblique'],
  ['\\', 'de barre oblique inverse'],
  ['"', 'de guillemets'],
  ['_', 'de tiret bas'],
]);

const quoted = (text: string): string => `«\u202f${text}\u202f»`;

const named = ({ character = '' }: EmailIssue): string =>
  NAMES.get(character) ?? `le caractère ${quoted(character)}`;

const SCRIPTS = new Map([
  ['Cyrillic', 'une lettre cyrillique'],
  ['Greek', 'une lettre grecque'],
  ['Han', 'un caractère chinois'],
  ['Hiragana', 'un hiragana'],
  ['Katakana', 'un katakana'],
  ['Hangul', 'une lettre coréenne'],
  ['Arabic', 'une lettre arabe'],
  ['Hebrew', 'une lettre hébraïque'],
  ['Thai', 'une lettre thaïe'],
  ['Devanagari', 'une lettre devanagari'],
  ['Armenian', 'une lettre arménienne'],
  ['Georgian', 'une lettre géorgienne'],
]);

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  if (kind) return `${quoted(character)} est ${kind}. Utilisez des lettres latines`;
  return script === 'Latin'
    ? `${quoted(character)} ne convient pas ici. Utilisez les lettres de a à z, sans accent`
    : `${quoted(character)} ne convient pas ici. Utilisez des lettres latines`;
};

const providerRule = ({ provider, rule, limit = 0 }: EmailWarning): string => {
  const count = `${limit} ${limit < 2 ? 'caractère' : 'caractères'}`;
  switch (rule) {
    case 'too-short':
      return `Les adresses ${provider} comptent au moins ${count} avant le @`;
    case 'too-long':
      return `Les adresses ${provider} comptent au plus ${count} avant le @`;
    case 'start':
      return `Les adresses ${provider} commencent par une lettre`;
    case 'end':
      return `Les adresses ${provider} se terminent par une lettre ou un chiffre avant le @`;
    case 'adjacent':
      return `Les adresses ${provider} n’ont pas deux signes de suite avant le @`;
    default:
      return `Les adresses ${provider} n’ont pas ce genre de caractères avant le @`;
  }
};

/**
 * The words in French. Not yet read by a native speaker: corrections are welcome.
 *
 * @example
 * fr.issues.empty // => 'Saisissez une adresse e-mail'
 */
export const fr: EmailMessages = {
  lang: 'fr',
  issues: {
    empty: 'Saisissez une adresse e-mail',
    'too-long': 'Ce texte est trop long pour une adresse e-mail',
    'missing-at': 'Ajoutez un @, comme dans name@example.com',
    'extra-at': 'N’utilisez qu’un seul @',
    'missing-local': 'Ajoutez la partie avant le @, comme dans name@example.com',
    'missing-domain': 'Ajoutez la partie après le @, comme dans name@example.com',
    space: 'Supprimez l’espace',
    'invisible-character': 'L’adresse contient un caractère invisible. Saisissez-la à nouveau',
    'control-character': 'L’adresse contient un caractère de contrôle. Saisissez-la à nouveau',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `Une adresse e-mail ne peut pas contenir ${named(issue)}`,
    'local-too-long': 'La partie avant le @ est trop longue\u202f: 64 caractères au maximum',
    'local-leading-dot': 'Supprimez le point au début',
    'local-trailing-dot': 'Supprimez le point avant le @',
    'local-double-dot': 'Supprimez le point en trop',
    'quoted-local': 'Supprimez les guillemets',
    comment: 'Supprimez les parenthèses et leur contenu',
    'domain-leading-dot': 'Supprimez le point après le @',
    'domain-trailing-dot': 'Supprimez le point à la fin',
    'domain-double-dot': 'Supprimez le point en trop',
    'domain-forbidden-character': (issue) =>
      `La partie après le @ ne peut pas contenir ${named(issue)}`,
    'domain-too-long': 'La partie après le @ est trop longue',
    'missing-dot': 'Ajoutez la terminaison de l’adresse, comme .fr',
    'label-too-long': 'Après le @, il peut y avoir au plus 63 caractères entre deux points',
    'label-hyphen': 'Après le @, pas de trait d’union au début, à la fin ni à côté d’un point',
    'tld-too-short':
      'La terminaison est trop courte\u202f: il faut au moins deux lettres, comme .fr',
    'tld-not-letters': 'La terminaison ne peut contenir que des lettres, comme .fr',
    'reserved-tld':
      'Les adresses avec cette terminaison ne reçoivent pas d’e-mails. Utilisez-en une autre',
    'address-literal': 'Après le @, utilisez un nom comme example.com, pas une adresse IP',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `Nous ne connaissons pas la terminaison .${tld}`,
    'malformed-punycode': 'La partie après le @ semble altérée',
    'provider-rule': providerRule,
  },
  field: {
    label: 'Adresse e-mail',
    errorPrefix: 'Erreur\u202f:',
    suggestion: 'Vouliez-vous dire {email}\u202f?',
    accept: 'Corriger',
    acceptName: 'Corriger en {email}',
    dismiss: 'Conserver ma saisie',
    suggestionStatus: 'Vouliez-vous dire {email}\u202f?',
    acceptedStatus: 'Adresse remplacée par {email}.',
    undo: 'Annuler',
    undoName: 'Annuler et revenir à {email}',
    undoneStatus: 'Retour à {email}.',
    completions: 'Suggestions d’adresses',
    completionsStatus: 'Suggestions\u202f: {count}.',
    pending: 'Vérification de l’adresse…',
  },
};
