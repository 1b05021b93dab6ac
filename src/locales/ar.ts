import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

/**
 * Keeps what is not Arabic in one piece and in its own direction (U+2068 to U+2069): a leading dot
 * would go to the other end, a number beside a domain to its other side, and `<` would be turned.
 */
const apart = (text: string): string => `\u2068${text}\u2069`;

const quoted = (text: string): string => `«${apart(text)}»`;

const EXAMPLE = apart('name@example.com');
const ENDING = apart('.com');

// Every sentence begins with an Arabic word, so that `dir="auto"` finds the direction.

const NAMES = new Map([
  [',', 'فاصلة'],
  [';', 'فاصلة منقوطة'],
  [':', 'نقطتين رأسيتين'],
  ['/', 'شرطة مائلة'],
  ['\\', 'شرطة مائلة عكسية'],
  ['"', 'علامة اقتباس'],
  ['_', 'شرطة سفلية'],
]);

const named = ({ character = '' }: EmailIssue): string =>
  NAMES.get(character) ?? `الرمز ${quoted(character)}`;

const SCRIPTS = new Map([
  ['Cyrillic', 'سيريلي'],
  ['Greek', 'يوناني'],
  ['Han', 'صيني'],
  ['Hiragana', 'من الهيراغانا'],
  ['Katakana', 'من الكاتاكانا'],
  ['Hangul', 'كوري'],
  ['Arabic', 'عربي'],
  ['Hebrew', 'عبري'],
  ['Thai', 'تايلاندي'],
  ['Devanagari', 'من الديفاناغاري'],
  ['Armenian', 'أرمني'],
  ['Georgian', 'جورجي'],
]);

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  if (kind) return `الحرف ${quoted(character)} ${kind}. استخدم الأحرف الإنجليزية`;
  return script === 'Latin'
    ? `الحرف ${quoted(character)} غير مناسب هنا. استخدم الأحرف الإنجليزية بلا علامات`
    : `الحرف ${quoted(character)} غير مناسب هنا. استخدم الأحرف الإنجليزية`;
};

/** In the genitive, after “عن” and “على”: one, two, three to ten, eleven to ninety-nine, hundreds. */
const characters = (limit: number): string => {
  const rest = limit % 100;
  if (limit === 1) return 'حرف واحد';
  if (limit === 2) return 'حرفين';
  if (rest > 2 && rest < 11) return `${limit} أحرف`;
  return rest > 10 ? `${limit} حرفًا` : `${limit} حرف`;
};

const providerRule = ({ provider = '', rule, limit = 0 }: EmailWarning): string => {
  const addresses = `عناوين ${apart(provider)}`;
  switch (rule) {
    case 'too-short':
      return `في ${addresses} لا يقل ما قبل @ عن ${characters(limit)}`;
    case 'too-long':
      return `في ${addresses} لا يزيد ما قبل @ على ${characters(limit)}`;
    case 'start':
      return `تبدأ ${addresses} بحرف`;
    case 'end':
      return `في ${addresses} يأتي قبل @ مباشرةً حرف أو رقم`;
    case 'adjacent':
      return `في ${addresses} لا تأتي قبل @ علامتان متتاليتان`;
    default:
      return `في ${addresses} لا تأتي قبل @ رموز كهذه`;
  }
};

/**
 * The words in Arabic. Not yet read by a native speaker: corrections are welcome.
 *
 * @example
 * ar.issues.empty // => 'أدخل عنوان بريد إلكتروني'
 */
export const ar: EmailMessages = {
  lang: 'ar',
  issues: {
    empty: 'أدخل عنوان بريد إلكتروني',
    'too-long': 'هذا النص أطول من أن يكون عنوان بريد إلكتروني',
    'missing-at': `أضف علامة @، مثل ${EXAMPLE}`,
    'extra-at': 'استخدم علامة @ واحدة فقط',
    'missing-local': `أضف الجزء الذي قبل @، مثل ${EXAMPLE}`,
    'missing-domain': `أضف الجزء الذي بعد @، مثل ${EXAMPLE}`,
    space: 'احذف المسافة',
    'invisible-character': 'يوجد رمز غير مرئي في العنوان. اكتب العنوان من جديد',
    'control-character': 'يوجد رمز تحكم في العنوان. اكتب العنوان من جديد',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) =>
      `لا يمكن أن يحتوي عنوان البريد الإلكتروني على ${named(issue)}`,
    'local-too-long': 'الجزء الذي قبل @ طويل جدًا: الحد الأقصى 64 حرفًا',
    'local-leading-dot': 'احذف النقطة التي في البداية',
    'local-trailing-dot': 'احذف النقطة التي قبل @',
    'local-double-dot': 'احذف النقطة الزائدة',
    'quoted-local': 'احذف علامتي الاقتباس',
    comment: 'احذف الأقواس وما بداخلها',
    'domain-leading-dot': 'احذف النقطة التي بعد @',
    'domain-trailing-dot': 'احذف النقطة التي في النهاية',
    'domain-double-dot': 'احذف النقطة الزائدة',
    'domain-forbidden-character': (issue) =>
      `لا يمكن أن يحتوي الجزء الذي بعد @ على ${named(issue)}`,
    'domain-too-long': 'الجزء الذي بعد @ طويل جدًا',
    'missing-dot': `أضف نهاية العنوان، مثل ${ENDING}`,
    'label-too-long': 'الحد الأقصى بين نقطة وأخرى بعد @ هو 63 حرفًا',
    'label-hyphen': 'لا تأتي الشرطة بعد @ في البداية أو في النهاية أو بجوار نقطة',
    'tld-too-short': `نهاية العنوان قصيرة جدًا: يلزم حرفان على الأقل، مثل ${ENDING}`,
    'tld-not-letters': `نهاية العنوان تتكون من أحرف فقط، مثل ${ENDING}`,
    'reserved-tld': 'العناوين التي لها هذه النهاية لا تستقبل البريد. استخدم عنوانًا آخر',
    'address-literal': `استخدم بعد @ اسمًا مثل ${apart('example.com')} بدلًا من عنوان ${apart('IP')}`,
  },
  warnings: {
    'unknown-tld': ({ tld = '' }) => `لا نعرف عناوين تنتهي بـ ${apart(`.${tld}`)}`,
    'malformed-punycode': 'يبدو أن الجزء الذي بعد @ تالف',
    'provider-rule': providerRule,
  },
  field: {
    label: 'عنوان البريد الإلكتروني',
    errorPrefix: 'خطأ:',
    suggestion: 'هل المقصود {email}؟',
    accept: 'تصحيح',
    acceptName: 'تصحيح إلى {email}',
    dismiss: 'إبقاء ما كُتب',
    suggestionStatus: 'هل المقصود {email}؟',
    acceptedStatus: 'تم التصحيح إلى {email}.',
    undo: 'تراجع',
    undoName: 'تراجع: العودة إلى {email}',
    undoneStatus: 'تمت العودة إلى {email}.',
    completions: 'خيارات إكمال العنوان',
    completionsStatus: 'عدد الخيارات: {count}.',
    pending: 'جارٍ التحقق من العنوان…',
  },
};
