import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

const NAMES = new Map([
  [',', 'vírgula'],
  [';', 'ponto e vírgula'],
  [':', 'dois-pontos'],
  ['/', 'barra'],
  ['\\', 'barra invertida'],
  ['"', 'aspas'],
  ['_', 'sublinhado'],
]);

const named = ({ character = '' }: EmailIssue): string =>
  NAMES.get(character) ?? `o caractere “${character}”`;

const SCRIPTS = new Map([
  ['Cyrillic', 'uma letra cirílica'],
  ['Greek', 'uma letra grega'],
  ['Han', 'um caractere chinês'],
  ['Hiragana', 'um caractere hiragana'],
  ['Katakana', 'um caractere katakana'],
  ['Hangul', 'uma letra coreana'],
  ['Arabic', 'uma letra árabe'],
  ['Hebrew', 'uma letra hebraica'],
  ['Thai', 'uma letra tailandesa'],
  ['Devanagari', 'uma letra devanágari'],
  ['Armenian', 'uma letra armênia'],
  ['Georgian', 'uma letra georgiana'],
]);

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  if (kind) return `“${character}” é ${kind}. Use letras latinas`;
  return script === 'Latin'
    ? `“${character}” não pode ser usado aqui. Use letras de a a z, sem acento`
    : `“${character}” não pode ser usado aqui. Use letras latinas`;
};

const providerRule = ({ provider, rule, limit }: EmailWarning): string => {
  const count = `${limit} ${limit === 1 ? 'caractere' : 'caracteres'}`;
  switch (rule) {
    case 'too-short':
      return `Endereços em ${provider} têm pelo menos ${count} antes do @`;
    case 'too-long':
      return `Endereços em ${provider} têm no máximo ${count} antes do @`;
    case 'start':
      return `Endereços em ${provider} começam com uma letra`;
    case 'end':
      return `Endereços em ${provider} têm uma letra ou um número logo antes do @`;
    case 'adjacent':
      return `Endereços em ${provider} não têm dois sinais seguidos antes do @`;
    default:
      return `Endereços em ${provider} não têm esses caracteres antes do @`;
  }
};

/**
 * The words in Brazilian Portuguese. Not yet read by a native speaker: corrections are welcome.
 *
 * @example
 * ptBR.issues.empty // => 'Digite um endereço de e-mail'
 */
export const ptBR: EmailMessages = {
  lang: 'pt-BR',
  issues: {
    empty: 'Digite um endereço de e-mail',
    'too-long': 'Este texto é longo demais para um endereço de e-mail',
    'missing-at': 'Inclua um @, como em name@example.com',
    'extra-at': 'Use apenas um @',
    'missing-local': 'Digite também a parte antes do @, como em name@example.com',
    'missing-domain': 'Digite também a parte depois do @, como em name@example.com',
    space: 'Remova o espaço',
    'invisible-character': 'Há um caractere invisível aqui. Digite o endereço novamente',
    'control-character': 'Há um caractere de controle aqui. Digite o endereço novamente',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `Um endereço de e-mail não pode ter ${named(issue)}`,
    'local-too-long': 'A parte antes do @ é longa demais: use no máximo 64 caracteres',
    'local-leading-dot': 'Remova o ponto do início',
    'local-trailing-dot': 'Remova o ponto antes do @',
    'local-double-dot': 'Remova o ponto a mais',
    'quoted-local': 'Remova as aspas',
    comment: 'Remova os parênteses e o que está dentro deles',
    'domain-leading-dot': 'Remova o ponto depois do @',
    'domain-trailing-dot': 'Remova o ponto do final',
    'domain-double-dot': 'Remova o ponto a mais',
    'domain-forbidden-character': (issue) => `A parte depois do @ não pode ter ${named(issue)}`,
    'domain-too-long': 'A parte depois do @ é longa demais',
    'missing-dot': 'Digite também a terminação, como .com',
    'label-too-long': 'Depois do @, use no máximo 63 caracteres entre um ponto e outro',
    'label-hyphen': 'Depois do @, o hífen não pode ficar no início, no fim nem ao lado de um ponto',
    'tld-too-short': 'A terminação é curta demais: precisa de pelo menos duas letras, como .com',
    'tld-not-letters': 'A terminação só pode ter letras, como .com',
    'reserved-tld': 'Endereços com essa terminação não recebem e-mails. Use outro',
    'address-literal': 'Depois do @, use um nome, como example.com, e não um endereço IP',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `Não conhecemos a terminação .${tld}`,
    'malformed-punycode': 'A parte depois do @ parece corrompida',
    'provider-rule': providerRule,
  },
  field: {
    label: 'Endereço de e-mail',
    errorPrefix: 'Erro:',
    suggestion: 'Você quis dizer {email}?',
    accept: 'Corrigir',
    acceptName: 'Corrigir para {email}',
    dismiss: 'Manter como está',
    suggestionStatus: 'Você quis dizer {email}?',
    acceptedStatus: 'Alterado para {email}.',
    undo: 'Desfazer',
    undoName: 'Desfazer e voltar para {email}',
    undoneStatus: 'Alterado de volta para {email}.',
    completions: 'Opções para completar o endereço',
    completionsStatus: 'Opções: {count}.',
    pending: 'Verificando o endereço…',
  },
};
