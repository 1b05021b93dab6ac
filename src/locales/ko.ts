import type { EmailIssue, EmailMessages, EmailWarning } from '../core/index.js';

// Particles follow the last sound of their word, so none is put on an address, a domain or a character.

/** With the particle of the object. */
const NAMES = new Map([
  [',', '쉼표를'],
  [';', '세미콜론을'],
  [':', '콜론을'],
  ['/', '슬래시를'],
  ['\\', '백슬래시를'],
  ['"', '따옴표를'],
  ['_', '밑줄을'],
]);

const named = ({ character = '' }: EmailIssue): string =>
  NAMES.get(character) ?? `‘${character}’ 문자를`;

const SCRIPTS = new Map([
  ['Cyrillic', '키릴 문자'],
  ['Greek', '그리스 문자'],
  ['Han', '한자'],
  ['Hiragana', '히라가나'],
  ['Katakana', '가타카나'],
  ['Hangul', '한글'],
  ['Arabic', '아랍 문자'],
  ['Hebrew', '히브리 문자'],
  ['Thai', '태국 문자'],
  ['Devanagari', '데바나가리 문자'],
  ['Armenian', '아르메니아 문자'],
  ['Georgian', '조지아 문자'],
]);

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  const kind = SCRIPTS.get(script);
  return kind
    ? `${kind} ‘${character}’ 대신 영문자를 입력하세요`
    : `‘${character}’ 대신 기본 영문자를 입력하세요`;
};

const providerRule = ({ provider, rule, limit }: EmailWarning): string => {
  switch (rule) {
    case 'too-short':
      return `${provider} 주소는 @ 앞부분이 ${limit}자 이상입니다`;
    case 'too-long':
      return `${provider} 주소는 @ 앞부분이 ${limit}자 이하입니다`;
    case 'start':
      return `${provider} 주소는 영문자로 시작합니다`;
    case 'end':
      return `${provider} 주소는 @ 바로 앞이 영문자나 숫자입니다`;
    case 'adjacent':
      return `${provider} 주소는 @ 앞에 기호를 연달아 쓰지 않습니다`;
    default:
      return `${provider} 주소는 @ 앞에 그런 문자를 쓰지 않습니다`;
  }
};

/**
 * The words in Korean. Not yet read by a native speaker: corrections are welcome.
 *
 * @example
 * ko.issues.empty // => '이메일 주소를 입력하세요'
 */
export const ko: EmailMessages = {
  lang: 'ko',
  issues: {
    empty: '이메일 주소를 입력하세요',
    'too-long': '이메일 주소로는 너무 깁니다',
    'missing-at': '@ 기호도 입력하세요(예: name@example.com)',
    'extra-at': '@ 기호는 하나만 사용하세요',
    'missing-local': '@ 앞부분도 입력하세요(예: name@example.com)',
    'missing-domain': '@ 뒷부분도 입력하세요(예: name@example.com)',
    space: '공백을 지우세요',
    'invisible-character': '보이지 않는 문자가 있습니다. 주소를 다시 입력하세요',
    'control-character': '제어 문자가 있습니다. 주소를 다시 입력하세요',
    'non-ascii-letter': letter,
    'forbidden-character': (issue) => `이메일 주소에는 ${named(issue)} 쓸 수 없습니다`,
    'local-too-long': '@ 앞부분이 너무 깁니다. 64자까지 쓸 수 있습니다',
    'local-leading-dot': '맨 앞의 마침표를 지우세요',
    'local-trailing-dot': '@ 바로 앞의 마침표를 지우세요',
    'local-double-dot': '불필요한 마침표를 지우세요',
    'quoted-local': '따옴표를 지우세요',
    comment: '괄호와 그 안의 내용을 지우세요',
    'domain-leading-dot': '@ 바로 뒤의 마침표를 지우세요',
    'domain-trailing-dot': '맨 끝의 마침표를 지우세요',
    'domain-double-dot': '불필요한 마침표를 지우세요',
    'domain-forbidden-character': (issue) => `@ 뒤에는 ${named(issue)} 쓸 수 없습니다`,
    'domain-too-long': '@ 뒷부분이 너무 깁니다',
    'missing-dot': '.com처럼 주소의 끝부분까지 입력하세요',
    'label-too-long': '@ 뒤에는 마침표와 마침표 사이에 63자까지 쓸 수 있습니다',
    'label-hyphen': '@ 뒷부분의 처음과 끝, 마침표 옆에는 하이픈(-)을 쓸 수 없습니다',
    'tld-too-short': '주소의 끝부분이 너무 짧습니다. .com처럼 두 글자 이상 입력하세요',
    'tld-not-letters': '주소의 끝부분에는 .com처럼 영문자만 쓸 수 있습니다',
    'reserved-tld': '이렇게 끝나는 주소로는 메일을 받을 수 없습니다. 다른 주소를 입력하세요',
    'address-literal': '@ 뒤에는 IP 주소 대신 example.com 같은 이름을 입력하세요',
  },
  warnings: {
    'unknown-tld': ({ tld }) => `주소 끝의 .${tld} 부분은 목록에 없습니다`,
    'malformed-punycode': '@ 뒷부분이 깨진 것 같습니다',
    'provider-rule': providerRule,
  },
  field: {
    label: '이메일 주소',
    errorPrefix: '오류:',
    suggestion: '혹시 {email} 아닌가요?',
    accept: '수정',
    acceptName: '수정: {email}',
    dismiss: '입력한 대로 두기',
    suggestionStatus: '혹시 {email} 아닌가요?',
    acceptedStatus: '주소를 수정했습니다: {email}.',
    undo: '되돌리기',
    undoName: '되돌리기: {email}',
    undoneStatus: '주소를 되돌렸습니다: {email}.',
    completions: '주소 자동 완성',
    completionsStatus: '자동 완성 {count}개.',
    pending: '주소를 확인하는 중…',
  },
};
