import type { Brand } from './brand.js';

/** What speaks against a slip of an everyday word, in nats, where the provider is no common one. */
const GENERIC_DOUBT = 0.49;
const GENERIC_WEIGHT = 4;
/** Against one of a short name, which is near to many: for each step that the weight is below this one. */
const SHORT_DOUBT = 0.03;
const SHORT_DOUBT_WEIGHT = 7;
const SHORT_DOUBT_LENGTH = 5;
/** Against more than one cheap slip in a name of two letters: nothing is left of it. */
const TINY = 3;
const TINY_COST = 1.3;
const TINY_DOUBT = 2;
/** Against one of a provider that hardly anybody has. */
const RARE_DOUBT = 0.4;
const RARE_WEIGHT = 3;

/**
 * What speaks against a slip of a name, in nats, where the typed domain could exist.
 *
 * @param weight - the provider's
 * @param length - of the typed name
 * @param cost - of the slips in the name, in edits
 */
export const doubtOf = (brand: Brand, weight: number, length: number, cost: number): number =>
  (brand.name.length < TINY && cost > TINY_COST ? TINY_DOUBT : 0) +
  (brand.generic && weight < GENERIC_WEIGHT ? GENERIC_DOUBT : 0) +
  (weight < RARE_WEIGHT ? RARE_DOUBT : 0) +
  (length < SHORT_DOUBT_LENGTH ? SHORT_DOUBT * Math.max(0, SHORT_DOUBT_WEIGHT - weight) : 0);
