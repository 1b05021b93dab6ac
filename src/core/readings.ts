import { cleanText } from './cleanText.js';
import {
  fromBeside,
  fromCyrillicLayout,
  fromLookalikes,
  fromTransliteration,
  hasForeign,
} from './foreignLetters.js';
import { decodeDomain } from './punycode.js';
import { splitAtSigns, splitWithoutAt } from './splitAddress.js';
import type { Split } from './splitAddress.js';
import type { SuggestionReason } from './types.js';
import { unwrap } from './unwrap.js';

/** One way to read what was typed: an address in English letters, and what had to be repaired. */
export interface Reading {
  readonly local: string;
  /** The domain was legal as typed (`xn--`): only a provider's own name is worth telling. */
  readonly encoded?: boolean;
  /** So thin a guess that it must lead to a provider. */
  readonly guess?: boolean;
  /** In lower case; its spelling is not looked at yet. */
  readonly domain: string;
  readonly reasons: readonly SuggestionReason[];
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Without ю, which stands where the English layout has the dot. */
const VOWELS = /[aeiouyаеёиоуыэя]/giu;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/**
 * A local part with foreign letters in English ones, or as it is where nobody can tell. Mixed
 * alphabets are look-alikes (аnn). A wholly Russian word may be meant (анна) or typed under the
 * wrong layout (фтт): then it has hardly a vowel, and its English reading has.
 */
function readLocal(local: string, domainInLayout: boolean): [string, SuggestionReason | null] {
  if (!hasForeign(local)) return [local, null];
  const typed = fromCyrillicLayout(local);
  if (domainInLayout && CYRILLIC.test(local)) return [typed, 'keyboard-layout'];
  if (/[a-z]/i.test(local) && !/\p{M}/u.test(local.normalize('NFD'))) {
    return [fromLookalikes(local), 'lookalike-letters'];
  }
  // Signs don't count: what surrounds a name and is taken off must not change what it is taken for.
  const more = count(typed, VOWELS) - count(local, VOWELS);
  if (CYRILLIC.test(local) && more > 0.15 * count(local, /\p{L}/gu)) {
    return [typed, 'keyboard-layout'];
  }
  return [local, null];
}

type Convert = (label: string) => string;

/** The ways to read a domain with foreign letters, the likeliest first. */
const CONVERSIONS: readonly (readonly [Convert, SuggestionReason])[] = [
  [fromLookalikes, 'lookalike-letters'],
  [fromCyrillicLayout, 'keyboard-layout'],
  [
    (label) => (/[a-z]/.test(label) ? fromLookalikes(label) : fromCyrillicLayout(label)),
    'keyboard-layout',
  ],
  [(label) => fromCyrillicLayout(fromLookalikes(label)), 'keyboard-layout'],
  [fromTransliteration, 'lookalike-letters'],
  [fromBeside, 'domain-typo'],
];

/**
 * A domain has 253 letters at most (see `domainRules.ts`), and there may be something to take off. What is longer was
 * not meant for one, and to read it in six ways would take its time.
 */
const LONGEST_DOMAIN = 300;

function* readSplit(split: Split, reasons: readonly SuggestionReason[]): Generator<Reading> {
  if (split.domain.length > LONGEST_DOMAIN) return;
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
  for (const [convert, reason] of CONVERSIONS) {
    // Of what looks like a capital, such as 𝒜, no small letter was known before.
    const domain = decoded.split('.').map(convert).join('.').toLowerCase();
    if (seen.has(domain) || hasForeign(domain)) continue;
    seen.add(domain);
    const inLayout = reason === 'keyboard-layout' && !/[a-z]/.test(decoded);
    const [local] = readLocal(split.local, inLayout);
    const guess = split.guess || convert !== fromLookalikes;
    yield { local, domain, reasons: [reason, ...so], encoded: decoded !== given, guess };
  }
}

/**
 * Something that looks like a whole address. It begins where its first letter does, and the first dot after a
 * letter of the domain is the only one to be tried: so the time does not grow with the square of the text.
 */
const ADDRESS =
  /(?<![^\s@,;<>()"'])[^\s@,;<>()"']+@[^\s@,;<>()"'][^\s@,;<>()"'.]*\.[^\s@,;<>()"']+/g;

/** @returns whether there is more than one address in a text: nobody can tell which is meant */
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
export function* readings(text: string): Generator<Reading> {
  const cleaned = cleanText(text);
  if (isSeveral(cleaned.text)) return;
  const inner = unwrap(cleaned.text);
  const reasons: SuggestionReason[] = [];
  if (inner !== cleaned.text) reasons.push('wrapper');
  if (cleaned.reason) reasons.push(cleaned.reason);
  const splits = inner.includes('@') ? splitAtSigns(inner) : splitWithoutAt(inner);
  for (const split of splits) yield* readSplit(split, reasons);
}
