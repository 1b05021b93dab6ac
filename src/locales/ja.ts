import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

const NAMES = new Map([
  [',', 'カンマ'],
  [';', 'セミコロン'],
  [':', 'コロン'],
  ['/', 'スラッシュ'],
  ['\\', 'バックスラッシュ'],
  ['"', '引用符'],
  ['_', 'アンダースコア'],
]);

const named = ({ character = '' }: EmailIssue): string =>
  NAMES.get(character) ?? `「${character}」`;

const SCRIPTS = new Map([
  ['Cyrillic', 'キリル文字'],
  ['Greek', 'ギリシャ文字'],
  ['Han', '漢字'],
  ['Hiragana', 'ひらがな'],
  ['Katakana', 'カタカナ'],
  ['Hangul', 'ハングル'],
  ['Arabic', 'アラビア文字'],
  ['Hebrew', 'ヘブライ文字'],
  ['Thai', 'タイ文字'],
  ['Devanagari', 'デーヴァナーガリー文字'],
  ['Armenian', 'アルメニア文字'],
  ['Georgian', 'ジョージア文字'],
]);

// Letters of full width count as Latin: “半角英字” is right for them and for accents.
const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  return kind
    ? `「${character}」は${kind}です。半角英字を使ってください`
    : `「${character}」は使えません。半角英字を使ってください`;
};

const providerRule = ({ provider, rule, limit }: EmailWarning): string => {
  switch (rule) {
    case 'too-short':
      return `${provider} のアドレスは、@ より前が ${limit} 文字以上です`;
    case 'too-long':
      return `${provider} のアドレスは、@ より前が ${limit} 文字以内です`;
    case 'start':
      return `${provider} のアドレスは英字で始まります`;
    case 'end':
      return `${provider} のアドレスは、@ の直前が英字か数字です`;
    case 'adjacent':
      return `${provider} のアドレスは、@ より前に記号が 2 つ続くことはありません`;
    default:
      return `${provider} のアドレスは、@ より前にそのような文字を使いません`;
  }
};

/**
 * The words in Japanese, polite as forms are: 〜してください is how they ask. Not yet read by a native
 * speaker: corrections are welcome.
 *
 * @example
 * ja.issues.empty // => 'メールアドレスを入力してください'
 */
export const ja: EmailMessages = {
  lang: 'ja',
  issues: {
    empty: 'メールアドレスを入力してください',
    'too-long': 'メールアドレスとしては長すぎます',
    'missing-at': '@ も入力してください（例：name@example.com）',
    'extra-at': '@ は 1 つだけにしてください',
    'missing-local': '@ より前の部分も入力してください（例：name@example.com）',
    'missing-domain': '@ より後の部分も入力してください（例：name@example.com）',
    space: 'スペースを削除してください',
    'invisible-character': '目に見えない文字が含まれています。入力し直してください',
    'control-character': '制御文字が含まれています。入力し直してください',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `メールアドレスに${named(issue)}は使えません`,
    'local-too-long': '@ より前の部分が長すぎます。64 文字以内にしてください',
    'local-leading-dot': '先頭のピリオドを削除してください',
    'local-trailing-dot': '@ の直前のピリオドを削除してください',
    'local-double-dot': '余分なピリオドを削除してください',
    'quoted-local': '引用符を削除してください',
    comment: 'かっことその中身を削除してください',
    'domain-leading-dot': '@ の直後のピリオドを削除してください',
    'domain-trailing-dot': '末尾のピリオドを削除してください',
    'domain-double-dot': '余分なピリオドを削除してください',
    'domain-forbidden-character': (issue) => `@ より後の部分に${named(issue)}は使えません`,
    'domain-too-long': '@ より後の部分が長すぎます',
    'missing-dot': '末尾の「.jp」などまで入力してください',
    'label-too-long': '@ より後では、ピリオドで区切った各部分を 63 文字以内にしてください',
    'label-hyphen': '@ より後では、先頭、末尾、ピリオドの隣にハイフンは使えません',
    'tld-too-short': '末尾が短すぎます。「.jp」のように 2 文字以上の英字にしてください',
    'tld-not-letters': '末尾には「.jp」のように英字だけを使ってください',
    'reserved-tld': 'この末尾のアドレスではメールを受け取れません。別のアドレスを入力してください',
    'address-literal': '@ の後には、IP アドレスではなく example.com のような名前を使ってください',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `「.${tld}」は見慣れない末尾です`,
    'malformed-punycode': '@ より後の部分が文字化けしているようです',
    'provider-rule': providerRule,
  },
  field: {
    label: 'メールアドレス',
    errorPrefix: 'エラー：',
    suggestion: '{email} ではありませんか？',
    accept: '修正する',
    acceptName: '修正する：{email}',
    dismiss: '入力したままにする',
    suggestionStatus: '{email} ではありませんか？',
    acceptedStatus: '{email} に修正しました。',
    undo: '元に戻す',
    undoName: '元に戻す：{email}',
    undoneStatus: '{email} に戻しました。',
    completions: 'メールアドレスの候補',
    completionsStatus: '候補：{count} 件。',
    pending: 'メールアドレスを確認しています…',
  },
};
