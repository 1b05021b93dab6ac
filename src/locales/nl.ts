import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

const NAMES = new Map([
  [',', 'geen komma'],
  [';', 'geen puntkomma'],
  [':', 'geen dubbele punt'],
  ['/', 'geen schuine streep'],
  ['\\', 'geen backslash'],
  ['"', 'geen aanhalingsteken'],
  ['_', 'geen laag streepje'],
]);

const named = ({ character = '' }: EmailIssue): string =>
  NAMES.get(character) ?? `het teken ‘${character}’ niet`;

const SCRIPTS = new Map([
  ['Cyrillic', 'een cyrillische letter'],
  ['Greek', 'een Griekse letter'],
  ['Han', 'een Chinees teken'],
  ['Hiragana', 'een hiraganateken'],
  ['Katakana', 'een katakanateken'],
  ['Hangul', 'een Koreaanse letter'],
  ['Arabic', 'een Arabische letter'],
  ['Hebrew', 'een Hebreeuwse letter'],
  ['Thai', 'een Thaise letter'],
  ['Devanagari', 'een devanagariletter'],
  ['Armenian', 'een Armeense letter'],
  ['Georgian', 'een Georgische letter'],
]);

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  if (kind) return `‘${character}’ is ${kind}. Gebruik Latijnse letters`;
  return script === 'Latin'
    ? `‘${character}’ kan hier niet. Gebruik letters van a tot en met z, zonder accent`
    : `‘${character}’ kan hier niet. Gebruik Latijnse letters`;
};

const providerRule = ({ provider, rule, limit }: EmailWarning): string => {
  const count = `${limit} ${limit === 1 ? 'teken' : 'tekens'}`;
  switch (rule) {
    case 'too-short':
      return `Adressen bij ${provider} hebben minstens ${count} vóór de @`;
    case 'too-long':
      return `Adressen bij ${provider} hebben maximaal ${count} vóór de @`;
    case 'start':
      return `Adressen bij ${provider} beginnen met een letter`;
    case 'end':
      return `Adressen bij ${provider} hebben vlak vóór de @ een letter of een cijfer`;
    case 'adjacent':
      return `Adressen bij ${provider} hebben vóór de @ geen twee leestekens achter elkaar`;
    default:
      return `Adressen bij ${provider} hebben vóór de @ geen tekens zoals deze`;
  }
};

/**
 * The words in Dutch. Not yet read by a native speaker: corrections are welcome.
 *
 * @example
 * nl.issues.empty // => 'Vul een e-mailadres in'
 */
export const nl: EmailMessages = {
  lang: 'nl',
  issues: {
    empty: 'Vul een e-mailadres in',
    'too-long': 'Dit is te lang voor een e-mailadres',
    'missing-at': 'Voeg een @ toe, zoals in name@example.com',
    'extra-at': 'Gebruik maar één @',
    'missing-local': 'Vul ook het deel vóór de @ in, zoals in name@example.com',
    'missing-domain': 'Vul ook het deel na de @ in, zoals in name@example.com',
    space: 'Haal de spatie weg',
    'invisible-character': 'Er staat een onzichtbaar teken in het adres. Typ het adres opnieuw',
    'control-character': 'Er staat een besturingsteken in het adres. Typ het adres opnieuw',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `In een e-mailadres kan ${named(issue)} staan`,
    'local-too-long': 'Het deel vóór de @ is te lang: gebruik maximaal 64 tekens',
    'local-leading-dot': 'Haal de punt aan het begin weg',
    'local-trailing-dot': 'Haal de punt vóór de @ weg',
    'local-double-dot': 'Haal de extra punt weg',
    'quoted-local': 'Haal de aanhalingstekens weg',
    comment: 'Haal de haakjes en wat ertussen staat weg',
    'domain-leading-dot': 'Haal de punt na de @ weg',
    'domain-trailing-dot': 'Haal de punt aan het einde weg',
    'domain-double-dot': 'Haal de extra punt weg',
    'domain-forbidden-character': (issue) => `In het deel na de @ kan ${named(issue)} staan`,
    'domain-too-long': 'Het deel na de @ is te lang',
    'missing-dot': 'Voeg een extensie toe, zoals .nl',
    'label-too-long': 'Gebruik na de @ maximaal 63 tekens tussen twee punten',
    'label-hyphen':
      'Na de @ kan een streepje niet aan het begin, aan het einde of naast een punt staan',
    'tld-too-short': 'De extensie is te kort: gebruik minstens twee letters, zoals .nl',
    'tld-not-letters': 'De extensie bestaat alleen uit letters, zoals .nl',
    'reserved-tld':
      'Adressen met deze extensie kunnen geen e-mail ontvangen. Gebruik een ander adres',
    'address-literal': 'Gebruik na de @ een naam, zoals example.com, en geen IP-adres',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `De extensie .${tld} kennen we niet`,
    'malformed-punycode': 'Het deel na de @ ziet er verminkt uit',
    'provider-rule': providerRule,
  },
  field: {
    label: 'E-mailadres',
    errorPrefix: 'Fout:',
    suggestion: 'Bedoelde je {email}?',
    accept: 'Overnemen',
    acceptName: 'Overnemen: {email}',
    dismiss: 'Laten zoals het is',
    suggestionStatus: 'Bedoelde je {email}?',
    acceptedStatus: 'Gewijzigd in {email}.',
    undo: 'Terugzetten',
    undoName: 'Terugzetten naar {email}',
    undoneStatus: 'Teruggezet naar {email}.',
    completions: 'Suggesties voor het adres',
    completionsStatus: 'Suggesties: {count}.',
    pending: 'Adres wordt gecontroleerd…',
  },
};
