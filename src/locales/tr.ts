import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

// Suffixes follow the vowels of their word, so none is put on an address, a domain or a character.

const NAMES = new Map([
  [',', 'virgül'],
  [';', 'noktalı virgül'],
  [':', 'iki nokta üst üste'],
  ['/', 'eğik çizgi'],
  ['\\', 'ters eğik çizgi'],
  ['"', 'tırnak işareti'],
  ['_', 'alt çizgi'],
]);

const named = ({ character = '' }: EmailIssue): string =>
  NAMES.get(character) ?? `“${character}” karakteri`;

const SCRIPTS = new Map([
  ['Cyrillic', 'bir Kiril harfi'],
  ['Greek', 'bir Yunan harfi'],
  ['Han', 'bir Çince karakter'],
  ['Hiragana', 'bir Hiragana karakteri'],
  ['Katakana', 'bir Katakana karakteri'],
  ['Hangul', 'bir Kore harfi'],
  ['Arabic', 'bir Arap harfi'],
  ['Hebrew', 'bir İbrani harfi'],
  ['Thai', 'bir Tay harfi'],
  ['Devanagari', 'bir Devanagari harfi'],
  ['Armenian', 'bir Ermeni harfi'],
  ['Georgian', 'bir Gürcü harfi'],
]);

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  return kind
    ? `“${character}” ${kind}. İngilizce harfler kullanın`
    : `“${character}” burada kullanılamaz. İngilizce harfler kullanın`;
};

const providerRule = ({ provider, rule, limit }: EmailWarning): string => {
  switch (rule) {
    case 'too-short':
      return `${provider} adreslerinde @ işaretinden önce en az ${limit} karakter olur`;
    case 'too-long':
      return `${provider} adreslerinde @ işaretinden önce en fazla ${limit} karakter olur`;
    case 'start':
      return `${provider} adresleri bir harfle başlar`;
    case 'end':
      return `${provider} adreslerinde @ işaretinden hemen önce harf veya rakam olur`;
    case 'adjacent':
      return `${provider} adreslerinde @ işaretinden önce art arda iki işaret olmaz`;
    default:
      return `${provider} adreslerinde @ işaretinden önce bu tür karakterler olmaz`;
  }
};

/**
 * The words in Turkish. Not yet read by a native speaker: corrections are welcome.
 *
 * @example
 * tr.issues.empty // => 'E-posta adresi girin'
 */
export const tr: EmailMessages = {
  lang: 'tr',
  issues: {
    empty: 'E-posta adresi girin',
    'too-long': 'Bu metin bir e-posta adresi için çok uzun',
    'missing-at': 'Bir @ işareti ekleyin, örneğin name@example.com',
    'extra-at': 'Yalnızca bir @ işareti kullanın',
    'missing-local': '@ işaretinden önceki bölümü ekleyin, örneğin name@example.com',
    'missing-domain': '@ işaretinden sonraki bölümü ekleyin, örneğin name@example.com',
    space: 'Boşluğu kaldırın',
    'invisible-character': 'Adreste görünmeyen bir karakter var. Adresi yeniden yazın',
    'control-character': 'Adreste bir kontrol karakteri var. Adresi yeniden yazın',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `E-posta adresinde ${named(issue)} kullanılamaz`,
    'local-too-long': '@ işaretinden önceki bölüm çok uzun: en fazla 64 karakter olabilir',
    'local-leading-dot': 'Baştaki noktayı kaldırın',
    'local-trailing-dot': '@ işaretinden önceki noktayı kaldırın',
    'local-double-dot': 'Fazladan noktayı kaldırın',
    'quoted-local': 'Tırnak işaretlerini kaldırın',
    comment: 'Parantezleri ve içindekileri kaldırın',
    'domain-leading-dot': '@ işaretinden sonraki noktayı kaldırın',
    'domain-trailing-dot': 'Sondaki noktayı kaldırın',
    'domain-double-dot': 'Fazladan noktayı kaldırın',
    'domain-forbidden-character': (issue) => `@ işaretinden sonra ${named(issue)} kullanılamaz`,
    'domain-too-long': '@ işaretinden sonraki bölüm çok uzun',
    'missing-dot': 'Sonuna .com gibi bir uzantı ekleyin',
    'label-too-long': '@ işaretinden sonra, noktalar arasında en fazla 63 karakter olabilir',
    'label-hyphen': '@ işaretinden sonra başta, sonda veya nokta yanında kısa çizgi olamaz',
    'tld-too-short': 'Uzantı çok kısa: .com gibi, en az iki harfli olmalı',
    'tld-not-letters': 'Uzantı, .com gibi yalnızca harflerden oluşur',
    'reserved-tld': 'Bu uzantıyla biten adresler posta alamaz. Başka bir adres kullanın',
    'address-literal': '@ işaretinden sonra IP adresi yerine example.com gibi bir ad kullanın',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `.${tld} uzantısını tanımıyoruz`,
    'malformed-punycode': '@ işaretinden sonraki bölüm bozulmuş görünüyor',
    'provider-rule': providerRule,
  },
  field: {
    label: 'E-posta adresi',
    errorPrefix: 'Hata:',
    suggestion: 'Bunu mu demek istediniz: {email}?',
    accept: 'Düzelt',
    acceptName: 'Düzelt: {email}',
    dismiss: 'Yazdığım gibi kalsın',
    suggestionStatus: 'Bunu mu demek istediniz: {email}?',
    acceptedStatus: 'Adres {email} olarak değiştirildi.',
    undo: 'Geri al',
    undoName: 'Geri al: {email}',
    undoneStatus: 'Önceki adrese dönüldü: {email}.',
    completions: 'Adresi tamamlama seçenekleri',
    completionsStatus: 'Seçenekler: {count}.',
    pending: 'Adres kontrol ediliyor…',
  },
};
