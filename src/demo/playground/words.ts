import type { ExplainedInterpretation, SuggestionOutcome, SuggestionReason } from '../../index.js';

/** What became of a candidate or of an interpretation. */
export const OUTCOMES: Readonly<Record<SuggestionOutcome, string>> = {
  suggested: 'It is suggested.',
  known: 'Right as it is.',
  unfinished: 'More typing may make it right.',
  'nothing-near': 'No provider is near enough.',
  unlikely: 'Not likely enough.',
  'near-tie': 'Another is nearly as likely: a draw.',
  'host-of-provider': 'What was typed is a host of a provider.',
  outdone: 'Another is likelier.',
  'everyday-name': 'Others have this name too.',
  'other-tld': 'Its ending is too different.',
  'other-compound': 'More likely a name of its own.',
};

/** What became of an interpretation; where each candidate fell for a reason of its own, that is told. */
export function outcomeOf({ outcome, candidates }: ExplainedInterpretation): string {
  const [first] = candidates;
  if (outcome !== 'nothing-near' || !first) return OUTCOMES[outcome];
  const isOne = candidates.every((each) => each.outcome === first.outcome);
  return isOne ? `Nothing. ${OUTCOMES[first.outcome]}` : 'Nothing. Each has something against it.';
}

/** What had to be repaired to read the text so. */
export const REPAIRS: Readonly<Record<SuggestionReason, string>> = {
  'domain-typo': 'a typo in the domain',
  'tld-typo': 'a typo in the ending',
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
