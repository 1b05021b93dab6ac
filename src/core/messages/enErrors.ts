import type { EmailIssue } from '../types.js';
import type { EmailMessages, FieldMessages } from './types.js';

const NAMES: Readonly<Record<string, string>> = {
  ',': 'A comma',
  ';': 'A semicolon',
  ':': 'A colon',
  '/': 'A slash',
  '\\': 'A backslash',
  '"': 'A quotation mark',
  '<': 'The sign <',
  '>': 'The sign >',
  _: 'An underscore',
};

const named = (issue: EmailIssue): string =>
  Object.hasOwn(NAMES, issue.character ?? '')
    ? NAMES[issue.character!]!
    : `The character ${issue.character}`;

/** Cyrillic letters of the Russian alphabet; the others belong to its neighbours. */
const RUSSIAN = /[а-яё]/i;

const letter = ({ character = '', script = '' }: EmailIssue): string => {
  if (script === 'Latin' || script === 'Other') {
    return `“${character}” can’t be used. Use English letters without accents`;
  }
  const name = RUSSIAN.test(character) ? 'Russian' : script;
  const kind = name === 'Han' ? 'Chinese character' : `${name} letter`;
  return `“${character}” is a${name[0] === 'A' ? 'n' : ''} ${kind}. Use English letters`;
};

/** What is wrong, in English. A field needs these before anything is suggested. */
export const enIssues: EmailMessages['issues'] = {
  empty: 'Enter an email address',
  'too-long': 'This is too long for an email address',
  'missing-at': 'Add an @, like name@example.com',
  'extra-at': 'Use only one @',
  'missing-local': 'Add the part before the @, like name@example.com',
  'missing-domain': 'Add the part after the @, like name@example.com',
  space: 'Remove the space',
  'invisible-character': 'There is an invisible character in this address. Type it again',
  'control-character': 'There is a control character in this address. Type it again',
  'non-ascii-letter': letter,
  'forbidden-character': (issue) => `${named(issue)} can’t be in an email address`,
  'local-too-long': 'The part before the @ is too long: 64 characters at most',
  'local-leading-dot': 'Remove the dot at the start',
  'local-trailing-dot': 'Remove the dot before the @',
  'local-double-dot': 'Remove the extra dot',
  'quoted-local': 'Remove the quotation marks',
  comment: 'Remove the brackets and what is in them',
  'domain-leading-dot': 'Remove the dot after the @',
  'domain-trailing-dot': 'Remove the dot at the end',
  'domain-double-dot': 'Remove the extra dot',
  'domain-forbidden-character': (issue) => `${named(issue)} can’t be in the part after the @`,
  'domain-too-long': 'The part after the @ is too long',
  'missing-dot': 'Add an ending, like .com',
  'label-too-long': 'The part after the @ is too long between its dots: 63 characters at most',
  'label-hyphen': 'In the part after the @, a hyphen can’t stand next to a dot or at the ends',
  'tld-too-short': 'The ending is too short: it needs at least two letters, like .com',
  'tld-not-letters': 'The ending can have only letters, like .com',
  'reserved-tld': 'Addresses with this ending can’t receive mail. Use another one',
  'address-literal': 'Use a name after the @, like example.com, not an IP address',
};

/** The words of the field's parts that can show before anything is suggested. */
export const enErrorParts: Pick<FieldMessages, 'label' | 'errorPrefix' | 'pending'> = {
  label: 'Email address',
  errorPrefix: 'Error:',
  pending: 'Checking the address…',
};
