import type { EmailWarning } from '../types.js';
import { enErrorParts, enIssues } from './enErrors.js';
import type { EmailMessages } from './types.js';

const providerRule = ({ provider, rule, limit = 0 }: EmailWarning): string => {
  const count = `${limit} character${limit > 1 ? 's' : ''} before the @`;
  switch (rule) {
    case 'too-short':
      return `Addresses at ${provider} have at least ${count}`;
    case 'too-long':
      return `Addresses at ${provider} have at most ${count}`;
    case 'start':
      return `Addresses at ${provider} begin with a letter`;
    case 'end':
      return `Addresses at ${provider} end in a letter or a digit before the @`;
    case 'adjacent':
      return `Addresses at ${provider} don’t have two signs in a row before the @`;
    default:
      return `Addresses at ${provider} don’t have such characters before the @`;
  }
};

/**
 * The words in English. They follow the wording that GOV.UK tested for e-mail fields: what is
 * wrong when it is known, no "please", no "invalid". Not yet read by a native speaker: corrections are
 * welcome.
 *
 * @example
 * en.issues.empty // => 'Enter an email address'
 */
export const en: EmailMessages = {
  lang: 'en',
  issues: enIssues,
  warnings: {
    'unknown-tld': ({ tld }) => `.${tld} is not an ending that we know`,
    'malformed-punycode': 'The part after the @ looks garbled',
    'provider-rule': providerRule,
  },
  field: {
    ...enErrorParts,
    suggestion: 'Did you mean {email}?',
    accept: 'Use it',
    acceptName: 'Use it: {email}',
    dismiss: 'Keep what I typed',
    suggestionStatus: 'Did you mean {email}?',
    acceptedStatus: 'Changed to {email}.',
    undo: 'Undo',
    undoName: 'Undo: back to {email}',
    undoneStatus: 'Changed back to {email}.',
    completions: 'Ways to complete the address',
    completionsStatus: 'Completions: {count}.',
  },
};
