import { commonTails, genericNames } from '../data/genericNames.js';
import type { Brand, ProviderIndex } from './providerIndex.js';
import { scoreOf } from './scoring.js';
import type { Candidate } from './scoring.js';
import type { Typed } from './typedDomain.js';

/** Digits are what sticks most: a year, a house number, a login that ends in digits. */
const DIGITS_COST = 0.8;
const LETTERS_COST = 1.2;
/** Only large providers: a small one's name inside a longer name is chance. */
const DIGITS_WEIGHT = 5;
const LETTERS_WEIGHT = 6;
/** Short names inside longer ones are chance too, but for the largest providers. */
const SHORT_NAME = 5;
const SHORT_WEIGHT = 7;
/** racingmail.com, singmail.com, frogmail.com: a word that ends in g, and mail. */
const ENDS_IN_G = /[aeioun]$/;
/** The ending must be nearly right. */
const MAX_ENDING_COST = 1;

/** Brands at the end of a longer name, or at its start with digits after; and what that costs. */
function* brandsInside(name: string, index: ProviderIndex): Generator<[Brand, number]> {
  for (let i = 1; i < name.length - 1; i++) {
    const tail = index.byName.get(name.slice(i));
    if (tail) yield [tail, /^\d+$/.test(name.slice(0, i)) ? DIGITS_COST : LETTERS_COST];
    const head = index.byName.get(name.slice(0, i + 1));
    if (head && /^\d+$/.test(name.slice(i + 1))) yield [head, DIGITS_COST];
  }
}

/**
 * Providers with something stuck to their name: `59gmail.com`, `mariahotmail.com`, `gmail1.com`.
 */
export function* stuckText(typed: Typed, index: ProviderIndex): Generator<Candidate> {
  const { name, possible } = typed;
  for (const [brand, nameCost] of brandsInside(name, index)) {
    const letters = nameCost === LETTERS_COST;
    const short = brand.name.length < SHORT_NAME;
    if (letters && brand.name === 'gmail' && ENDS_IN_G.test(name.slice(0, -brand.name.length)))
      continue;
    if (letters && (short || commonTails.includes(` ${brand.name} `))) continue;
    const least = letters ? LETTERS_WEIGHT : DIGITS_WEIGHT;
    const generic = (short && possible) || genericNames.includes(` ${brand.name} `);
    for (const provider of brand.providers) {
      if (provider.weight < (generic ? SHORT_WEIGHT : least)) continue;
      const tail = typed.endingCost(provider.ending);
      if (tail > MAX_ENDING_COST) continue;
      const score = scoreOf(provider.weight, nameCost + tail, brand.name.length, possible);
      yield { provider, kind: 'stuck', nameCost, endingCost: tail, score };
    }
  }
}
