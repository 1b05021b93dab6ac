import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

const NAMES = new Map([
  [',', '逗号'],
  [';', '分号'],
  [':', '冒号'],
  ['/', '斜杠'],
  ['\\', '反斜杠'],
  ['"', '引号'],
  ['_', '下划线'],
]);

const named = ({ character = '' }: EmailIssue): string => NAMES.get(character) ?? `“${character}”`;

const SCRIPTS = new Map([
  ['Cyrillic', '西里尔字母'],
  ['Greek', '希腊字母'],
  ['Han', '汉字'],
  ['Hiragana', '平假名'],
  ['Katakana', '片假名'],
  ['Hangul', '韩文'],
  ['Arabic', '阿拉伯字母'],
  ['Hebrew', '希伯来字母'],
  ['Thai', '泰文字母'],
  ['Devanagari', '天城文字母'],
  ['Armenian', '亚美尼亚字母'],
  ['Georgian', '格鲁吉亚字母'],
]);

// Letters of full width count as Latin: “半角” is right for them and for accents.
const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  return kind
    ? `“${character}”是${kind}，改用英文字母`
    : `这里不能用“${character}”，改用半角英文字母`;
};

const providerRule = ({ provider, rule, limit }: EmailWarning): string => {
  switch (rule) {
    case 'too-short':
      return `${provider} 的邮箱地址在 @ 前至少有 ${limit} 个字符`;
    case 'too-long':
      return `${provider} 的邮箱地址在 @ 前最多有 ${limit} 个字符`;
    case 'start':
      return `${provider} 的邮箱地址以字母开头`;
    case 'end':
      return `${provider} 的邮箱地址在 @ 前以字母或数字结尾`;
    case 'adjacent':
      return `${provider} 的邮箱地址在 @ 前不会连用两个符号`;
    default:
      return `${provider} 的邮箱地址在 @ 前不含这类字符`;
  }
};

/**
 * The words in Chinese, in simplified characters. Not yet read by a native speaker: corrections are
 * welcome.
 *
 * @example
 * zhCN.issues.empty // => '输入邮箱地址'
 */
export const zhCN: EmailMessages = {
  lang: 'zh-CN',
  issues: {
    empty: '输入邮箱地址',
    'too-long': '邮箱地址太长',
    'missing-at': '补上 @，例如 name@example.com',
    'extra-at': '只保留一个 @',
    'missing-local': '补上 @ 前面的部分，例如 name@example.com',
    'missing-domain': '补上 @ 后面的部分，例如 name@example.com',
    space: '删除空格',
    'invisible-character': '地址中有看不见的字符，重新输入一遍即可',
    'control-character': '地址中有控制字符，重新输入一遍即可',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `邮箱地址中不能有${named(issue)}`,
    'local-too-long': '@ 前面的部分太长，最多 64 个字符',
    'local-leading-dot': '删除开头的点',
    'local-trailing-dot': '删除 @ 前面的点',
    'local-double-dot': '删除多余的点',
    'quoted-local': '删除引号',
    comment: '删除括号和括号里的内容',
    'domain-leading-dot': '删除 @ 后面的点',
    'domain-trailing-dot': '删除末尾的点',
    'domain-double-dot': '删除多余的点',
    'domain-forbidden-character': (issue) => `@ 后面不能有${named(issue)}`,
    'domain-too-long': '@ 后面的部分太长',
    'missing-dot': '补上后缀，例如 .com',
    'label-too-long': '@ 后面，两个点之间最多 63 个字符',
    'label-hyphen': '@ 后面，连字符不能在开头或末尾，也不能紧挨着点',
    'tld-too-short': '后缀太短，至少要有两个字母，例如 .com',
    'tld-not-letters': '后缀只能由字母组成，例如 .com',
    'reserved-tld': '带这个后缀的地址收不到邮件，换一个地址试试',
    'address-literal': '@ 后面要用 example.com 这样的域名，不能用 IP 地址',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `后缀 .${tld} 不在已知的后缀中`,
    'malformed-punycode': '@ 后面的部分像是乱码',
    'provider-rule': providerRule,
  },
  field: {
    label: '邮箱地址',
    errorPrefix: '错误：',
    suggestion: '是不是想输入 {email}？',
    accept: '更正',
    acceptName: '更正为 {email}',
    dismiss: '保留原来的输入',
    suggestionStatus: '是不是想输入 {email}？',
    acceptedStatus: '已更正为 {email}。',
    undo: '撤销',
    undoName: '撤销并恢复为 {email}',
    undoneStatus: '已恢复为 {email}。',
    completions: '邮箱地址补全',
    completionsStatus: '{count} 条补全。',
    pending: '正在检查邮箱地址…',
  },
};
