import type { Brand } from '../providers/index.js';
import { SCORE } from './score.js';

/** How few names are taken under a suffix, in nats: the fewer, the rather what is typed is a typo. */
const roomIn = (suffix: string): number =>
  suffix === 'com'
    ? -SCORE.com
    : suffix === 'ru'
      ? SCORE.ru
      : suffix.includes('.')
        ? SCORE.compound
        : suffix.length === 2
          ? SCORE.national
          : 0;

/** What is known of a typed domain before any provider is looked at, in nats. */
export function priorOf(nameLength: number, suffix: string, possible: boolean): number {
  const length = SCORE.length[Math.min(nameLength, SCORE.length.length - 1)]!;
  const room = roomIn(suffix);
  if (possible) return SCORE.base + length + room;
  return SCORE.base + SCORE.impossible + SCORE.impossibleLength * length;
}

/** What speaks against a typo of an everyday word, in nats, where the provider is no common one. */
const GENERIC_DOUBT = 0.49;
const GENERIC_POPULARITY = 4;
/** Against one of a short name, which is near to many: for each step that the popularity is below this one. */
const SHORT_DOUBT = 0.03;
const SHORT_DOUBT_POPULARITY = 7;
const SHORT_DOUBT_LENGTH = 5;
/** Against more than one cheap typo in a name of two letters: nothing is left of it. */
const TINY_BRAND = 3;
const TINY_COST = 1.3;
const TINY_DOUBT = 2;
/** Against one of a provider that hardly anybody has. */
const RARE_DOUBT = 0.4;
const RARE_POPULARITY = 3;

/**
 * What speaks against a typo of a name, in nats, where the typed domain could exist.
 *
 * @param popularity - the provider's
 * @param length - of the typed name
 * @param cost - of the typos in the name, in edits
 */
export const doubtAgainst = (
  brand: Brand,
  popularity: number,
  length: number,
  cost: number,
): number =>
  (brand.name.length < TINY_BRAND && cost > TINY_COST ? TINY_DOUBT : 0) +
  (brand.generic && popularity < GENERIC_POPULARITY ? GENERIC_DOUBT : 0) +
  (popularity < RARE_POPULARITY ? RARE_DOUBT : 0) +
  (length < SHORT_DOUBT_LENGTH
    ? SHORT_DOUBT * Math.max(0, SHORT_DOUBT_POPULARITY - popularity)
    : 0);
