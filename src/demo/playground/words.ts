import type { SuggestionOutcome, SuggestionReason } from '../../index.js';

/** What became of a candidate or of a reading. */
export const OUTCOMES: Readonly<Record<SuggestionOutcome, string>> = {
  suggested: 'It is suggested.',
  known: 'Right as it is.',
  unfinished: 'More typing may make it right.',
  'nothing-near': 'No provider is near enough.',
  unlikely: 'Too little speaks for it.',
  'near-tie': 'Another is nearly as likely: a draw.',
  'host-of-provider': 'What was typed is a host of a provider.',
  outdone: 'Another is likelier.',
  'everyday-name': 'Its name is an everyday word.',
  'other-ending': 'Too rare for a wholly other ending.',
  'other-compound': 'Any word may stand before “mail”.',
};

/** What had to be repaired to read the text so. */
export const REPAIRS: Readonly<Record<SuggestionReason, string>> = {
  'domain-typo': 'a slip in the domain',
  'tld-typo': 'a slip in the ending',
  'missing-tld': 'the ending added',
  'missing-dot': 'the dot added',
  'wrong-tld': 'another ending',
  'missing-at': 'the @ put in',
  'extra-at': 'the surplus @ taken out',
  'repeated-domain': 'the domain taken once',
  'stuck-text': 'what is stuck to it taken off',
  'keyboard-layout': 'the keys read as of another keyboard layout',
  'lookalike-letters': 'look-alike letters replaced by Latin ones',
  punctuation: 'a sign put right',
  space: 'spaces taken out',
  'invisible-character': 'invisible characters taken out',
  wrapper: 'what is around it taken off',
};

/** How common a provider is, by its weight: each step is about a factor of three. */
export function commonness(weight: number): string {
  if (weight >= 8) return 'one of the most common providers';
  if (weight >= 6) return 'a very common provider';
  if (weight >= 4) return 'a common provider';
  return 'a rarer provider';
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const listOf = (items: readonly string[]): string =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(items);
