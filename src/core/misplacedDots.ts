import { editCost } from './editCost.js';
import { areNear } from './nearBrands.js';
import { letterMask } from './letterMask.js';
import type { Provider } from './provider.js';
import type { ProviderIndex } from './providerIndex.js';
import { scoreOf } from './scoring.js';
import type { Candidate } from './scoring.js';

/** What a dot that was left out costs, and what one in the wrong place costs. */
const MISSING_COST = 0.7;
const MISPLACED_COST = 0.9;
/** Slips beside the dots. */
const MAX_EDITS = 2;
/** Below it a provider is too rare for so odd a slip. */
const MINIMUM_WEIGHT = 2;

/**
 * Providers that differ in their dots: `gmailcom`, `yahooc.om`, `hot.mail.com`. Where the typed
 * domain could exist, the letters must be the same.
 */
export function* misplacedDots(
  domain: string,
  possible: boolean,
  index: ProviderIndex,
): Generator<Candidate> {
  const typed = domain.replaceAll('.', '');
  const dotCost = domain.includes('.') ? MISPLACED_COST : MISSING_COST;
  for (const provider of possible ? sameLetters(typed, index) : nearLetters(typed, index)) {
    const { weight, letters } = provider;
    if (weight < MINIMUM_WEIGHT) continue;
    const nameCost = editCost(letters, typed);
    // The ending's letters are no evidence of the name: they count for two.
    const score = scoreOf(weight, nameCost + dotCost, letters.length - 2, false);
    yield { provider, kind: 'dots', nameCost, endingCost: dotCost, score };
  }
}

function sameLetters(typed: string, index: ProviderIndex): readonly Provider[] {
  const same = index.byLetters.get(typed);
  return same ? [same] : [];
}

function* nearLetters(typed: string, index: ProviderIndex): Generator<Provider> {
  const mask = letterMask(typed);
  for (let length = typed.length - MAX_EDITS; length <= typed.length + MAX_EDITS; length++) {
    for (const provider of index.byLettersLength[length] ?? []) {
      if (areNear(provider.letters, provider.mask, typed, mask)) yield provider;
    }
  }
}
