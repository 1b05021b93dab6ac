import { lazily } from '../strings/index.js';
import { decodeDomain } from '../syntax/index.js';
import type { SuggestionReason } from '../types.js';
import { extractAddress } from './extractAddress.js';
import { normalizeUnicode } from './normalizeUnicode.js';
import {
  MARKS,
  fromBeside,
  fromCyrillicLayout,
  fromLookalikes,
  fromTransliteration,
  hasForeign,
} from './scripts.js';
import { splitAtSign, splitWithoutAt } from './splitAtSign.js';
import type { Split } from './splitAtSign.js';

/** One way to read what was typed: an address in English letters, and what had to be repaired. */
export interface Interpretation {
  readonly local: string;
  /** The domain was legal as typed (`xn--`): only a provider's own name is worth telling. */
  readonly encoded?: boolean;
  /** A guess that counts only if it leads to a provider. */
  readonly guess?: boolean;
  /** In lower case. Typos are still in it. */
  readonly domain: string;
  readonly reasons: readonly SuggestionReason[];
}

const CYRILLIC = lazily(() => new RegExp('\\p{Script=Cyrillic}', 'u'));
const LETTERS = lazily(() => new RegExp('\\p{L}', 'gu'));
/** Without ю, which stands where the English layout has the dot. */
const VOWELS = /[aeiouyаеёиоуыэя]/giu;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * Puts a local part into English letters, where one can tell how. Mixed alphabets are look-alikes (аnn). A Russian
 * word may be meant (анна), or typed in the wrong layout (фтт): then it has hardly a vowel, and its keys have.
 */
function readLocal(local: string, domainInLayout: boolean): [string, SuggestionReason | null] {
  if (!hasForeign(local)) return [local, null];
  const typed = fromCyrillicLayout(local);
  if (domainInLayout && CYRILLIC().test(local)) return [typed, 'keyboard-layout'];
  const apart = local.normalize('NFD');
  if (/[a-z]/i.test(local) && apart.replace(MARKS(), '') === apart) {
    return [fromLookalikes(local), 'lookalike-letters'];
  }
  // Signs don't count: a wrapper must not change how the name is read.
  const more = count(typed, VOWELS) - count(local, VOWELS);
  if (CYRILLIC().test(local) && more > 0.15 * count(local, LETTERS())) {
    return [typed, 'keyboard-layout'];
  }
  return [local, null];
}

type Convert = (domain: string) => string;

/** Labels with a letter of English by their look, the others by their keys. */
const fromMixed: Convert = (domain) =>
  domain.replace(/[^.]+/g, (label) =>
    /[a-z]/.test(label) ? fromLookalikes(label) : fromCyrillicLayout(label),
  );

/** The ways to read a domain with foreign letters, the likeliest first. */
const CONVERSIONS: readonly (readonly [Convert, SuggestionReason])[] = [
  [fromLookalikes, 'lookalike-letters'],
  [fromCyrillicLayout, 'keyboard-layout'],
  [fromMixed, 'keyboard-layout'],
  [(domain) => fromCyrillicLayout(fromLookalikes(domain)), 'keyboard-layout'],
  [fromTransliteration, 'lookalike-letters'],
  [fromBeside, 'domain-typo'],
];

/**
 * Longest domain that is read. A domain has 253 letters at most, and something may have to come off. To read longer
 * text in six ways would take time.
 */
const LONGEST_DOMAIN = 300;
/**
 * Longest domain that is guessed at. A guess must lead to a provider by all of its letters: none has more than 24, and
 * one may be typed twice, its dots spelt out.
 */
const LONGEST_GUESS = 64;

function* readSplit(split: Split, reasons: readonly SuggestionReason[]): Generator<Interpretation> {
  const isLong = split.domain.length > LONGEST_GUESS;
  const mustLead = split.guess || split.reason === 'missing-at';
  if (split.domain.length > LONGEST_DOMAIN || (isLong && mustLead)) return;
  const given = split.domain.toLowerCase().replace(/\s/g, ' ');
  const decoded = decodeDomain(given);
  const so = split.reason ? [split.reason, ...reasons] : reasons;
  if (!hasForeign(decoded)) {
    const [local, reason] = readLocal(split.local, false);
    const { guess = false } = split;
    yield { local, domain: decoded, reasons: reason ? [reason, ...so] : so, guess };
    return;
  }
  const seen = new Set<string>();
  for (const [convert, reason] of isLong ? CONVERSIONS.slice(0, 1) : CONVERSIONS) {
    // A look-alike of a capital (𝒜) becomes one here.
    const domain = convert(decoded).toLowerCase();
    if (seen.has(domain) || hasForeign(domain)) continue;
    seen.add(domain);
    const inLayout = reason === 'keyboard-layout' && !/[a-z]/.test(decoded);
    const [local] = readLocal(split.local, inLayout);
    const guess = split.guess || convert !== fromLookalikes;
    yield { local, domain, reasons: [reason, ...so], encoded: decoded !== given, guess };
  }
}

/**
 * Something that looks like a whole address. Written so that each text is gone over once.
 */
const ADDRESS =
  /(?<![^\s@,;<>()"'])[^\s@,;<>()"']+@[^\s@,;<>()"'][^\s@,;<>()"'.]*\.[^\s@,;<>()"']+/g;

/** Whether a text holds several addresses: nobody can tell which is meant. */
const isSeveral = (text: string): boolean =>
  // Stryker disable next-line all: saves the search where there is one @ at most
  text.indexOf('@') !== text.lastIndexOf('@') &&
  new Set(text.toLowerCase().match(ADDRESS)).size > 1;

/**
 * The ways to read what was typed, the likeliest first. Layout mapping turns `"` into `@` only
 * where there is no `@`.
 *
 * @param text - the trimmed input
 */
export function* interpretations(text: string): Generator<Interpretation> {
  const cleaned = normalizeUnicode(text);
  if (isSeveral(cleaned.text)) return;
  const inner = extractAddress(cleaned.text);
  const reasons: SuggestionReason[] = [];
  if (inner !== cleaned.text) reasons.push('wrapper');
  if (cleaned.reason) reasons.push(cleaned.reason);
  const splits = inner.includes('@') ? splitAtSign(inner) : splitWithoutAt(inner);
  for (const split of splits) yield* readSplit(split, reasons);
}
