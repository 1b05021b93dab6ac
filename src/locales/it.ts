import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

const NAMES = new Map([
  [',', 'virgole'],
  [';', 'punti e virgola'],
  [':', 'due punti'],
  ['/', 'barre'],
  ['\\', 'barre rovesciate'],
  ['"', 'virgolette'],
  ['_', 'trattini bassi'],
]);

const named = ({ character = '' }: EmailIssue): string =>
  NAMES.get(character) ?? `il carattere «${character}»`;

const SCRIPTS = new Map([
  ['Cyrillic', 'una lettera cirillica'],
  ['Greek', 'una lettera greca'],
  ['Han', 'un carattere cinese'],
  ['Hiragana', 'un carattere hiragana'],
  ['Katakana', 'un carattere katakana'],
  ['Hangul', 'una lettera coreana'],
  ['Arabic', 'una lettera araba'],
  ['Hebrew', 'una lettera ebraica'],
  ['Thai', 'una lettera thailandese'],
  ['Devanagari', 'una lettera devanagari'],
  ['Armenian', 'una lettera armena'],
  ['Georgian', 'una lettera georgiana'],
]);

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  if (kind) return `«${character}» è ${kind}. Usa lettere latine`;
  return script === 'Latin'
    ? `Qui non si può usare «${character}». Usa le lettere dalla a alla z, senza accento`
    : `Qui non si può usare «${character}». Usa lettere latine`;
};

const providerRule = ({ provider, rule, limit }: EmailWarning): string => {
  const count = `${limit} ${limit === 1 ? 'carattere' : 'caratteri'}`;
  switch (rule) {
    case 'too-short':
      return `Gli indirizzi ${provider} hanno almeno ${count} prima della @`;
    case 'too-long':
      return `Gli indirizzi ${provider} hanno al massimo ${count} prima della @`;
    case 'start':
      return `Gli indirizzi ${provider} iniziano con una lettera`;
    case 'end':
      return `Gli indirizzi ${provider} hanno una lettera o una cifra subito prima della @`;
    case 'adjacent':
      return `Gli indirizzi ${provider} non hanno due segni di seguito prima della @`;
    default:
      return `Gli indirizzi ${provider} non hanno caratteri di questo tipo prima della @`;
  }
};

/**
 * The words in Italian. Not yet read by a native speaker: corrections are welcome.
 *
 * @example
 * it.issues.empty // => 'Inserisci un indirizzo email'
 */
export const it: EmailMessages = {
  lang: 'it',
  issues: {
    empty: 'Inserisci un indirizzo email',
    'too-long': 'Questo testo è troppo lungo per un indirizzo email',
    'missing-at': 'Aggiungi la @, come in name@example.com',
    'extra-at': 'Usa una sola @',
    'missing-local': 'Aggiungi la parte prima della @, come in name@example.com',
    'missing-domain': 'Aggiungi la parte dopo la @, come in name@example.com',
    space: 'Rimuovi lo spazio',
    'invisible-character': 'C’è un carattere invisibile. Digita di nuovo l’indirizzo',
    'control-character': 'C’è un carattere di controllo. Digita di nuovo l’indirizzo',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `Un indirizzo email non può contenere ${named(issue)}`,
    'local-too-long': 'La parte prima della @ è troppo lunga: usa al massimo 64 caratteri',
    'local-leading-dot': 'Rimuovi il punto all’inizio',
    'local-trailing-dot': 'Rimuovi il punto prima della @',
    'local-double-dot': 'Rimuovi il punto di troppo',
    'quoted-local': 'Rimuovi le virgolette',
    comment: 'Rimuovi le parentesi e il loro contenuto',
    'domain-leading-dot': 'Rimuovi il punto dopo la @',
    'domain-trailing-dot': 'Rimuovi il punto alla fine',
    'domain-double-dot': 'Rimuovi il punto di troppo',
    'domain-forbidden-character': (issue) => `La parte dopo la @ non può contenere ${named(issue)}`,
    'domain-too-long': 'La parte dopo la @ è troppo lunga',
    'missing-dot': 'Completa la parte finale, ad esempio .it',
    'label-too-long': 'Dopo la @ usa al massimo 63 caratteri tra un punto e l’altro',
    'label-hyphen':
      'Dopo la @ il trattino non può stare all’inizio, alla fine o accanto a un punto',
    'tld-too-short': 'La parte finale è troppo corta: servono almeno due lettere, ad esempio .it',
    'tld-not-letters': 'La parte finale può avere solo lettere, ad esempio .it',
    'reserved-tld': 'Gli indirizzi che finiscono così non ricevono email. Usane un altro',
    'address-literal': 'Dopo la @ usa un nome, come example.com, e non un indirizzo IP',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `Non conosciamo indirizzi che finiscono in .${tld}`,
    'malformed-punycode': 'La parte dopo la @ sembra danneggiata',
    'provider-rule': providerRule,
  },
  field: {
    label: 'Indirizzo email',
    errorPrefix: 'Errore:',
    suggestion: 'Intendevi {email}?',
    accept: 'Correggi',
    acceptName: 'Correggi in {email}',
    dismiss: 'Lascia com’è',
    suggestionStatus: 'Intendevi {email}?',
    acceptedStatus: 'Indirizzo cambiato in {email}.',
    undo: 'Annulla',
    undoName: 'Annulla e torna a {email}',
    undoneStatus: 'Indirizzo ripristinato: {email}.',
    completions: 'Suggerimenti per l’indirizzo',
    completionsStatus: 'Suggerimenti: {count}.',
    pending: 'Verifica dell’indirizzo in corso…',
  },
};
