/**
 * The stable codes of what can be wrong with an address. Codes are API: each has words in every
 * language, none is ever renamed. The rule behind each code stands beside the check that gives it.
 */
export type EmailIssueCode =
  | 'empty'
  | 'too-long'
  | 'missing-at'
  | 'extra-at'
  | 'missing-local'
  | 'missing-domain'
  | 'space'
  | 'invisible-character'
  | 'control-character'
  | 'non-ascii-letter'
  | 'forbidden-character'
  | 'local-too-long'
  | 'local-leading-dot'
  | 'local-trailing-dot'
  | 'local-double-dot'
  | 'quoted-local'
  | 'comment'
  | 'domain-leading-dot'
  | 'domain-trailing-dot'
  | 'domain-double-dot'
  | 'domain-forbidden-character'
  | 'domain-too-long'
  | 'missing-dot'
  | 'label-too-long'
  | 'label-hyphen'
  | 'tld-too-short'
  | 'tld-not-letters'
  | 'reserved-tld'
  | 'address-literal';

/**
 * Why an address can't be accepted. It blocks.
 *
 * `start` and `end` are UTF-16 offsets into the input as it was given, before any trimming;
 * `start === end` marks a place where something is missing.
 */
export interface EmailIssue {
  /** What is wrong. */
  readonly code: EmailIssueCode;
  /** Where it begins: a UTF-16 offset into the input. */
  readonly start: number;
  /** Where it ends: the offset behind its last character. */
  readonly end: number;
  /** The first offending character, where one character is to blame. */
  readonly character?: string;
  /** The Unicode script of a foreign letter, such as `'Cyrillic'`; `'Other'` beyond the common ones. */
  readonly script?: string;
}

/** An address that can be accepted. */
export interface ValidEmail {
  /** Tells it from {@link InvalidEmail}. */
  readonly valid: true;
  /** The address to store: white space around it removed, the domain in lower case. */
  readonly email: string;
  /** The part before the `@`, its case kept. */
  readonly local: string;
  /** The part after the `@`, in lower case. */
  readonly domain: string;
}

/** An address that can't be accepted. */
export interface InvalidEmail {
  /** Tells it from {@link ValidEmail}. */
  readonly valid: false;
  /** At least one; the first is the one to show. */
  readonly issues: readonly [EmailIssue, ...EmailIssue[]];
}

/** The stable codes of doubts that never block. */
export type EmailWarningCode = 'unknown-tld' | 'malformed-punycode' | 'provider-rule';

/** Which part of a provider's own rule an address breaks. */
export type ProviderRule = 'too-short' | 'too-long' | 'characters' | 'start' | 'end' | 'adjacent';

/** A doubt about an address. It never blocks. Offsets as in {@link EmailIssue}. */
export interface EmailWarning {
  /** What is doubtful. */
  readonly code: EmailWarningCode;
  /** Where it begins: a UTF-16 offset into the input. */
  readonly start: number;
  /** Where it ends: the offset behind its last character. */
  readonly end: number;
  /** With `unknown-tld`: the TLD, without its dot. */
  readonly tld?: string;
  /** With `provider-rule`: the provider's domain. */
  readonly provider?: string;
  /** With `provider-rule`: what of the provider's rule is broken. */
  readonly rule?: ProviderRule;
  /** With `too-short` and `too-long`: the provider's limit, in characters. */
  readonly limit?: number;
}

/** The stable reasons of a suggestion. */
export type SuggestionReason =
  | 'domain-typo'
  | 'tld-typo'
  | 'missing-tld'
  | 'missing-dot'
  | 'wrong-tld'
  | 'missing-at'
  | 'extra-at'
  | 'repeated-domain'
  | 'stuck-text'
  | 'keyboard-layout'
  | 'lookalike-letters'
  | 'punctuation'
  | 'space'
  | 'invisible-character'
  | 'wrapper';

/** One replacement: `input.slice(start, end)` becomes `text`. UTF-16 offsets into the input. */
export interface EmailChange {
  /** Where what is replaced begins. */
  readonly start: number;
  /** Where it ends; `start` where something is put in. */
  readonly end: number;
  /** What stands there instead. */
  readonly text: string;
}

/** The address that the person probably meant. It never blocks. */
export interface EmailSuggestion {
  /** The whole address, itself valid. */
  readonly email: string;
  /** Its domain. */
  readonly domain: string;
  /** The most telling of the typos that are repaired. */
  readonly reason: SuggestionReason;
  /** How likely it is to be right, 0 to 1. */
  readonly confidence: number;
  /** What differs: replacements in rising order that turn the input into `email`. */
  readonly changes: readonly EmailChange[];
}

/** A provider of one's own: a domain, or a domain with its weight. */
export type ProviderOption = string | readonly [domain: string, weight: number];

/** Options of every function of the core; all optional. */
export interface EmailOptions {
  /**
   * More providers, such as a company's own domain: targets of suggestions, and never corrected.
   * A weight says how common it is, 1 (rare) to 9 (as common as gmail.com); 6 when left out. Of more
   * than 2,000, `createEmailChecker` makes an index: names are found within two typos, in a time that
   * hardly grows with their number, and no longer by ear.
   *
   * A list of each kind is read once and kept with this object: what is put into it later has no effect.
   */
  readonly domains?:
    readonly ProviderOption[] | ReadonlySet<ProviderOption> | ReadonlyMap<string, number>;
  /** Domains that are right as they are: never corrected, never suggested. */
  readonly knownDomains?: readonly string[] | ReadonlySet<string>;
  /** Where the users are, as ISO 3166-1 alpha-2 codes (`['ru', 'kz']`): shifts close calls. */
  readonly countries?: readonly string[] | ReadonlySet<string>;
  /**
   * Which characters the local part may have: `'common'` (letters, digits and `. _ - + '`, the
   * default) or `'rfc5321'` (every atext character of RFC 5322 §3.2.3 as well).
   */
  readonly localPart?: 'common' | 'rfc5321';
  /** Accept letters of every script, as RFC 6531 and IDNA allow. Default `false`. */
  readonly international?: boolean;
  /** The TLDs that exist, for the `unknown-tld` warning: `import { tlds } from 'addressee/tlds'`. */
  readonly tlds?: string | readonly string[];
  /**
   * How sure a suggestion must be, 0 to 1; below 0.4 is taken for 0.4. When left out, the balance
   * between typos that are missed and false alarms that `docs/accuracy.md` shows. 0.9 is cautious,
   * 0.4 eager.
   */
  readonly minimumConfidence?: number;
  /** The address may be unfinished: answer only what should be shown before the field is left. */
  readonly typing?: boolean;
}
