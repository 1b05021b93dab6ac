import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

const NAMES = new Map([
  [',', 'comas'],
  [';', 'punto y coma'],
  [':', 'dos puntos'],
  ['/', 'barras'],
  ['\\', 'barras invertidas'],
  ['"', 'comillas'],
  ['_', 'guiones bajos'],
]);

const named = ({ character = '' }: EmailIssue): string =>
  NAMES.get(character) ?? `el carácter «${character}»`;

const SCRIPTS = new Map([
  ['Cyrillic', 'una letra cirílica'],
  ['Greek', 'una letra griega'],
  ['Han', 'un carácter chino'],
  ['Hiragana', 'un carácter hiragana'],
  ['Katakana', 'un carácter katakana'],
  ['Hangul', 'una letra coreana'],
  ['Arabic', 'una letra árabe'],
  ['Hebrew', 'una letra hebrea'],
  ['Thai', 'una letra tailandesa'],
  ['Devanagari', 'una letra devanagari'],
  ['Armenian', 'una letra armenia'],
  ['Georgian', 'una letra georgiana'],
]);

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  if (kind) return `«${character}» es ${kind}. Usa letras latinas`;
  return script === 'Latin'
    ? `«${character}» no se puede usar aquí. Usa letras de la a a la z, sin tilde`
    : `«${character}» no se puede usar aquí. Usa letras latinas`;
};

const providerRule = ({ provider, rule, limit }: EmailWarning): string => {
  const count = `${limit} ${limit === 1 ? 'carácter' : 'caracteres'}`;
  switch (rule) {
    case 'too-short':
      return `Las direcciones de ${provider} tienen al menos ${count} antes de la @`;
    case 'too-long':
      return `Las direcciones de ${provider} tienen como máximo ${count} antes de la @`;
    case 'start':
      return `Las direcciones de ${provider} empiezan con una letra`;
    case 'end':
      return `Las direcciones de ${provider} llevan una letra o un número justo antes de la @`;
    case 'adjacent':
      return `Las direcciones de ${provider} no llevan dos signos seguidos antes de la @`;
    default:
      return `Las direcciones de ${provider} no llevan esos caracteres antes de la @`;
  }
};

/**
 * The words in Spanish, for Spain and America alike. Not yet read by a native speaker: corrections
 * are welcome.
 *
 * @example
 * es.issues.empty // => 'Escribe una dirección de correo electrónico'
 */
export const es: EmailMessages = {
  lang: 'es',
  issues: {
    empty: 'Escribe una dirección de correo electrónico',
    'too-long': 'Este texto es demasiado largo para una dirección de correo',
    'missing-at': 'Incluye una @, como en name@example.com',
    'extra-at': 'Usa solo una @',
    'missing-local': 'Escribe también lo que va antes de la @, como en name@example.com',
    'missing-domain': 'Escribe también lo que va después de la @, como en name@example.com',
    space: 'Quita el espacio',
    'invisible-character': 'Hay un carácter invisible en la dirección. Escríbela de nuevo',
    'control-character': 'Hay un carácter de control en la dirección. Escríbela de nuevo',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `Una dirección de correo no puede llevar ${named(issue)}`,
    'local-too-long': 'Lo que va antes de la @ es demasiado largo: 64 caracteres como máximo',
    'local-leading-dot': 'Quita el punto del principio',
    'local-trailing-dot': 'Quita el punto que hay antes de la @',
    'local-double-dot': 'Quita el punto que sobra',
    'quoted-local': 'Quita las comillas',
    comment: 'Quita los paréntesis y lo que hay dentro',
    'domain-leading-dot': 'Quita el punto que hay después de la @',
    'domain-trailing-dot': 'Quita el punto del final',
    'domain-double-dot': 'Quita el punto que sobra',
    'domain-forbidden-character': (issue) =>
      `Lo que va después de la @ no puede llevar ${named(issue)}`,
    'domain-too-long': 'Lo que va después de la @ es demasiado largo',
    'missing-dot': 'Escribe también la terminación, como .com',
    'label-too-long': 'Después de la @ puede haber como máximo 63 caracteres entre punto y punto',
    'label-hyphen':
      'Después de la @ no puede haber guiones al principio, al final ni junto a un punto',
    'tld-too-short': 'La terminación es demasiado corta: necesita al menos dos letras, como .com',
    'tld-not-letters': 'La terminación solo puede tener letras, como .com',
    'reserved-tld': 'Las direcciones con esa terminación no reciben correo. Usa otra',
    'address-literal': 'Después de la @ usa un nombre, como example.com, y no una dirección IP',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `No conocemos la terminación .${tld}`,
    'malformed-punycode': 'Lo que va después de la @ parece estar dañado',
    'provider-rule': providerRule,
  },
  field: {
    label: 'Correo electrónico',
    errorPrefix: 'Error:',
    suggestion: '¿Quisiste decir {email}?',
    accept: 'Corregir',
    acceptName: 'Corregir: {email}',
    dismiss: 'Dejarlo como está',
    suggestionStatus: '¿Quisiste decir {email}?',
    acceptedStatus: 'Cambiado a {email}.',
    undo: 'Deshacer',
    undoName: 'Deshacer y volver a {email}',
    undoneStatus: 'Se ha vuelto a {email}.',
    completions: 'Opciones para completar la dirección',
    completionsStatus: 'Opciones: {count}.',
    pending: 'Verificando la dirección…',
  },
};
